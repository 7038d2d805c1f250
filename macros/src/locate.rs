//! In: the path that an invocation names. Out: the file's bytes, and the tokens that have cargo
//! rebuild the crate when it changes. The only module that knows files and the environment.

use std::path::{Component, Path, PathBuf};
use std::{env, fs, io};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

/// A file that was found.
pub(crate) struct Located {
    pub(crate) bytes: Vec<u8>,
    /// An item that names the file to the compiler.
    pub(crate) tracking: TokenStream,
}

/// Reads the file of an invocation.
///
/// The path is relative to the package that is being built. Where the file is not there, it is
/// relative to the nearest folder with a `Cargo.toml` above the source file that holds the literal:
/// trybuild builds a test in a package that it makes up, and a macro of another package may bring
/// its own list.
pub(crate) fn read(literal: &LitStr) -> Result<Located, String> {
    let path = literal.value();
    let Some(package) = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) else {
        return Err("CARGO_MANIFEST_DIR is not set: build with cargo".to_owned());
    };
    let mut looked_at = Vec::new();
    for folder in std::iter::once(package.clone()).chain(package_of(literal.span())) {
        let file = normal(&folder.join(&path));
        if looked_at.contains(&file) {
            continue;
        }
        match fs::read(&file) {
            Ok(bytes) => return Ok(Located { bytes, tracking: tracking(&package, &file) }),
            Err(error) if is_absent(&error) => looked_at.push(file),
            Err(error) => return Err(format!("cannot read `{path}`: {error}")),
        }
    }
    Err(not_found(&path, &package, &looked_at))
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn package_of(span: Span) -> Option<PathBuf> {
    let file = env::current_dir().ok()?.join(span.local_file()?);
    file.ancestors().skip(1).find(|folder| folder.join("Cargo.toml").is_file()).map(Path::to_owned)
}

/// A path without `.` and `..`, as far as they can be resolved without asking the disk: on Windows
/// the disk's answer would be a path that the compiler cannot join to another.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(normal.components().next_back(), Some(Component::Normal(_))) =>
            {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}

/// An item that makes the compiler depend on a file.
///
/// Bytes, not text: a file that is not UTF-8 has been reported already. The path starts at the
/// package, which the compiler knows anew in every build, so it stays right when the checkout is
/// moved, and no build holds a path of its machine.
fn tracking(package: &Path, file: &Path) -> TokenStream {
    let Some(path) = relative(package, file) else {
        let path = file.to_string_lossy();
        return quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        );
    };
    quote! {
        const _: &[u8] =
            ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
    }
}

/// The way from a folder to a file, beginning with a slash; none between two drives.
fn relative(folder: &Path, file: &Path) -> Option<String> {
    let (mut folder, mut file) = (folder.components().peekable(), file.components().peekable());
    if folder.peek() != file.peek() {
        return None;
    }
    while folder.peek().is_some() && folder.peek() == file.peek() {
        folder.next();
        file.next();
    }
    let up = folder.map(|_| "/..".to_owned());
    let down = file.map(|part| format!("/{}", part.as_os_str().to_string_lossy()));
    Some(up.chain(down).collect())
}

fn not_found(path: &str, package: &Path, looked_at: &[PathBuf]) -> String {
    // Where a machine keeps its checkouts is nobody's business: places are shown from the package.
    let places: String = looked_at
        .iter()
        .map(|file| match relative(package, file) {
            Some(way) => format!("\n  {} (from the package's folder)", way.trim_start_matches('/')),
            None => format!("\n  {path}"),
        })
        .collect();
    let near = looked_at.first().and_then(|file| near_file(file)).map(|name| {
        let near = Path::new(path).with_file_name(name);
        format!("; there is `{}`", near.display())
    });
    let help = "help: the path starts at the folder of the package's Cargo.toml";
    format!("cannot find `{path}`; looked at{places}\n{help}{}", near.unwrap_or_default())
}

/// The file whose name is nearest, in the folder where one was looked for.
fn near_file(file: &Path) -> Option<String> {
    let wanted = file.file_name()?.to_str()?;
    let names: Vec<String> = fs::read_dir(file.parent()?)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    jmessage_codes_spec::nearest(wanted, names.iter().map(String::as_str)).map(str::to_owned)
}

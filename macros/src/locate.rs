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
    if path.is_empty() {
        return Err("the path of the list is empty: write `from \"path/to/codes.csv\"`".to_owned());
    }
    for folder in std::iter::once(package.clone()).chain(package_of(literal.span())) {
        let file = normal(&folder.join(&path));
        if looked_at.contains(&file) {
            continue;
        }
        match fs::read(&file) {
            Ok(bytes) => return Ok(Located { bytes, tracking: tracking(&package, &file) }),
            Err(error) if is_absent(&error) => looked_at.push(file),
            Err(_) if file.is_dir() => return Err(format!("`{path}` is a folder, not a list")),
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
/// Bytes, not text: a file that is not UTF-8 has been reported already. And no constant of them,
/// which the compiler would look through once more. The path starts at the
/// package, which the compiler knows anew in every build, so it stays right when the checkout is
/// moved, and no build holds a path of its machine.
fn tracking(package: &Path, file: &Path) -> TokenStream {
    let Some(path) = relative(package, file) else {
        let path = file.to_string_lossy();
        return quote! {
            const _: () = {
                let _ = ::core::include_bytes!(#path);
            };
        };
    };
    quote! {
        const _: () = {
            let _ = ::core::include_bytes!(
                ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)
            );
        };
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
    // Where a machine keeps its checkouts is nobody's business: a place that is neither in the
    // package nor where the path says is named, not shown.
    let places = looked_at.iter().enumerate().map(|(index, file)| {
        let way = relative(package, file).filter(|_| Path::new(path).is_relative());
        match way.filter(|way| index == 0 || !way.starts_with("/../")) {
            Some(way) => format!("\n  {} (from the package's folder)", way.trim_start_matches('/')),
            None if index == 0 => format!("\n  {path}"),
            None => format!("\n  {path} (from the folder of the Cargo.toml above this file)"),
        }
    });
    let places: String = places.collect();
    let near = looked_at.iter().find_map(|file| near_file(file));
    let help = near.map_or_else(
        || "the path starts at the folder of the package's Cargo.toml".to_owned(),
        |name| match path.rsplit_once('/') {
            Some((folder, _)) => format!("there is `{folder}/{name}`"),
            None => format!("there is `{name}`"),
        },
    );
    format!("cannot find `{path}`; looked at{places}\nhelp: {help}")
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

#[cfg(test)]
mod tests {
    use super::*;

    /// In a unit test there is no compiler, so a span knows no file, as in some editors.
    #[test]
    fn a_file_is_found_where_its_invocation_has_none() {
        let literal = LitStr::new("src/../src/lib.rs", Span::call_site());
        assert_eq!(literal.span().local_file(), None);
        let found = read(&literal).map(|located| located.tracking.to_string());
        assert!(found.is_ok_and(|tracking| tracking.contains("\"/src/lib.rs\"")));
        let missing = read(&LitStr::new("src/lub.rs", Span::call_site())).map(|_| ());
        assert!(missing.is_err_and(|message| message.ends_with("there is `src/lib.rs`")));
    }

    #[test]
    fn a_way_goes_up_and_down() {
        let way = |folder, file| relative(Path::new(folder), Path::new(file));
        assert_eq!(way("/a/b", "/a/b/c").as_deref(), Some("/c"));
        assert_eq!(way("/a/b", "/a/c/d").as_deref(), Some("/../c/d"));
    }
}

//! In: the path of an invocation. Out: where the file is, and the tokens that tell the compiler so.

use std::env;
use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::quote;

mod package;
mod way;

/// The beginning of a path to a file that a build script wrote.
const OUT_DIR: &str = "$OUT_DIR/";

/// The place of a file.
pub(super) struct Place {
    /// The folder that the path starts at.
    pub(super) folder: PathBuf,
    /// The path from there.
    pub(super) rest: String,
    pub(super) start: Start,
}

/// What a path starts at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// The package of the source file that the path is written in, or the one that is being built.
    Package,
    /// The folder of the source file, which is in no package.
    SourceFolder,
    /// The folder that a build script writes to.
    OutDir,
    /// The path is absolute.
    Root,
}

impl Place {
    /// Finds the place that a path means in the source file of this span.
    pub(super) fn of(path: &str, span: Span) -> Result<Self, String> {
        if path.starts_with('$') {
            return of_variable(path);
        }
        if Path::new(path).has_root() {
            return Ok(Self { folder: PathBuf::new(), rest: path.to_owned(), start: Start::Root });
        }
        let (folder, start) = package::of(span)?;
        Ok(Self { folder, rest: path.to_owned(), start })
    }

    /// The file, by exactly the path that the compiler is given: with a symbolic link in it, a path
    /// that leads to the same file on paper may lead to another one on the disk.
    pub(super) fn file(&self) -> PathBuf {
        self.folder.join(&self.rest)
    }

    /// An item that makes the compiler depend on the file.
    ///
    /// Bytes, not text: a file that is not UTF-8 has been reported already. And no constant of them,
    /// which the compiler would look through once more. The path starts at a folder which the
    /// compiler knows anew in every build, so it stays right when the checkout is moved, and no
    /// build holds a path of its machine.
    pub(super) fn tracking(&self) -> TokenStream {
        let path = self.tracked_path();
        quote! {
            const _: () = {
                let _ = ::core::include_bytes!(#path);
            };
        }
    }

    fn tracked_path(&self) -> TokenStream {
        let rest = &self.rest;
        if self.start == Start::OutDir {
            let rest = format!("/{rest}");
            return quote!(::core::concat!(::core::env!("OUT_DIR"), #rest));
        }
        let way = package::built().and_then(|built| way::between(&built, &self.folder));
        if let Some(way) = way.filter(|_| self.start != Start::Root) {
            let way = format!("{way}/{rest}");
            return quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #way));
        }
        let file = self.file();
        let file = file.to_string_lossy();
        quote!(#file)
    }

    /// The way from the package that is being built to the folder that the path starts at.
    pub(super) fn way(&self) -> Option<String> {
        way::between(&package::built()?, &self.folder)
    }

    /// The same path in the package that is being built, if that is another one.
    pub(super) fn in_package_being_built(&self) -> Option<PathBuf> {
        let built = package::built()?;
        let is_other = self.start == Start::Package && !way::is_same(&built, &self.folder);
        is_other.then(|| built.join(&self.rest))
    }
}

fn of_variable(path: &str) -> Result<Place, String> {
    let Some(rest) = path.strip_prefix(OUT_DIR) else {
        let variable = path.split('/').next().unwrap_or(path);
        let help = "a path can only begin with `$OUT_DIR/`, for a file that a build script writes";
        let other = format!("for a folder of this name write `./{variable}/`");
        return Err(format!("`{variable}` is not known in a path\nhelp: {help}; {other}"));
    };
    let Some(folder) = env::var_os("OUT_DIR") else {
        let help = "add a `build.rs` that writes the file, or write a path in the package";
        return Err(format!(
            "`$OUT_DIR` needs a build script, but this package has none\nhelp: {help}"
        ));
    };
    Ok(Place { folder: folder.into(), rest: rest.to_owned(), start: Start::OutDir })
}

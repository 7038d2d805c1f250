//! The package that a path starts at.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::Span;

use super::Start;

/// The folder of the package that is being built, if cargo builds it.
pub(super) fn built() -> Option<PathBuf> {
    env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)
}

/// The folder that a path in the source file of this span starts at.
///
/// It is the package of that file: a macro of another crate finds the list of its own package. Where
/// that is not known, it is the package that is being built: some editors know no files, and a doc
/// test is written to a temporary folder.
pub(super) fn of(span: Span) -> Result<(PathBuf, Start), String> {
    let file = source_file(span)?;
    if let Some(package) = file.as_deref().and_then(above).or_else(built) {
        return Ok((package, Start::Package));
    }
    let folder = file.as_deref().and_then(Path::parent);
    match folder {
        Some(folder) => Ok((folder.to_owned(), Start::SourceFolder)),
        None => Err("CARGO_MANIFEST_DIR is not set: build with cargo".to_owned()),
    }
}

/// The source file of a span, if it has one.
///
/// A file of another crate that was built with `--remap-path-prefix` has a name, but no place. The
/// same path in the caller's package is not what its author meant.
fn source_file(span: Span) -> Result<Option<PathBuf>, String> {
    let Ok(folder) = env::current_dir() else { return Ok(None) };
    // Without a compiler, as in a unit test, a span is in no file, and `unwrap` would panic.
    if !proc_macro::is_available() {
        return Ok(None);
    }
    // The name is of proc_macro2: it returns the compiler's own span.
    let span = span.unwrap();
    if let Some(file) = span.local_file() {
        return Ok(Some(folder.join(file)));
    }
    let name = span.file();
    if name.is_empty() || name.starts_with('<') {
        return Ok(None);
    }
    let file = folder.join(&name);
    if file.is_file() {
        return Ok(Some(file));
    }
    let help = "build its crate without `--remap-path-prefix`, or write the list as `from inline`";
    Err(format!("cannot tell where `{name}` is, in which this path is written\nhelp: {help}"))
}

/// The nearest package above a source file. A file in a folder for temporary files or in a target
/// folder was generated, and belongs to no package above that.
fn above(file: &Path) -> Option<PathBuf> {
    let temporary = env::temp_dir();
    for folder in file.ancestors().skip(1) {
        if is_package(folder) {
            return Some(folder.to_owned());
        }
        if folder == temporary || folder.join("CACHEDIR.TAG").is_file() {
            return None;
        }
    }
    None
}

/// Whether a folder has the manifest of a package; that of a workspace alone does not count.
fn is_package(folder: &Path) -> bool {
    let Ok(manifest) = fs::read_to_string(folder.join("Cargo.toml")) else { return false };
    manifest.lines().any(|line| {
        let line: String = line.chars().filter(|c| !c.is_whitespace()).collect();
        ["[package]", "package.", "package="].iter().any(|start| line.starts_with(start))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder for temporary files that is removed again.
    struct Folder(PathBuf);

    impl Folder {
        /// Makes the folder, with files of these contents in it.
        fn with(name: &str, files: &[(&str, &str)]) -> Self {
            let name = format!("jmessage-codes-{name}-{}", std::process::id());
            let folder = Self(env::temp_dir().join(name));
            for (path, content) in files {
                let file = folder.0.join(path);
                let parent = file.parent().expect("a file is in a folder");
                fs::create_dir_all(parent).expect("a folder can be made");
                fs::write(file, content).expect("a file can be written");
            }
            folder
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).expect("the folder can be removed");
        }
    }

    #[test]
    fn the_nearest_package_above_a_file_is_its_own() {
        const PACKAGE: &str = "[package]\nname = \"x\"\n";
        let folder = Folder::with(
            "above",
            &[
                ("one/Cargo.toml", PACKAGE),
                ("one/src/lib.rs", ""),
                ("one/inner/Cargo.toml", PACKAGE),
                ("one/inner/src/lib.rs", ""),
                ("one/target/CACHEDIR.TAG", ""),
                ("one/target/debug/build/made.rs", ""),
                ("space/Cargo.toml", "[workspace]\nmembers = [\"package\"]\n"),
                ("space/src/lib.rs", ""),
            ],
        );
        for (file, package) in [
            ("one/src/lib.rs", Some("one")),
            ("one/lib.rs", Some("one")),
            ("one/inner/src/lib.rs", Some("one/inner")),
            ("one/target/debug/build/made.rs", None),
            ("space/src/lib.rs", None),
        ] {
            let package = package.map(|package| folder.0.join(package));
            assert_eq!(above(&folder.0.join(file)), package, "{file}");
        }
    }

    #[test]
    fn a_manifest_may_name_its_package_in_several_ways() {
        for (manifest, is) in [
            ("[package]\nname = \"x\"\n", true),
            ("# x\n  [ package ]\n", true),
            ("package.name = \"x\"\n", true),
            ("package = { name = \"x\" }\n", true),
            ("[workspace.package]\nversion = \"1.0.0\"\n", false),
            ("packages = 1\n# [package]\n", false),
            ("", false),
        ] {
            let folder = Folder::with("manifest", &[("Cargo.toml", manifest)]);
            assert_eq!(is_package(&folder.0), is, "{manifest}");
        }
        assert!(!is_package(Path::new("/no/such/folder")));
    }
}

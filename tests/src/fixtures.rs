//! Fixtures that are named by a kind of problem: where they are and what their names say.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs};

use jmessage_codes_spec::Problem;

/// A folder of this package.
#[must_use]
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files in a folder that have this extension, in the order of their names.
///
/// # Panics
///
/// If the folder cannot be read.
#[must_use]
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of the fixtures is there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|file| file.extension() == Some(OsStr::new(extension)))
        .collect();
    files.sort();
    files
}

/// A file's name without its extension.
#[must_use]
pub fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The kind of problem that a fixture's name begins with: `duplicate_code_far_apart` is one of
/// `DuplicateCode`.
#[must_use]
pub fn kind_of(stem: &str) -> Option<&'static str> {
    let names = |kind: &str| {
        let rest = stem.strip_prefix(&snake_case(kind));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    Problem::kinds().into_iter().filter(|kind| names(kind)).max_by_key(|kind| kind.len())
}

/// The kinds of problem that none of these fixtures is named by.
#[must_use]
pub fn kinds_without(fixtures: &[PathBuf]) -> Vec<&'static str> {
    let has = |kind| fixtures.iter().any(|file| kind_of(&stem(file)) == Some(kind));
    Problem::kinds().into_iter().filter(|kind| !has(kind)).collect()
}

/// `DuplicateCode` as `duplicate_code`.
#[must_use]
pub fn snake_case(kind: &str) -> String {
    let mut name = String::new();
    for c in kind.chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

/// Whether what tests compare with is to be written anew: `BLESS=1`.
#[must_use]
pub fn blessing() -> bool {
    env::var_os("BLESS").is_some_and(|value| value == "1")
}

//! What is said when a list cannot be read: where it was looked for, and what is there instead.

use std::path::{Component, Path};
use std::{fs, io};

use jmessage_codes_spec::nearest;

use super::place::{Place, Start};

/// The message for a file that could not be read.
pub(super) fn message(path: &str, place: &Place, error: &io::Error) -> String {
    if place.file().is_dir() {
        return format!("`{path}` is a folder, not a list");
    }
    let is_absent = matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory);
    if !is_absent {
        return format!("cannot read `{path}`: {error}");
    }
    format!("cannot find `{path}`; looked at\n  {}\nhelp: {}", shown(path, place), help(place))
}

/// The place as it is shown. Where a machine keeps its checkouts is nobody's business: a place that
/// is neither in the package nor where the path says is named, not shown.
fn shown(path: &str, place: &Place) -> String {
    match place.start {
        Start::Root => path.to_owned(),
        Start::OutDir => format!("{path} (where the build script writes)"),
        Start::SourceFolder => format!("{path} (from the folder of this file)"),
        Start::Package => match place.way() {
            Some(way) if !way.starts_with("/..") => {
                let shown = format!("{way}/{path}");
                format!("{} (from the package's folder)", shown.trim_start_matches('/'))
            }
            _ => format!("{path} (from the folder of the Cargo.toml above this file)"),
        },
    }
}

fn help(place: &Place) -> String {
    if place.in_package_being_built().is_some_and(|file| file.is_file()) {
        return "the package that is being built has this file, but the path is written in another \
                one, and starts there: have the path passed to the macro as a literal"
            .to_owned();
    }
    let fallback = match place.start {
        Start::Package => "the path starts at the folder of the package's Cargo.toml",
        Start::OutDir => "write the file in `build.rs`: to `OUT_DIR`, with this name",
        Start::SourceFolder => "outside of a package the path starts at the folder of its file",
        Start::Root => "write a path that starts at the folder of the package's Cargo.toml",
    };
    instead(place).unwrap_or_else(|| fallback.to_owned())
}

/// What is there in place of the first part of the path that is not as it should be.
fn instead(place: &Place) -> Option<String> {
    let mut folder = place.folder.clone();
    let mut passed = match place.start {
        Start::OutDir => vec!["$OUT_DIR".to_owned()],
        _ => Vec::new(),
    };
    let parts: Vec<Component<'_>> = Path::new(&place.rest).components().collect();
    for (index, part) in parts.iter().enumerate() {
        let is_last = index + 1 == parts.len();
        let next = folder.join(part);
        let name = part.as_os_str().to_string_lossy().into_owned();
        if !is_last && next.is_dir() {
            passed.push(name);
            folder = next;
            continue;
        }
        let so_far = |name: &str| {
            passed.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join("/")
        };
        return match fs::symlink_metadata(&next) {
            Ok(of) if of.is_symlink() && !next.exists() => {
                Some(format!("`{}` is a symbolic link to a file that is not there", so_far(&name)))
            }
            Ok(_) => Some(format!("`{}` is a file, not a folder", so_far(&name))),
            Err(_) => {
                let near = near(&folder, &name, is_last)?;
                Some(format!("there is `{}`", so_far(&near)))
            }
        };
    }
    None
}

/// The entry of a folder whose name is nearest.
fn near(folder: &Path, wanted: &str, is_last: bool) -> Option<String> {
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let fitting = entries.filter(|entry| is_last || entry.path().is_dir());
    let names: Vec<String> = fitting.filter_map(|it| it.file_name().into_string().ok()).collect();
    nearest(wanted, names.iter().map(String::as_str)).map(str::to_owned)
}

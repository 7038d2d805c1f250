//! In: a list that cannot be read. Out: the message, with the place and what is at that place instead.

use std::path::Path;
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

/// The place as it is shown. Where a machine keeps its checkouts is private: a place that
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

/// What is at the place of the first part of the path that is wrong.
fn instead(place: &Place) -> Option<String> {
    let slashes = place.rest.replace('\\', "/");
    if place.folder.join(&slashes).is_file() {
        return Some(format!("write `/` between folders: `{slashes}`"));
    }
    let mut folder = place.folder.clone();
    let mut passed = String::new();
    let mut parts = Path::new(&place.rest).components();
    while let Some(part) = parts.next() {
        let name = part.as_os_str().to_string_lossy();
        let next = folder.join(part);
        let rest = parts.as_path();
        if rest.as_os_str().is_empty() || !next.is_dir() {
            return found_instead(&folder, &passed, &name, rest);
        }
        let slash = if name.ends_with('/') { "" } else { "/" };
        passed = format!("{passed}{name}{slash}");
        folder = next;
    }
    None
}

/// What is in a folder in place of this entry.
fn found_instead(folder: &Path, passed: &str, name: &str, rest: &Path) -> Option<String> {
    let entry = folder.join(name);
    match fs::symlink_metadata(&entry) {
        Ok(_) if entry.exists() => Some(format!("`{passed}{name}` is a file, not a folder")),
        Ok(_) => Some(format!("`{passed}{name}` is a symbolic link to nothing")),
        Err(_) => {
            let is_folder = !rest.as_os_str().is_empty();
            let near = near(folder, name, is_folder)?;
            let whole = Path::new(&near).join(rest);
            // A folder of nearly this name helps, whether or not the rest is in it.
            let shown = if folder.join(&whole).exists() { whole } else { near.into() };
            Some(format!("there is `{passed}{}`", shown.display()))
        }
    }
}

/// The entry of a folder whose name is nearest.
fn near(folder: &Path, wanted: &str, is_folder: bool) -> Option<String> {
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let fitting = entries.filter(|entry| entry.path().is_dir() == is_folder);
    let names: Vec<String> = fitting.filter_map(|it| it.file_name().into_string().ok()).collect();
    nearest(wanted, names.iter().map(String::as_str)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn package() -> PathBuf {
        env!("CARGO_MANIFEST_DIR").into()
    }

    /// The message for a file that is not there.
    fn message_for(folder: PathBuf, rest: &str, start: Start) -> String {
        let place = Place { folder, rest: rest.to_owned(), start };
        message(rest, &place, &io::ErrorKind::NotFound.into())
    }

    #[test]
    fn a_place_outside_of_the_package_is_named_and_not_shown() {
        let outside = package().join("..");
        let shown = |folder, start| message_for(folder, "no/list.csv", start);
        let inside = shown(package().join("src"), Start::Package);
        assert!(inside.contains("\n  src/no/list.csv (from the package's folder)\n"), "{inside}");
        let above = shown(outside.clone(), Start::Package);
        let named = "\n  no/list.csv (from the folder of the Cargo.toml above this file)\n";
        assert!(above.contains(named), "{above}");
        for (start, where_) in [
            (Start::OutDir, "no/list.csv (where the build script writes)"),
            (Start::SourceFolder, "no/list.csv (from the folder of this file)"),
            (Start::Root, "no/list.csv\n"),
        ] {
            let message = shown(outside.clone(), start);
            assert!(message.contains(where_), "{message}");
        }
    }

    #[test]
    fn the_package_that_is_built_may_have_the_file() {
        let here = "the package that is being built has this file";
        for (folder, rest, start, is_here) in [
            (package().join(".."), "src/lib.rs", Start::Package, true),
            (package().join(".."), "src/none.rs", Start::Package, false),
            (package().join("."), "src/none.rs", Start::Package, false),
            (package().join(".."), "src/lib.rs", Start::SourceFolder, false),
        ] {
            let message = message_for(folder.clone(), rest, start);
            assert_eq!(message.contains(here), is_here, "{folder:?} {rest}: {message}");
        }
        let place = |folder| Place { folder, rest: "x".to_owned(), start: Start::Package };
        assert_eq!(place(package()).in_package_being_built(), None);
        let other = place(package().join("..")).in_package_being_built();
        assert_eq!(other, Some(package().join("x")));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_nothing_is_told_from_a_file() {
        let folder = std::env::temp_dir().join(format!("jmessage-codes-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        std::os::unix::fs::symlink("nothing", folder.join("list.csv")).expect("a link can be made");
        let message = message_for(folder.clone(), "list.csv", Start::SourceFolder);
        fs::remove_dir_all(folder).expect("the folder can be removed");
        assert!(message.ends_with("`list.csv` is a symbolic link to nothing"), "{message}");
    }
}

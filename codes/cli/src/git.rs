//! In: a revision and a path, such as `HEAD~1:codes/web.csv`. Out: that state of the file.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::library::{self, Reading};
use crate::lists::{self, List, Source};

/// Finds a list, or a state of it that git keeps.
///
/// # Errors
///
/// There is no such list, or git does not know it.
pub(crate) fn find(wanted: &Path) -> Result<Source, Failure> {
    match wanted.to_str() {
        Some(name) if is_revision(wanted, name) => show(name),
        _ => lists::find(wanted),
    }
}

// A file whose name has a colon is a file, and so is `C:\codes.csv`.
fn is_revision(wanted: &Path, name: &str) -> bool {
    let revision = name.split_once(':').map(|(revision, _)| revision);
    revision.is_some_and(|revision| !revision.starts_with('-') && revision.len() != 1)
        && !wanted.exists()
}

fn show(name: &str) -> Result<Source, Failure> {
    let mut git = Command::new("git");
    git.args(["show", "--no-textconv", name]);
    match git.output() {
        Ok(output) if output.status.success() => {
            Ok(Source { name: name.to_owned(), bytes: output.stdout })
        }
        Ok(output) => {
            let message = String::from_utf8_lossy(&output.stderr);
            let message = message.trim().trim_start_matches("fatal: ");
            Err(Failure::input(format!("git cannot show `{name}`: {message}")))
        }
        Err(error) => Err(Failure::input(format!("cannot run git to read `{name}`: {error}"))),
    }
}

/// Reads a list, or a state of it that git keeps.
///
/// # Errors
///
/// It cannot be read or has a mistake: rows that could not be read would look like removed ones.
pub(crate) fn valid(wanted: &Path) -> Result<List, Failure> {
    let Source { name, bytes } = find(wanted)?;
    match library::read(&name, &bytes, None) {
        Reading { spec, mistakes: None } => Ok(List { name, spec }),
        Reading { mistakes: Some(mistakes), .. } => {
            Err(Failure::input(format!("`{name}` has mistakes: correct them first\n\n{mistakes}")))
        }
    }
}

//! Writes files so that a reader never sees half of one.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use similar::TextDiff;
use tempfile::Builder;

use crate::failure::Failure;
use crate::output::{BAD, FAINT, GOOD, NAME, styled};

/// Replaces a file, or creates it.
///
/// A link stays a link, and the permissions of a file stay.
///
/// # Errors
///
/// The file cannot be written.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    write(path, bytes).map_err(|error| Failure::file("write", path.display(), &error))
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = with_usual_permissions(&mut Builder::new())
        .tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    if let Ok(metadata) = fs::metadata(&path) {
        file.as_file().set_permissions(metadata.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}

// A temporary file is otherwise for its owner alone. The system takes away what it takes away from
// every new file.
#[cfg(unix)]
fn with_usual_permissions<'a, 'b>(builder: &'a mut Builder<'b, 'b>) -> &'a mut Builder<'b, 'b> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn with_usual_permissions<'a, 'b>(builder: &'a mut Builder<'b, 'b>) -> &'a mut Builder<'b, 'b> {
    builder
}

/// Writes the difference between two states of a file.
///
/// # Errors
///
/// The output cannot be written.
pub(crate) fn write_diff(
    out: &mut impl Write,
    name: &str,
    old: &[u8],
    new: &[u8],
) -> io::Result<()> {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    let diff = TextDiff::from_lines(&*old, &*new);
    let diff = diff.unified_diff().context_radius(1).header(name, name).to_string();
    for line in diff.split_inclusive('\n') {
        let text = line.strip_suffix('\n').unwrap_or(line);
        let style = match text.as_bytes() {
            [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => NAME,
            [b'-', ..] => BAD,
            [b'+', ..] => GOOD,
            [b'@', ..] => FAINT,
            _ => anstyle::Style::new(),
        };
        writeln!(out, "{}", styled(style, text.strip_suffix('\r').unwrap_or(text)))?;
    }
    Ok(())
}

/// Returns a path as people write it in a shell.
pub(crate) fn shown(path: &Path) -> String {
    let name = path.display().to_string();
    if name.contains(|c: char| c.is_whitespace() || "'\"$`\\*?&;|<>()".contains(c)) {
        format!("'{}'", name.replace('\'', r"'\''"))
    } else {
        name
    }
}

/// Returns the name of a file without its folder.
pub(crate) fn name_of(path: &Path) -> String {
    let name = path.file_name().map_or_else(|| PathBuf::from(path), PathBuf::from);
    name.display().to_string()
}

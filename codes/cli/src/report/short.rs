//! One line for each mistake, as compilers write it and editors read it.

use std::io::{self, Write};

use super::Checked;
use crate::output::{ERROR, NAME, one_line, styled};

/// Writes `file:line:column: error: what is wrong (what to do)`.
///
/// # Errors
///
/// The output cannot be written.
pub(crate) fn write(out: &mut impl Write, files: &[Checked]) -> io::Result<()> {
    for file in files {
        for mistake in file.found() {
            let (line, column) = mistake.start;
            let place = styled(NAME, &format!("{}:{line}:{column}:", file.name));
            let (headline, help) = (one_line(&mistake.headline), one_line(&mistake.help));
            let help = if help.is_empty() { help } else { format!(" ({help})") };
            writeln!(out, "{place} {} {headline}{help}", styled(ERROR, "error:"))?;
        }
    }
    Ok(())
}

//! Workflow commands, which GitHub shows beside the lines of a pull request.

use std::io::{self, Write};

use super::Checked;

/// Writes an `::error` for each mistake.
///
/// # Errors
///
/// The output cannot be written.
pub(crate) fn write(out: &mut impl Write, files: &[Checked]) -> io::Result<()> {
    for file in files {
        for mistake in file.found() {
            let (line, column) = mistake.start;
            let (end_line, end_column) = mistake.end;
            let mut message = mistake.label.clone();
            if !mistake.help.is_empty() {
                message = format!("{message}\nhelp: {}", mistake.help);
            }
            write!(out, "::error file={},line={line}", property(&file.name))?;
            // GitHub has no place for columns of several lines.
            if end_line == line {
                write!(out, ",col={column},endColumn={end_column}")?;
            } else {
                write!(out, ",endLine={end_line}")?;
            }
            writeln!(out, ",title={}::{}", property(&mistake.headline), data(&message))?;
        }
    }
    Ok(())
}

/// Returns a message as a workflow command has it.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Returns a property as a workflow command has it.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn what_ends_a_message_or_property_is_escaped() {
        assert_eq!(data("100%\r\nso: a, b"), "100%25%0D%0Aso: a, b");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}

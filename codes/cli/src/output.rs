//! Output for people: colors where the terminal has them, and columns that count the width of
//! Chinese characters.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use clap::ColorChoice;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

/// A code.
pub(crate) const CODE: Style = AnsiColor::Cyan.on_default().bold();
/// The name of a code.
pub(crate) const NAME: Style = Style::new().bold();
/// A label, or text that matters less.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// Something that works but should change.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// Something that is wrong.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// Something that is right, or new.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// Something that was removed.
pub(crate) const BAD: Style = AnsiColor::Red.on_default();

/// Sets when output has colors.
pub(crate) fn set_color(choice: ColorChoice) {
    let choice = match choice {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
}

/// Returns standard output; styles are removed where it has no colors.
pub(crate) fn stdout() -> impl Write {
    io::BufWriter::new(anstream::stdout().lock())
}

/// Returns whether standard output has colors.
pub(crate) fn has_color() -> bool {
    anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}

/// Returns a text in a style.
pub(crate) fn styled(style: Style, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{style}{text}{style:#}") }
}

/// Says on standard error what is wrong.
pub(crate) fn complain(message: &str) {
    say(ERROR, "error", message);
}

/// Says on standard error what to keep in mind.
pub(crate) fn warn(message: &str) {
    say(WARNING, "warning", message);
}

/// Says on standard error what to try.
pub(crate) fn hint(message: &str) {
    say(GOOD, "help", message);
}

fn say(style: Style, label: &str, message: &str) {
    // If standard error is closed, there is no place for the message.
    let _ = writeln!(anstream::stderr().lock(), "{}: {message}", styled(style, label));
}

/// Writes a document for programs.
///
/// # Errors
///
/// The output cannot be written.
pub(crate) fn write_json(value: &Value) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    writeln!(out, "{value:#}")?;
    out.flush()
}

/// Returns a report about mistakes with colors at the words that announce them.
pub(crate) fn report(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let (start, rest) = line.split_at(line.len() - line.trim_start().len());
        for (word, style) in [("error", ERROR), ("= help", GOOD), ("-->", FAINT)] {
            if let Some(rest) = rest.strip_prefix(word) {
                return format!("{start}{}{rest}", styled(style, word));
            }
        }
        line.to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns a text as one line: a line break or another run of white space becomes a space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Rows of cells, aligned when they are written.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<(Style, String)>>,
}

impl Table {
    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = (Style, String)>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Writes the rows, each after an indentation.
    ///
    /// # Errors
    ///
    /// The output cannot be written.
    pub(crate) fn write(&self, out: &mut impl Write, indent: &str) -> io::Result<()> {
        let widths = self.widths();
        for row in &self.rows {
            let mut line = String::from(indent);
            let last = row.iter().rposition(|(_, text)| !text.is_empty()).unwrap_or(0);
            for ((at, (style, text)), width) in row.iter().enumerate().zip(&widths) {
                line.push_str(&styled(*style, text));
                if at >= last {
                    break;
                }
                line.push_str(&" ".repeat(width - text.width() + 2));
            }
            writeln!(out, "{line}")?;
        }
        Ok(())
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(move |row| row.get(column));
            cells.map(|(_, text)| text.width()).max().unwrap_or(0)
        };
        (0..columns).map(width).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_the_width_of_chinese() {
        let mut table = Table::default();
        let plain = |text: &str| (Style::new(), text.to_owned());
        table.row([plain("用户"), plain("x")]);
        table.row([plain("abcdef"), plain("y"), plain("")]);
        let mut out = Vec::new();
        table.write(&mut out, "  ").unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "  用户    x\n  abcdef  y\n");
    }
}

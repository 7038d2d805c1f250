//! In: the text of a spec. Out: its records, each cell with its value and its place; broken quotes
//! are reported and cost their record only. Knows nothing of what a column means.

use std::borrow::Cow;

use crate::problem::diagnostic::{ByteSpan, Diagnostics};
use crate::problem::kinds::Problem;
use crate::read::layout::{QuoteFault, walk};
use crate::read::source::{SourceText, after_line_end, line_end};
use crate::read::values::{Parser, Values};

/// One record of a spec.
#[derive(Debug)]
pub(crate) struct Record<'a> {
    text: &'a str,
    span: ByteSpan,
    values: Values,
}

/// One cell: what it says and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'a> {
    /// The value, with its quotes resolved.
    pub(crate) value: &'a str,
    record: &'a Record<'a>,
    index: usize,
}

impl<'a> Record<'a> {
    /// How many cells there are; at least one.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// The cell in the column `index`, from 0.
    pub(crate) fn cell(&'a self, index: usize) -> Option<Cell<'a>> {
        let value = self.values.get(index)?;
        Some(Cell { value, record: self, index })
    }

    /// All cells in their order.
    pub(crate) fn cells(&'a self) -> impl Iterator<Item = Cell<'a>> {
        (0..self.len()).filter_map(|index| self.cell(index))
    }

    /// The text that the record is part of.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// Where the cells stand. Walked only when a message needs it.
    pub(crate) fn places(&self) -> Vec<ByteSpan> {
        walk(self.text, self.span.start).cells
    }

    /// The whole record as the file has it.
    pub(crate) fn span(&self) -> ByteSpan {
        self.span.clone()
    }

    /// The record as the file has it.
    pub(crate) fn raw(&self) -> &'a str {
        self.text.get(self.span.clone()).unwrap_or_default()
    }
}

impl Cell<'_> {
    /// Where the cell stands, with its quotes.
    pub(crate) fn span(&self) -> ByteSpan {
        let start = self.record.span.start;
        self.record.places().get(self.index).cloned().unwrap_or(start..start)
    }
}

/// Reads every record whose quotes are right, and reports the others.
pub(crate) fn read<'a>(source: &'a SourceText<'_>, problems: &mut Diagnostics) -> Vec<Record<'a>> {
    let text = source.text();
    let mut records = Vec::new();
    let mut from = after_comments(text);
    while let Some(resume) = read_from(text, from, &mut records, problems) {
        from = resume;
    }
    records
}

/// Reads records from the byte `from` on; stops early, and says where to go on, after a quote that
/// would swallow the rest of the file.
fn read_from<'a>(
    text: &'a str,
    from: usize,
    records: &mut Vec<Record<'a>>,
    problems: &mut Diagnostics,
) -> Option<usize> {
    for (read, values) in Parser::new(text, from) {
        // Blank lines before a record, and the line end behind it, were read with it.
        let raw = text.get(read.clone()).unwrap_or_default();
        let is_line_end = |c| matches!(c, '\n' | '\r');
        let start = read.end - raw.trim_start_matches(is_line_end).len();
        let end = read.start + raw.trim_end_matches(is_line_end).len();
        if let Some(fault) = raw.contains('"').then(|| walk(text, start).fault).flatten() {
            let resume = report_quotes(text, fault, problems);
            // The next record is not the header: whatever would be said of it would be noise.
            if records.is_empty() {
                return None;
            }
            match resume {
                Some(resume) => return Some(resume),
                None => continue,
            }
        }
        records.push(Record { text, span: start..end, values });
    }
    None
}

/// Reports a fault; says where to go on, if not behind the record.
fn report_quotes(text: &str, fault: QuoteFault, problems: &mut Diagnostics) -> Option<usize> {
    let slice = |at: &ByteSpan| text.get(at.clone()).unwrap_or_default();
    match fault {
        QuoteFault::Unclosed { at, resume } => {
            let cell = slice(&at).to_owned();
            problems.report(at, Problem::UnclosedQuote { cell });
            Some(resume)
        }
        QuoteFault::TextAfter { at, cell } => {
            let (found, instead) = (slice(&at).to_owned(), requoted(slice(&cell)));
            problems.report(at, Problem::TextAfterQuote { found, instead });
            None
        }
        QuoteFault::Bare { at, cell } => {
            let cell = quoted(slice(&cell)).into_owned();
            problems.report(at, Problem::BareQuote { cell });
            None
        }
    }
}

/// The cell that one with text behind a closing quote was meant to be, where that can be told:
/// `"say "hi" twice"` has its outer quotes and lacks the inner ones.
fn requoted(cell: &str) -> Option<String> {
    let inner = cell.strip_prefix('"')?;
    if let Some(text) = inner.strip_suffix('"') {
        return Some(format!("\"{}\"", text.replace("\"\"", "\"").replace('"', "\"\"")));
    }
    let (text, after) = inner.rsplit_once('"')?;
    let is_blank = after.trim().is_empty() && !text.contains('"');
    is_blank.then(|| format!("\"{text}\""))
}

/// The text as a cell of a CSV file, in quotes where it needs them.
///
/// ```
/// use jmessage_codes_spec::quoted;
///
/// assert_eq!(quoted("busy"), "busy");
/// assert_eq!(quoted("busy, \"later\""), "\"busy, \"\"later\"\"\"");
/// ```
#[must_use]
pub fn quoted(text: &str) -> Cow<'_, str> {
    if text.contains([',', '"', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", text.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(text)
    }
}

// Comments stand before the header only: behind it a row may begin with any character.
fn after_comments(text: &str) -> usize {
    let mut at = 0;
    loop {
        let end = line_end(text, at);
        let line = text.get(at..end).unwrap_or_default();
        if end == text.len() || !(line.is_empty() || line.starts_with('#')) {
            return if line.starts_with('#') { end } else { at };
        }
        at = after_line_end(text, end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_text_behind_its_quote_is_mended_where_that_can_be_told() {
        for (cell, meant) in [
            (r#""say "hi" twice""#, Some(r#""say ""hi"" twice""#)),
            (r#""say ""hi" twice""#, Some(r#""say ""hi"" twice""#)),
            (r#""say" "#, Some(r#""say""#)),
            (r#""say" hi"#, None),
        ] {
            assert_eq!(requoted(cell).as_deref(), meant, "{cell}");
        }
    }
}

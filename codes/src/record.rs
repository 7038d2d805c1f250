//! In: the text of a spec. Out: its records, each cell with its value and its place; broken quotes
//! are reported and cost their record only. Knows nothing of what a column means.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};

use crate::diagnostic::Diagnostics;
use crate::layout::{QuoteFault, walk};
use crate::problem::Problem;
use crate::source::{ByteSpan, SourceText, after_line_end, line_end};

/// One record of a spec.
#[derive(Debug)]
pub(crate) struct Record<'a> {
    text: &'a str,
    start: usize,
    values: StringRecord,
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
        self.values.iter().enumerate().map(|(index, value)| Cell { value, record: self, index })
    }

    /// The text that the record is part of.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// Where the cells stand. Walked only when a message needs it.
    pub(crate) fn places(&self) -> Vec<ByteSpan> {
        walk(self.text, self.start).cells
    }

    /// The whole record as the file has it.
    pub(crate) fn span(&self) -> ByteSpan {
        let end = self.places().last().map_or(self.start, |last| last.end);
        self.start..end
    }

    /// The record as the file has it.
    pub(crate) fn raw(&self) -> &'a str {
        self.text.get(self.span()).unwrap_or_default()
    }
}

impl Cell<'_> {
    /// Where the cell stands, with its quotes.
    pub(crate) fn span(&self) -> ByteSpan {
        let end = self.record.start;
        self.record.places().get(self.index).cloned().unwrap_or(end..end)
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
    let bytes = text.as_bytes().get(from..)?;
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut values = StringRecord::new();
    // The text is UTF-8, in memory, and rows may have any length: nothing is left that could fail.
    while reader.read_record(&mut values).unwrap_or(false) {
        let start = from + offset(values.position());
        let end = from + offset(Some(reader.position()));
        // The position that the reader gives is in front of the blank lines before the record.
        let raw = text.get(start..end).unwrap_or_default();
        let start = end - raw.trim_start_matches(['\n', '\r']).len();
        if raw.contains('"') {
            match walk(text, start).fault {
                None => {}
                Some(QuoteFault::Unclosed { at, resume }) => {
                    let cell = text.get(at.clone()).unwrap_or_default().to_owned();
                    problems.report(at, Problem::UnclosedQuote { cell });
                    return Some(resume);
                }
                Some(fault) => {
                    report_quotes(text, fault, problems);
                    continue;
                }
            }
        }
        records.push(Record { text, start, values: std::mem::take(&mut values) });
    }
    None
}

fn offset(position: Option<&csv::Position>) -> usize {
    position.map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX))
}

fn report_quotes(text: &str, fault: QuoteFault, problems: &mut Diagnostics) {
    match fault {
        QuoteFault::Unclosed { .. } => {}
        QuoteFault::TextAfter { at } => {
            let found = text.get(at.clone()).unwrap_or_default().to_owned();
            problems.report(at, Problem::TextAfterQuote { found });
        }
        QuoteFault::Bare { at, cell } => {
            let cell = quoted(text.get(cell).unwrap_or_default()).into_owned();
            problems.report(at, Problem::BareQuote { cell });
        }
    }
}

/// The text as a cell of a CSV file, in quotes where it needs them.
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

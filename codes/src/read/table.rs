//! In: the text of a list. Out: its separator, its header and where its rows begin. Knows the names
//! of columns, but reads no cell below the header.

mod disguised;

use super::meant;
use super::record::{Record, Records};
use super::separator::{SEARCHED_LINES, foreign_separator};
use super::spelling::spelling;
use crate::model::text::all_chars;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::FileProblem;
use crate::problem::lines::{after_line_end, line_end};
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Edit, Suggestion};
use disguised::{in_comment, in_quotes};

/// The separators of a list, in the order of preference.
pub(crate) const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Where a list has its parts.
pub(crate) struct Table<'a> {
    pub(crate) delimiter: u8,
    pub(crate) header: Record<'a>,
    /// Where the first row begins, or a line end before it.
    pub(crate) rows: usize,
    /// Whether the fix of a mistake that was reported writes the whole header anew.
    pub(crate) is_rewritten: bool,
    records: Records<'a>,
}

impl<'a> Table<'a> {
    /// Goes through the records below the header, with the parser that read the header: building
    /// one takes longer than reading a short list.
    pub(crate) fn into_records(mut self) -> Records<'a> {
        self.records.restart(self.rows);
        self.records
    }
}

/// What was found of a table.
pub(crate) enum Located<'a> {
    Table(Box<Table<'a>>),
    /// The cells are separated by this character.
    Separated(char),
    /// Nothing can be read.
    Nothing,
}

/// Finds the header and reports what is wrong with its place or with the separator.
pub(crate) fn locate<'a>(text: &'a str, problems: &mut Diagnostics) -> Located<'a> {
    let (comments, start) = prelude(text);
    let Some(start) = start else {
        let problem = FileProblem::NoHeader { has_rows: false };
        problems.report(Diagnostic::new(text.len()..text.len(), problem.into()));
        return Located::Nothing;
    };
    if let Some((skipped, table)) = known_header(text, start) {
        if let (Some(first), header) = (skipped.first(), &table.header) {
            problems.report(title_above(first, &skipped, header));
        }
        return Located::Table(Box::new(table));
    }
    let line = start..line_end(text, start);
    if let Some((report, table)) = in_quotes(text, start) {
        problems.report(report);
        return Located::Table(Box::new(table));
    }
    if let Some(found) = foreign_separator(text, &line) {
        let at = line.start + text.get(line).and_then(|line| line.find(found)).unwrap_or(0);
        let problem = FileProblem::WrongSeparator { found };
        problems.report(Diagnostic::new(at..at + found.len_utf8(), problem.into()));
        return Located::Separated(found);
    }
    likely(text, start, &comments, problems)
}

/// Takes the line that is most like a header, or tells that there is none.
fn likely<'a>(
    text: &'a str,
    start: usize,
    comments: &[ByteSpan],
    problems: &mut Diagnostics,
) -> Located<'a> {
    let Some(table) = likely_header(text, start) else { return Located::Nothing };
    let line = start..line_end(text, start);
    if let Some(below) = header_below(text, &table) {
        problems.report(title_above(&line, std::slice::from_ref(&line), &below.header));
        return Located::Table(Box::new(below));
    }
    if !has_number(&table.header) {
        return Located::Table(Box::new(table));
    }
    if let Some((comment, table)) = in_comment(text, comments, start) {
        problems.report(comment);
        return Located::Table(Box::new(table));
    }
    let first = table.header.cells.first().map_or(start..start, |cell| cell.at.clone());
    let problem = FileProblem::NoHeader { has_rows: true };
    problems.report(Diagnostic::new(first, problem.into()));
    Located::Nothing
}

/// The comments above the header, and where the first other line begins.
fn prelude(text: &str) -> (Vec<ByteSpan>, Option<usize>) {
    let mut comments = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = line_end(text, at);
        let line = slice(text, at..end);
        if line.starts_with('#') {
            comments.push(at..end);
        } else if !(is_blank(line) || (at == 0 && is_separator_line(line))) {
            return (comments, Some(at));
        }
        at = after_line_end(text, end);
    }
    (comments, None)
}

/// A line of separators and white space, as spreadsheets write empty rows.
fn is_blank(line: &str) -> bool {
    all_chars(line, &|c| matches!(c, ',' | ';') || c.is_whitespace())
}

/// The line `sep=;`, which tells spreadsheets the separator.
fn is_separator_line(line: &str) -> bool {
    let line = line.trim_matches('"');
    line.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("sep=")) && line.chars().count() <= 5
}

/// The first record from a byte on.
fn record(text: &str, from: usize, delimiter: u8) -> Option<Record<'_>> {
    Records::new(text, from, delimiter).next()
}

fn table(text: &str, from: usize, delimiter: u8) -> Option<Table<'_>> {
    let mut records = Records::new(text, from, delimiter);
    let header = records.next()?;
    let rows = header.span.end;
    Some(Table { delimiter, header, rows, is_rewritten: false, records })
}

/// The first line with `code` and a column of texts, and the lines above it that say something.
fn known_header(text: &str, start: usize) -> Option<(Vec<ByteSpan>, Table<'_>)> {
    let mut above = Vec::new();
    let mut readers: Vec<Records<'_>> = Vec::new();
    let mut at = start;
    for _ in 0..SEARCHED_LINES {
        let end = line_end(text, at);
        for (index, &delimiter) in DELIMITERS.iter().enumerate() {
            // Building a parser takes longer than reading a line with it.
            match readers.get_mut(index) {
                Some(records) => records.restart(at),
                None => readers.push(Records::new(text, at, delimiter)),
            }
            let header = readers.get_mut(index).and_then(Iterator::next);
            let Some(header) = header.filter(|header| names(header) == (true, true)) else {
                continue;
            };
            let (rows, records) = (header.span.end, readers.swap_remove(index));
            return Some((above, Table { delimiter, header, rows, is_rewritten: false, records }));
        }
        if !is_blank(slice(text, at..end)) {
            above.push(at..end);
        }
        at = after_line_end(text, end);
        if at == text.len() {
            break;
        }
    }
    None
}

/// Whether a cell is a number: then it is in no header.
fn has_number(record: &Record<'_>) -> bool {
    for cell in &record.cells {
        if meant::is_like_number(&cell.value) {
            return true;
        }
    }
    false
}

/// Whether a record names `code`, and whether it names a column of texts.
fn names(record: &Record<'_>) -> (bool, bool) {
    let mut found = (false, false);
    for cell in &record.cells {
        let spelled = if cell.value.is_ascii() { None } else { Some(spelling(&cell.value)) };
        let title = spelled.as_deref().unwrap_or(&cell.value).trim();
        let (base, _) = title.split_at(title.find([':', '@']).unwrap_or(title.len()));
        let base = base.trim();
        found.0 |= base.eq_ignore_ascii_case("code");
        found.1 |= base.eq_ignore_ascii_case("message") || base.eq_ignore_ascii_case("description");
    }
    found
}

fn title_above(first: &ByteSpan, skipped: &[ByteSpan], header: &Record<'_>) -> Diagnostic {
    let mut edits = Vec::with_capacity(skipped.len());
    for line in skipped {
        edits.push(Edit::new(line.start..line.start, "# "));
    }
    let fix = Suggestion::edits(edits, "", Applicability::Unsafe);
    Diagnostic::new(first.clone(), FileProblem::TitleAboveHeader {}.into())
        .also(vec![header.span.clone()])
        .fix(fix)
}

/// The first line, with the separator that gives it the most cells.
fn likely_header(text: &str, start: usize) -> Option<Table<'_>> {
    let (mut likely, mut most) = (None, None);
    for &delimiter in &DELIMITERS {
        let Some(table) = table(text, start, delimiter) else { continue };
        let (code, message) = names(&table.header);
        let weight = (u8::from(code) + u8::from(message), table.header.cells.len());
        if most.is_none_or(|most| weight > most) {
            (likely, most) = (Some(table), Some(weight));
        }
    }
    likely
}

/// The header in the next line, where the first is a title: a single cell above several.
fn header_below<'a>(text: &'a str, first: &Table<'_>) -> Option<Table<'a>> {
    let [title] = first.header.cells.as_slice() else { return None };
    let table = likely_header(text, after_line_end(text, first.header.span.end))?;
    let mut is_header = table.header.cells.len() > 1 && !has_number(&table.header);
    for cell in &table.header.cells {
        is_header &= !cell.is_blank();
    }
    (is_header && title.value.contains(char::is_whitespace)).then_some(table)
}

//! In: a record below the header. Out: whether it is a row, or what else it is: the header once more,
//! a row in another form, or something without a row in it. Each of those is one mistake.

use super::super::header::Columns;
use super::super::meant;
use super::super::record::{Cell, Quotes, Record, Records, quoted};
use super::super::recover::Line;
use super::super::vocabulary::words_for;
use crate::model::text::count;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::RowProblem;
use crate::problem::lines::after_line_end;
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Suggestion};

/// The separators that a Chinese or Japanese keyboard writes.
const WIDE: [char; 5] = ['，', '；', '、', '｜', '：'];

/// What a record is.
pub(crate) enum Judged<'a> {
    /// A row, or what may be one.
    Row(Line<'a>),
    /// No row.
    None,
    /// Another table begins here.
    End,
}

/// What there is to know about the list to judge a record.
pub(crate) struct Judge<'c, 't> {
    pub(crate) text: &'t str,
    pub(crate) columns: &'c Columns,
    pub(crate) delimiter: u8,
}

impl<'t> Judge<'_, 't> {
    /// Judges a record, and reports it if it is not a row.
    pub(crate) fn judge(&self, line: Line<'t>, problems: &mut Diagnostics) -> Judged<'t> {
        let record = &line.record;
        if line.is_suspect || self.is_plain(record) {
            return Judged::Row(line);
        }
        if record.is_blank() && !record.has_line_end() {
            return Judged::None;
        }
        if self.is_header(record) {
            let is_same = self.is_same_header(record);
            problems.report(self.header_again(record, is_same));
            return if is_same { Judged::None } else { Judged::End };
        }
        if let Some((report, row)) = self.other_form(record) {
            problems.report(report);
            return Judged::Row(Line { record: row, is_suspect: true });
        }
        if let Some(report) = self.no_row(record) {
            problems.report(report);
            return Judged::None;
        }
        Judged::Row(line)
    }

    /// Whether a record is certainly a row, as nearly all are: it has a number in place of the code and
    /// a text. Bytes are looked at one by one, because a macro runs as it is built for debugging.
    fn is_plain(&self, record: &Record<'_>) -> bool {
        let columns = self.columns;
        let Some(code) = columns.code.and_then(|code| record.cells.get(code)) else { return false };
        let bytes = code.value.as_bytes();
        let mut at = 0;
        while let Some(b'0'..=b'9') = bytes.get(at) {
            at += 1;
        }
        let text = columns.message.default.and_then(|text| record.cells.get(text));
        at > 0
            && at == bytes.len()
            && record.cells.len() == columns.count
            && text.is_some_and(|text| !text.value.is_empty())
    }

    pub(super) fn raw(&self, at: &ByteSpan) -> &'t str {
        slice(self.text, at.clone())
    }

    /// A report that offers to remove the line.
    pub(super) fn removal(&self, record: &Record<'_>, problem: RowProblem) -> Diagnostic {
        let end = after_line_end(self.text, record.span.end);
        let fix = Suggestion::remove(record.span.start..end, Applicability::Unsafe);
        Diagnostic::new(record.span.clone(), problem.into()).fix(fix)
    }

    pub(super) fn code<'r>(&self, record: &'r Record<'t>) -> Option<&'r Cell<'t>> {
        self.columns.code.and_then(|code| record.cells.get(code))
    }

    /// Whether the code and another column have their titles in them.
    fn is_header(&self, record: &Record<'t>) -> bool {
        let (mut titles, mut is_code, mut names_text) = (0, false, false);
        for (index, cell) in record.cells.iter().enumerate() {
            let (is_title, role) = (self.is_title(index, cell), words_for(&cell.value));
            titles += usize::from(is_title);
            is_code |= self.columns.code == Some(index) && (is_title || role == Some("code"));
            names_text |= matches!(role, Some("message" | "description"));
        }
        is_code && record.cells.len() > 1 && (titles > 1 || names_text)
    }

    fn is_title(&self, index: usize, cell: &Cell<'_>) -> bool {
        self.columns.titles.get(index).is_some_and(|title| is_same(&cell.value, title))
    }

    fn is_same_header(&self, record: &Record<'_>) -> bool {
        let mut is_same = record.cells.len() == self.columns.titles.len();
        for (index, cell) in record.cells.iter().enumerate() {
            is_same &= self.is_title(index, cell);
        }
        is_same
    }

    fn header_again(&self, record: &Record<'_>, is_same: bool) -> Diagnostic {
        let problem = RowProblem::HeaderAgain { is_same };
        let report = if is_same {
            self.removal(record, problem)
        } else {
            // The rows below are for other columns.
            Diagnostic::new(record.span.clone(), problem.into())
        };
        report.also(vec![self.columns.header.clone()])
    }

    /// A row in quotes, or with another separator: what to report of it, and the row.
    fn other_form(&self, record: &Record<'t>) -> Option<(Diagnostic, Record<'t>)> {
        let (first, rest) = record.cells.split_first()?;
        if self.columns.count < 2 {
            return None;
        }
        if first.quotes != Quotes::Around {
            return self.other_separator(record);
        }
        for cell in rest {
            if !cell.is_blank() {
                return None;
            }
        }
        let mut row = self.row_in(&first.value, self.delimiter)?;
        let written = first.value.to_string();
        let fix = Suggestion::replace(record.span.clone(), written, Applicability::Unsafe);
        let problem = RowProblem::RowInQuotes {};
        let report = Diagnostic::new(first.at.clone(), problem.into()).fix(fix);
        row.move_to(&first.at);
        Some((report, row))
    }

    /// A row with another separator, in whose texts may be the separator of the list.
    fn other_separator(&self, record: &Record<'t>) -> Option<(Diagnostic, Record<'t>)> {
        if self.code(record).is_some_and(|code| meant::is_like_number(&code.value)) {
            return None;
        }
        let raw = self.raw(&record.span).trim_end_matches(char::from(self.delimiter));
        for &found in b",;\t|" {
            if found != self.delimiter
                && let Some(row) = self.row_in(raw, found)
            {
                return Some(self.with_separator(record, raw, row, char::from(found)));
            }
        }
        for &found in &WIDE {
            if let Some(row) = self.with_wide(raw, found) {
                return Some(self.with_separator(record, raw, row, found));
            }
        }
        None
    }

    /// The row that a text is with a separator of a Chinese or Japanese keyboard, or with this and
    /// that of the list.
    fn with_wide(&self, raw: &str, found: char) -> Option<Record<'t>> {
        if !raw.contains(found) {
            return None;
        }
        let alone = self.row_in(&raw.replace(found, "\u{1F}"), 0x1F);
        let expected = char::from(self.delimiter).to_string();
        alone.or_else(|| self.row_in(&raw.replace(found, &expected), self.delimiter))
    }

    /// Offers a row with the separator of the list in place of another.
    fn with_separator(
        &self,
        record: &Record<'t>,
        raw: &str,
        mut row: Record<'t>,
        found: char,
    ) -> (Diagnostic, Record<'t>) {
        let expected = char::from(self.delimiter);
        let mut written = String::new();
        for (index, cell) in row.cells.iter().enumerate() {
            if index > 0 {
                written.push(expected);
            }
            let value = if cell.is_quoted() { &*cell.value } else { cell.value.trim() };
            written.push_str(&quoted(value, expected));
        }
        let at = record.span.start..record.span.start + raw.len();
        let fix = Suggestion::replace(record.span.clone(), written, Applicability::Unsafe);
        let problem = RowProblem::OtherSeparator { found, expected };
        let report = Diagnostic::new(at.clone(), problem.into()).fix(fix);
        row.move_to(&at);
        (report, row)
    }

    /// The row that a text is with this separator, if it is one.
    fn row_in(&self, text: &str, delimiter: u8) -> Option<Record<'t>> {
        if count(text, delimiter) + 1 < self.columns.count {
            return None;
        }
        let row = Records::new(text, 0, delimiter).next()?;
        let code = self.columns.code.and_then(|code| row.cells.get(code))?;
        let is_row = row.cells.len() == self.columns.count
            && row.span.end == text.len()
            && meant::is_like_number(&code.value);
        if is_row { Some(row.into_owned()) } else { None }
    }
}

/// Whether two titles are the same, without regard to case and white space.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

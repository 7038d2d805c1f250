//! In: a record below the header. Out: whether it is a row, or what else it is: a remark, a heading,
//! a total, the header once more, a row in another form. Each of those is one mistake.

use super::super::header::{Columns, words_for};
use super::super::number;
use super::super::record::{Cell, Quotes, Record, Records, quoted};
use super::super::recover::Line;
use super::super::table::DELIMITERS;
use super::super::text::words;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::RowProblem;
use crate::problem::lines::after_line_end;
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Suggestion};

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
        if record.is_blank() && record.cells.iter().all(|cell| !cell.value.contains('\n')) {
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
        if let Some(report) = self.remark(record) {
            problems.report(report);
            return Judged::None;
        }
        if self.says_nothing(record) {
            problems.report(self.removal(record, RowProblem::NotARow {}));
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

    fn raw(&self, at: &ByteSpan) -> &'t str {
        slice(self.text, at.clone())
    }

    /// A report that offers to remove the line.
    fn removal(&self, record: &Record<'_>, problem: RowProblem) -> Diagnostic {
        let end = after_line_end(self.text, record.span.end);
        let fix = Suggestion::remove(record.span.start..end, Applicability::Unsafe);
        Diagnostic::new(record.span.clone(), problem.into()).fix(fix)
    }

    fn code<'r>(&self, record: &'r Record<'t>) -> Option<&'r Cell<'t>> {
        self.columns.code.and_then(|code| record.cells.get(code))
    }

    /// Whether the code and another column have their titles in them.
    fn is_header(&self, record: &Record<'t>) -> bool {
        let titles = &self.columns.titles;
        let is_title = |index: usize, cell: &Cell<'_>| {
            titles.get(index).is_some_and(|title| is_same(&cell.value, title))
        };
        let is_code = self.columns.code.is_some_and(|code| {
            record
                .cells
                .get(code)
                .is_some_and(|cell| is_title(code, cell) || words_for(&cell.value) == Some("code"))
        });
        let others =
            record.cells.iter().enumerate().filter(|(at, cell)| is_title(*at, cell)).count();
        let names_text = || {
            let mut roles = record.cells.iter().map(|cell| words_for(&cell.value));
            roles.any(|role| matches!(role, Some("message" | "description")))
        };
        is_code && record.cells.len() > 1 && (others > 1 || names_text())
    }

    fn is_same_header(&self, record: &Record<'_>) -> bool {
        let titles = &self.columns.titles;
        let cells = record.cells.iter();
        record.cells.len() == titles.len()
            && cells.zip(titles).all(|(cell, it)| is_same(&cell.value, it))
    }

    fn header_again(&self, record: &Record<'_>, is_same: bool) -> Diagnostic {
        let problem = RowProblem::HeaderAgain { is_same };
        let report = if is_same {
            self.removal(record, problem)
        } else {
            // The rows below are for other columns.
            Diagnostic::new(record.span.clone(), problem.into())
        };
        report.also([self.columns.header.clone()])
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
        if !rest.iter().all(Cell::is_blank) {
            return None;
        }
        let row = self.row_in(&first.value, self.delimiter)?;
        let written = first.value.to_string();
        let fix = Suggestion::replace(record.span.clone(), written, Applicability::Unsafe);
        let problem = RowProblem::RowInQuotes {};
        let report = Diagnostic::new(first.at.clone(), problem.into()).fix(fix);
        Some((report, moved(row, &first.at)))
    }

    /// A row with another separator, in whose texts may be the separator of the list.
    fn other_separator(&self, record: &Record<'t>) -> Option<(Diagnostic, Record<'t>)> {
        if self.code(record).is_some_and(|code| number::is_like_number(&code.value)) {
            return None;
        }
        let raw = self.raw(&record.span).trim_end_matches(char::from(self.delimiter));
        let others = DELIMITERS.into_iter().chain([b'|']).filter(|it| *it != self.delimiter);
        let (found, row) = others.into_iter().find_map(|it| Some((it, self.row_in(raw, it)?)))?;
        let expected = char::from(self.delimiter);
        let cells = row.cells.iter().map(|cell| {
            let value = if cell.is_quoted() { &*cell.value } else { cell.value.trim() };
            quoted(value, expected)
        });
        let written = cells.collect::<Vec<_>>().join(&expected.to_string());
        let at = record.span.start..record.span.start + raw.len();
        let fix = Suggestion::replace(record.span.clone(), written, Applicability::Unsafe);
        let problem = RowProblem::OtherSeparator { found: char::from(found), expected };
        let report = Diagnostic::new(at.clone(), problem.into()).fix(fix);
        Some((report, moved(row, &at)))
    }

    /// The row that a text is with this separator, if it is one.
    fn row_in(&self, text: &str, delimiter: u8) -> Option<Record<'t>> {
        if text.bytes().filter(|&byte| byte == delimiter).count() + 1 < self.columns.count {
            return None;
        }
        let row = Records::new(text, 0, delimiter).next()?;
        let code = self.columns.code.and_then(|code| row.cells.get(code))?;
        let is_row = row.cells.len() == self.columns.count
            && row.span.end == text.len()
            && number::is_like_number(&code.value);
        is_row.then(|| owned(&row))
    }

    /// A comment as lists have them above the header, or as programs have them.
    fn remark(&self, record: &Record<'t>) -> Option<Diagnostic> {
        let raw = self.raw(&record.span);
        let first = record.cells.first()?;
        let is_whole = record.cells.len() == self.columns.count;
        if raw.starts_with('#') {
            if words::is_spreadsheet_error(&first.value)
                || (self.columns.code != Some(0) && is_whole)
            {
                return None;
            }
            let rest = first.value.trim_start_matches(['#', ' ']);
            if is_whole && number::integer(rest).is_ok() {
                let problem = RowProblem::HashBeforeCode { code: rest.to_owned() };
                return Some(Diagnostic::new(first.at.clone(), problem.into()));
            }
            return Some(self.removal(record, RowProblem::CommentBelowHeader {}));
        }
        let is_remark = ["//", "--", "/*", "<!--", "REM ", "rem ", ";;", "%%"]
            .iter()
            .any(|mark| raw.trim_start().starts_with(mark));
        let is_code = self.code(record).is_some_and(|code| number::is_like_code(&code.value));
        (is_remark && !is_code).then(|| self.removal(record, RowProblem::CommentBelowHeader {}))
    }

    /// Whether a line has neither a code nor a text, as a heading, a total or a footer.
    fn says_nothing(&self, record: &Record<'t>) -> bool {
        if self.columns.guessed.iter().all(|guessed| *guessed) {
            return false;
        }
        let is_filled = |cell: &Cell<'_>| !cell.value.trim().is_empty();
        let text = [&self.columns.message, &self.columns.description]
            .into_iter()
            .any(|text| text.default.is_some_and(|at| record.cells.get(at).is_some_and(is_filled)));
        let Some(code) = self.code(record) else {
            // The code comes after the last cell.
            return !record.cells.iter().any(|cell| number::is_like_code(&cell.value));
        };
        let is_short = record.cells.len() < self.columns.count;
        if is_filled(code)
            && !words::is_spreadsheet_error(&code.value)
            && !number::is_like_code(&code.value)
        {
            return !text || is_short;
        }
        let first = record.cells.iter().find(|cell| is_filled(cell));
        !text && first.is_some_and(|cell| is_total(&cell.value))
    }
}

/// Whether two titles are the same, without regard to case and white space.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

fn is_total(cell: &str) -> bool {
    let word = cell.trim().trim_end_matches(':').to_lowercase();
    [
        "total", "totals", "sum", "count", "summe", "gesamt", "somme", "suma", "合计", "总计",
        "小计", "合計",
    ]
    .contains(&&*word)
}

/// A record with its texts.
fn owned<'a>(record: &Record<'_>) -> Record<'a> {
    let cells = record.cells.iter().map(|cell| Cell {
        value: cell.value.to_string().into(),
        at: cell.at.clone(),
        quotes: cell.quotes,
    });
    Record { cells: cells.collect(), span: record.span.clone() }
}

/// A record whose cells are all somewhere in a stretch of the text.
fn moved<'a>(mut record: Record<'a>, at: &ByteSpan) -> Record<'a> {
    for cell in &mut record.cells {
        cell.at = at.clone();
    }
    record.span = at.clone();
    record
}

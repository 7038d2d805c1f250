//! In: a record that is not certainly a row. Out: whether it is a remark, a heading, a total or a
//! footer, or whether only a person can tell it from a row.

use super::super::meant;
use super::super::number;
use super::super::record::{Record, quoted};
use super::super::text::words;
use super::super::written;
use super::judge::Judge;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::RowProblem;

/// What begins a comment, in lists and in programs.
const MARKS: [&str; 9] = ["#", "//", "--", "/*", "<!--", "REM ", "rem ", ";;", "%%"];

impl<'t> Judge<'_, 't> {
    /// What to report of a line that is not a row, or may not be one.
    pub(super) fn no_row(&self, record: &Record<'t>) -> Option<Diagnostic> {
        if let Some(report) = self.remark(record) {
            return Some(report);
        }
        let is_parted = !self.is_single_with_code(record);
        if is_parted && !self.says_nothing(record) {
            return None;
        }
        Some(self.not_a_row(record, RowProblem::NotARow {}))
    }

    /// Offers to remove a line, but not where it may be a row.
    fn not_a_row(&self, record: &Record<'t>, problem: RowProblem) -> Diagnostic {
        if !self.may_be_row(record) {
            return self.removal(record, problem);
        }
        let expected = char::from(self.delimiter);
        let problem = RowProblem::PossibleRow { row: self.row_of(record), expected };
        Diagnostic::new(record.span.clone(), problem.into())
    }

    /// A comment as lists have them above the header, or as programs have them.
    fn remark(&self, record: &Record<'t>) -> Option<Diagnostic> {
        let raw = self.raw(&record.span).trim_start();
        let mark = MARKS.into_iter().find(|mark| raw.starts_with(mark))?;
        let first = record.cells.first()?;
        if mark == "#" {
            let is_text = self.columns.code != Some(0) && self.is_whole(record);
            if words::is_spreadsheet_error(&first.value) || is_text {
                return None;
            }
        } else if self.code(record).is_some_and(|code| meant::is_like_code(&code.value)) {
            return None;
        }
        let after = first.value.trim_start().trim_start_matches(mark);
        let rest = after.trim_start();
        if self.columns.code == Some(0) && self.is_whole(record) && written::is_possible(rest) {
            let is_code = number::integer(rest).is_ok() || number::hexadecimal(rest).is_some();
            let code = is_code.then(|| rest.to_owned());
            let problem = RowProblem::HashBeforeCode { mark: mark.trim().to_owned(), code };
            return Some(Diagnostic::new(first.at.clone(), problem.into()));
        }
        Some(self.not_a_row(record, RowProblem::CommentBelowHeader {}))
    }

    fn is_whole(&self, record: &Record<'_>) -> bool {
        record.cells.len() == self.columns.count
    }

    /// Whether a line may be a row: it begins with a code, or has the cells of a row and a code in
    /// one of them. A total has numbers, too.
    fn may_be_row(&self, record: &Record<'t>) -> bool {
        if written::leading_code(self.raw(&record.span)).is_some() {
            return true;
        }
        if !self.is_whole(record) || self.code(record).is_some_and(|code| is_total(&code.value)) {
            return false;
        }
        for cell in &record.cells {
            if written::is_possible(&cell.value) {
                return true;
            }
        }
        false
    }

    /// Whether a line is one cell of a code and a text: `1002: gone`.
    fn is_single_with_code(&self, record: &Record<'t>) -> bool {
        let is_single = self.columns.count > 1 && Record::filled(&record.cells) == 1;
        let text = record.cells.first().map_or("", |cell| &*cell.value);
        is_single && written::leading_code(text).is_some_and(|(_, rest)| !rest.is_empty())
    }

    /// The row that a line seems to be, where it is certain how a list has it.
    fn row_of(&self, record: &Record<'t>) -> Option<String> {
        let columns = self.columns;
        let text = columns.message.default.or(columns.description.default);
        let is_simple = columns.count == 2 && columns.code == Some(0) && text == Some(1);
        // A tab cannot be seen in a message.
        let is_simple = is_simple && self.delimiter != b'\t';
        if !is_simple || Record::filled(&record.cells) > 1 || self.text.contains("\n0x") {
            return None;
        }
        let (code, text) = written::leading_code(record.cells.first()?.value.as_ref())?;
        let delimiter = char::from(self.delimiter);
        let is_certain = number::integer(code).is_ok() && !text.is_empty();
        is_certain.then(|| format!("{code}{delimiter}{}", quoted(text, delimiter)))
    }

    /// Whether a line has neither a code nor a text, as a heading, a total or a footer.
    fn says_nothing(&self, record: &Record<'t>) -> bool {
        if self.columns.are_all_guessed() {
            return false;
        }
        let Some(code) = self.code(record) else {
            // The code comes after the last cell.
            for cell in &record.cells {
                if meant::is_like_code(&cell.value) {
                    return false;
                }
            }
            return true;
        };
        let columns = self.columns;
        let has_text = is_filled(record, columns.message.default)
            || is_filled(record, columns.description.default);
        if is_filled(record, columns.code)
            && !words::is_spreadsheet_error(&code.value)
            && !meant::is_like_code(&code.value)
        {
            let is_short = record.cells.len() < columns.count;
            return !has_text || is_short;
        }
        !has_text && begins_with_total(record)
    }
}

/// Whether there is a cell of a column, and something in it.
fn is_filled(record: &Record<'_>, column: Option<usize>) -> bool {
    let cell = column.and_then(|index| record.cells.get(index));
    cell.is_some_and(|cell| !cell.value.trim().is_empty())
}

/// Whether the first filled cell of a record says that the row is a total.
fn begins_with_total(record: &Record<'_>) -> bool {
    for cell in &record.cells {
        if !cell.value.trim().is_empty() {
            return is_total(&cell.value);
        }
    }
    false
}

fn is_total(cell: &str) -> bool {
    const TOTALS: &[&str] = &[
        "total", "totals", "sum", "count", "summe", "gesamt", "somme", "suma", "合计", "总计",
        "小计", "合計",
    ];
    let word = cell.trim().trim_end_matches(':').to_lowercase();
    TOTALS.contains(&&*word)
}

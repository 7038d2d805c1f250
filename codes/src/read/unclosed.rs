//! A quote that is closed too late or never: the cell ends with its line, and the lines below it are
//! read again.

use super::meant;
use super::record::{Cell, Quotes, Record, Records};
use super::recover::{Reader, conflict};
use crate::model::text::count;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::RowProblem;
use crate::problem::lines::{after_line_end, line_end};
use crate::problem::span::ByteSpan;
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

impl<'a> Reader<'a, '_> {
    /// A well-formed cell of several lines: text, a merge conflict, or rows between two stray quotes.
    pub(super) fn recover_lines(
        &mut self,
        record: Record<'a>,
        index: usize,
        cell: &Cell<'a>,
        is_quiet: bool,
    ) {
        let first_end = line_end(self.text, cell.at.start);
        let mut row = None;
        for line in self.lines_in(first_end, cell.at.end) {
            if self.raw(&line).starts_with("<<<<<<< ") {
                self.report(is_quiet, conflict(&line));
                self.push(record, true);
                return;
            }
            if row.is_none() && self.is_row(&line) {
                row = Some(line);
            }
        }
        let Some(row) = row else {
            self.go_on(record, index, is_quiet);
            return;
        };
        let at = cell.at.start..first_end;
        let problem = RowProblem::SwallowedRow {};
        self.report(is_quiet, Diagnostic::new(at.clone(), problem.into()).also(vec![row]));
        self.quiet = self.quiet.max(record.span.end);
        self.push_closed(record, index, at);
    }

    /// Keeps the cells before one that is not closed, and that one up to the end of its line.
    fn push_closed(&mut self, record: Record<'a>, index: usize, at: ByteSpan) {
        self.records.restart(after_line_end(self.text, at.end));
        let mut cells = record.cells;
        cells.truncate(index);
        let value = self.raw(&(at.start + 1..at.end));
        let span = record.span.start..at.end;
        cells.push(Cell { value: value.into(), at, quotes: Quotes::Broken });
        self.push(Record { cells, span }, true);
    }

    /// The lines after the one that ends at `from`, as far as they begin before `to`, each whole.
    fn lines_in(&self, from: usize, to: usize) -> Vec<ByteSpan> {
        let mut lines = Vec::new();
        let mut at = after_line_end(self.text, from);
        while at < to {
            let end = line_end(self.text, at);
            lines.push(at..end);
            let next = after_line_end(self.text, end);
            if next == end {
                break;
            }
            at = next;
        }
        lines
    }

    /// Whether a line looks like a row: as many cells as the header, and a number in place of the
    /// code.
    fn is_row(&self, line: &ByteSpan) -> bool {
        let text = self.raw(line);
        if count(text, self.delimiter) + 1 < self.columns.count {
            return false;
        }
        let Some(record) = Records::new(text, 0, self.delimiter).next() else { return false };
        let code = self.columns.code.and_then(|code| record.cells.get(code));
        record.cells.len() == self.columns.count
            && self.columns.count > 1
            && code.is_some_and(|code| meant::is_like_number(&code.value))
    }

    /// A quote that nothing closes, or only a quote far below that was meant for another cell.
    pub(super) fn recover_unclosed(
        &mut self,
        record: Record<'a>,
        index: usize,
        line: ByteSpan,
        is_quiet: bool,
    ) {
        let fix = self.closed_end(&line, index).map(|end| {
            let cell = format!("{}\"", self.raw(&(line.start..end)));
            Suggestion::edits(vec![Edit::new(end..end, "\"")], cell, Applicability::Unsafe)
        });
        let problem = RowProblem::UnclosedQuote {};
        self.report(is_quiet, Diagnostic::new(line.clone(), problem.into()).fix(fix));
        self.push_closed(record, index, line);
    }

    /// Where a cell that is not closed ends: so that each column after it has its cell.
    fn closed_end(&self, line: &ByteSpan, index: usize) -> Option<usize> {
        let after = self.columns.count.checked_sub(index + 1)?;
        let text = self.raw(line);
        let inner = text.get(1..)?;
        if inner.is_empty() || inner.contains('"') {
            return None;
        }
        let mut end = text.len();
        for _ in 0..after {
            end = text.get(..end)?.rfind(char::from(self.delimiter))?;
        }
        Some(line.start + end)
    }
}

//! Quotes around a part of a cell: where the cell ends, and what it was meant to be.

use super::quotes::{backslash_end, closing_quote, inner, trim_after, unescaped};
use super::record::{Cell, Quotes, Record, Records, in_quotes};
use super::recover::Reader;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::RowProblem;
use crate::problem::lines::line_end;
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Suggestion};

/// So many places are tried where a cell may end.
const TRIED_ENDS: usize = 20;

impl<'a> Reader<'a, '_> {
    pub(super) fn recover_broken(
        &mut self,
        record: Record<'a>,
        index: usize,
        cell: &Cell<'a>,
        is_quiet: bool,
    ) {
        let start = cell.at.start;
        let line = start..line_end(self.text, start);
        if let Some(end) = backslash_end(self.raw(&line), self.delimiter) {
            let at = start..start + end;
            self.recover_backslashes(record, index, at, is_quiet);
            return;
        }
        match closing_quote(self.text, start + 1) {
            Some(quote) if quote < line.end && !self.is_opening(quote) => {
                self.recover_text_after(record, index, cell, quote + 1, is_quiet);
            }
            _ => self.recover_unclosed(record, index, line, is_quiet),
        }
    }

    /// Whether a quote begins another cell, so that it does not close the one before.
    fn is_opening(&self, quote: usize) -> bool {
        let bytes = self.text.as_bytes();
        let is_end = |byte: &u8| *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        let follows = quote.checked_sub(1).and_then(|before| bytes.get(before));
        follows == Some(&self.delimiter) && !bytes.get(quote + 1).is_none_or(is_end)
    }

    fn recover_backslashes(
        &mut self,
        record: Record<'a>,
        index: usize,
        at: ByteSpan,
        is_quiet: bool,
    ) {
        let raw = self.raw(&at);
        let inner = slice(raw, 1..raw.len() - 1);
        let value = unescaped(inner);
        let found = raw.find("\\\"").map_or(at.start, |found| at.start + found);
        let fix = Suggestion::replace(at.clone(), in_quotes(&value), Applicability::Unsafe);
        let problem = RowProblem::BackslashQuote {};
        self.report(is_quiet, Diagnostic::new(found..found + 2, problem.into()).fix(fix));
        self.push_quoted(record, index, at, value);
    }

    /// Keeps the cells before one that is meant to be in quotes, that one, and those after it.
    fn push_quoted(&mut self, mut record: Record<'a>, index: usize, at: ByteSpan, value: String) {
        let end = at.end;
        record.cells.truncate(index);
        record.span.end = end;
        record.cells.push(Cell { value: value.into(), at, quotes: Quotes::Around });
        self.records.restart(end);
        if self.text.as_bytes().get(end) == Some(&self.delimiter) {
            record = self.resume(record, index + 1, end + 1);
        }
        self.push(record, true);
    }

    fn recover_text_after(
        &mut self,
        mut record: Record<'a>,
        index: usize,
        cell: &Cell<'a>,
        end: usize,
        is_quiet: bool,
    ) {
        let at = end..cell.at.end;
        let after = self.raw(&at);
        if after.trim().is_empty() {
            let fix = Suggestion::remove(at.clone(), Applicability::Safe);
            let problem = RowProblem::SpaceBesideQuote {};
            self.report(is_quiet, Diagnostic::new(at, problem.into()).fix(fix));
            trim_after(&mut record, index, after.len());
            self.go_on(record, index, is_quiet);
            return;
        }
        let problem = RowProblem::TextAfterQuote { found: after.to_owned() };
        let report = Diagnostic::new(at, problem.into());
        let whole = self.end_of_quoted(&cell.at, index).map(|end| cell.at.start..end);
        let Some((whole, value)) = whole.and_then(|at| Some((at.clone(), inner(self.raw(&at))?)))
        else {
            self.report(is_quiet, report);
            self.push(record, true);
            return;
        };
        let fix = Suggestion::replace(whole.clone(), in_quotes(&value), Applicability::Unsafe);
        self.report(is_quiet, report.fix(fix));
        self.push_quoted(record, index, whole, value);
    }

    /// Where a cell with quotes inside its quotes ends, if one place only leaves each column after it
    /// its cell, or if it seems to end at the only place there is.
    fn end_of_quoted(&self, cell: &ByteSpan, index: usize) -> Option<usize> {
        let end = line_end(self.text, cell.start);
        let after = self.columns.count.checked_sub(index + 1)?;
        let (mut ends, mut fitting) = (Vec::new(), Vec::new());
        for at in cell.start + 1..end {
            let mut cells = 0;
            if ends.len() == TRIED_ENDS {
                return None;
            }
            if self.text.as_bytes().get(at) != Some(&b'"') {
                continue;
            }
            if at + 1 < end {
                if self.text.as_bytes().get(at + 1) != Some(&self.delimiter) {
                    continue;
                }
                let rest = Records::new(slice(self.text, 0..end), at + 2, self.delimiter).next();
                cells = rest.map_or(1, |rest| well_quoted(&rest));
            }
            ends.push(at + 1);
            if cells == after {
                fitting.push(at + 1);
            }
        }
        match (fitting.as_slice(), ends.as_slice()) {
            ([end], _) => Some(*end),
            ([], [end]) if *end == cell.end => Some(*end),
            _ => None,
        }
    }
}

/// How many cells a record has; too many where one has quotes in the wrong place.
fn well_quoted(record: &Record<'_>) -> usize {
    for cell in &record.cells {
        if matches!(cell.quotes, Quotes::Bare | Quotes::Broken) {
            return usize::MAX;
        }
    }
    record.cells.len()
}

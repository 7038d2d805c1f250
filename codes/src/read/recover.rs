//! In: the text below the header. Out: its records, broken quotes and merge conflicts reported; each
//! costs its own line and no more.

use super::conflict::{Conflict, Step};
use super::header::Columns;
use super::quotes::{backslash_end, closing_quote, requoted, unescaped};
use super::record::{Cell, Quotes, Record, Records, in_quotes};
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{FileProblem, RowProblem};
use crate::problem::lines::{after_line_end, line_end};
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Suggestion};

/// A record below the header.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    pub(crate) record: Record<'a>,
    /// Whether something was reported of it: nothing more is.
    pub(crate) is_suspect: bool,
}

/// Reads every record.
pub(crate) fn read<'a>(
    text: &'a str,
    records: Records<'a>,
    delimiter: u8,
    columns: &Columns,
    problems: &mut Diagnostics,
) -> Vec<Line<'a>> {
    let conflict = Conflict::None;
    Reader { text, delimiter, columns, problems, records, lines: Vec::new(), quiet: 0, conflict }
        .read()
}

pub(super) struct Reader<'a, 'p> {
    pub(super) text: &'a str,
    pub(super) delimiter: u8,
    pub(super) columns: &'p Columns,
    problems: &'p mut Diagnostics,
    pub(super) records: Records<'a>,
    lines: Vec<Line<'a>>,
    /// Up to here everything has been reported.
    pub(super) quiet: usize,
    conflict: Conflict,
}

impl<'a> Reader<'a, '_> {
    fn read(mut self) -> Vec<Line<'a>> {
        while let Some(record) = self.records.next() {
            if self.is_conflict(&record) {
                continue;
            }
            let is_quiet = record.span.start < self.quiet;
            match self.odd_cell(&record, 0) {
                None => self.push(record, is_quiet),
                Some(index) => self.recover(record, index, is_quiet),
            }
        }
        self.lines
    }

    pub(super) fn push(&mut self, record: Record<'a>, is_suspect: bool) {
        self.lines.push(Line { record, is_suspect });
    }

    pub(super) fn report(&mut self, is_quiet: bool, diagnostic: Diagnostic) {
        if !is_quiet {
            self.problems.report(diagnostic);
        }
    }

    /// Keeps track of a merge conflict. Whether the record is none of the list's.
    fn is_conflict(&mut self, record: &Record<'_>) -> bool {
        let first = self.text.as_bytes().get(record.span.start);
        if self.conflict == Conflict::None && !matches!(first, Some(b'<' | b'=' | b'>' | b'|')) {
            return false;
        }
        let line = record.span.start..line_end(self.text, record.span.start);
        let (next, is_new) = match self.conflict.at(slice(self.text, line.clone())) {
            Step::Row => return false,
            Step::LeftOut => return true,
            Step::Marker { next, is_new } => (next, is_new),
        };
        if is_new {
            self.problems.report(conflict(&line));
        }
        self.conflict = next;
        self.records.restart(after_line_end(self.text, line.end));
        true
    }

    /// The first cell from an index on that has to be looked at.
    fn odd_cell(&self, record: &Record<'_>, from: usize) -> Option<usize> {
        let mut index = from;
        while !self.is_odd(record.cells.get(index)?) {
            index += 1;
        }
        Some(index)
    }

    /// Whether the quotes of a cell, or the lines in it, have to be looked at.
    fn is_odd(&self, cell: &Cell<'_>) -> bool {
        match cell.quotes {
            Quotes::None => false,
            Quotes::Broken => true,
            Quotes::Bare => self.raw(&cell.at).trim_start().starts_with('"'),
            Quotes::Around => cell.value.contains(['\n', '\r']),
        }
    }

    pub(super) fn raw(&self, at: &ByteSpan) -> &'a str {
        slice(self.text, at.clone())
    }

    fn recover(&mut self, record: Record<'a>, index: usize, is_quiet: bool) {
        let Some(cell) = record.cells.get(index).cloned() else { return };
        match cell.quotes {
            Quotes::Around => self.recover_lines(record, index, &cell, is_quiet),
            Quotes::Bare => self.recover_space_before(record, index, &cell, is_quiet),
            Quotes::Broken | Quotes::None => self.recover_broken(record, index, &cell, is_quiet),
        }
    }

    /// Reads the rest of a line as the cells that follow the first `index` ones of a record, the
    /// first of them from `from` on.
    fn resume(&mut self, record: Record<'a>, index: usize, from: usize) -> Record<'a> {
        let start = record.span.start;
        let mut cells = record.cells;
        cells.truncate(index);
        self.records.restart(from);
        let mut end = from;
        if let Some(rest) = self.records.next() {
            end = rest.span.end;
            cells.extend(rest.cells);
        }
        Record { cells, span: start..end }
    }

    /// Goes on with the other cells of a record.
    pub(super) fn go_on(&mut self, record: Record<'a>, after: usize, is_quiet: bool) {
        match self.odd_cell(&record, after + 1) {
            None => self.push(record, is_quiet),
            Some(index) => self.recover(record, index, is_quiet),
        }
    }

    /// A space before a quote, which makes the quotes part of the text and parts the cell at every
    /// separator in it.
    fn recover_space_before(
        &mut self,
        record: Record<'a>,
        index: usize,
        cell: &Cell<'a>,
        is_quiet: bool,
    ) {
        let spaces = self.raw(&cell.at).len() - self.raw(&cell.at).trim_start().len();
        let from = cell.at.start + spaces;
        let quoted = Records::new(self.text, from, self.delimiter).next();
        let first = quoted.as_ref().and_then(|record| record.cells.first());
        if !matches!(first, Some(Cell { quotes: Quotes::Around, .. })) {
            self.go_on(record, index, is_quiet);
            return;
        }
        let at = cell.at.start..from;
        let fix = Suggestion::remove(at.clone(), Applicability::Safe);
        let problem = RowProblem::SpaceBesideQuote {};
        self.report(is_quiet, Diagnostic::new(at, problem.into()).fix(fix));
        let record = self.resume(record, index, from);
        self.go_on(record, index, is_quiet);
    }

    fn recover_broken(
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
        let (mut record, end) = (record, at.end);
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
            if let Some(cell) = record.cells.get_mut(index) {
                let length = cell.value.len() - after.len();
                cell.value.to_mut().truncate(length);
                (cell.quotes, cell.at.end) = (Quotes::Around, end);
            }
            self.go_on(record, index, is_quiet);
            return;
        }
        let fix = requoted(self.raw(&cell.at))
            .map(|written| Suggestion::replace(cell.at.clone(), written, Applicability::Unsafe));
        let problem = RowProblem::TextAfterQuote { found: after.to_owned() };
        self.report(is_quiet, Diagnostic::new(at, problem.into()).fix(fix));
        self.push(record, true);
    }
}

pub(super) fn conflict(line: &ByteSpan) -> Diagnostic {
    Diagnostic::new(line.clone(), FileProblem::MergeConflict {}.into())
}

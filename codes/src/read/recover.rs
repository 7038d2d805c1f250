//! In: the text below the header. Out: its records, broken quotes and merge conflicts reported; each
//! costs its own line and no more.

use super::conflict::{Conflict, Step};
use super::header::Columns;
use super::quotes::{closing_quote, trim_after};
use super::record::{Cell, Quotes, Record, Records};
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{FileProblem, RowProblem};
use crate::problem::lines::{after_line_end, line_end};
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

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
    pub(super) fn resume(&mut self, record: Record<'a>, index: usize, from: usize) -> Record<'a> {
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
        let Some(after) = self.after_quoted(from) else {
            self.go_on(record, index, is_quiet);
            return;
        };
        let at = cell.at.start..from;
        let mut edits = vec![Edit::new(at.clone(), "")];
        let mut report = Diagnostic::new(at, RowProblem::SpaceBesideQuote {}.into());
        let mut record = self.resume(record, index, from);
        if !after.is_empty() {
            trim_after(&mut record, index, after.len());
            edits.push(Edit::new(after.clone(), ""));
            report = report.also(vec![after]);
        }
        let fix = Suggestion::edits(edits, "", Applicability::Safe);
        self.report(is_quiet, report.fix(fix));
        self.go_on(record, index, is_quiet);
    }

    /// The spaces after the cell that begins with a quote at `from`, if there is nothing else.
    fn after_quoted(&self, from: usize) -> Option<ByteSpan> {
        let record = Records::new(self.text, from, self.delimiter).next()?;
        let Cell { at, quotes, .. } = record.cells.first()?;
        if *quotes == Quotes::Around {
            return Some(at.end..at.end);
        }
        let after = closing_quote(self.text, from + 1)? + 1..at.end;
        self.raw(&after).trim().is_empty().then_some(after)
    }
}

pub(super) fn conflict(line: &ByteSpan) -> Diagnostic {
    Diagnostic::new(line.clone(), FileProblem::MergeConflict {}.into())
}

//! In: a record and the columns. Out: a cell for each column, also where the record has more or fewer
//! cells: the types of the columns tell which separator is text, or which cell is missing.

use super::super::header::Columns;
use super::super::record::{Cell, Quotes, Record};
use super::super::recover::Line;
use super::search::{Budget, Kind, Search, kind, suits};
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::RowProblem;
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

/// A record with one cell for each column.
#[derive(Debug)]
pub(crate) struct Fitted<'a> {
    pub(crate) cells: Vec<Cell<'a>>,
    pub(crate) span: ByteSpan,
    /// Whether something was reported of it: nothing more is.
    pub(crate) is_suspect: bool,
}

/// Fits records to columns.
pub(crate) struct Fitter<'c, 't> {
    pub(super) text: &'t str,
    pub(super) columns: &'c Columns,
    pub(super) delimiter: char,
    pub(super) kinds: Vec<Kind<'c>>,
    pub(super) budget: Budget,
}

impl<'c, 't> Fitter<'c, 't> {
    pub(crate) fn new(text: &'t str, columns: &'c Columns, delimiter: char) -> Self {
        let mut kinds = Vec::with_capacity(columns.count);
        for index in 0..columns.count {
            kinds.push(kind(columns, index));
        }
        Self { text, columns, delimiter, kinds, budget: Budget::new() }
    }

    /// Gives a record a cell for each column, and reports it where it has not.
    pub(crate) fn fit<'a>(&self, line: Line<'a>, problems: &mut Diagnostics) -> Fitted<'a> {
        let Line { record: Record { mut cells, span }, mut is_suspect } = line;
        if cells.len() == self.columns.count {
            return Fitted { cells, span, is_suspect };
        }
        self.drop_empty_tail(&mut cells);
        let is_quiet = is_suspect || self.columns.are_all_guessed();
        if cells.len() != self.columns.count {
            let (report, fitted) = if cells.len() > self.columns.count {
                self.too_many(cells, &span)
            } else {
                self.too_few(cells, &span)
            };
            if !is_quiet {
                problems.report(report);
            }
            (cells, is_suspect) = (fitted, true);
        }
        Fitted { cells, span, is_suspect }
    }

    /// Removes the empty cells that a spreadsheet writes after the last column, but not where the row
    /// only fits the columns with an unquoted separator in a cell before.
    fn drop_empty_tail(&self, cells: &mut Vec<Cell<'_>>) {
        let count = self.columns.count;
        let filled = Record::filled(cells);
        let is_tail = filled <= count && cells.len() > count;
        if is_tail
            && !self.fits(cells)
            && (self.comma_in_code(cells).is_some() || self.ways(cells).len() == 1)
        {
            return;
        }
        cells.truncate(filled.max(count));
    }

    /// Whether each column takes its cell.
    fn fits(&self, cells: &[Cell<'_>]) -> bool {
        for (index, cell) in cells.iter().enumerate() {
            if !suits(self.kind(index), cell) {
                return false;
            }
        }
        true
    }

    pub(super) fn kind(&self, index: usize) -> Kind<'c> {
        self.kinds.get(index).copied().unwrap_or(Kind::Any)
    }

    fn too_few<'a>(
        &self,
        mut cells: Vec<Cell<'a>>,
        span: &ByteSpan,
    ) -> (Diagnostic, Vec<Cell<'a>>) {
        let (found, expected) = (cells.len(), self.columns.count);
        let problem = RowProblem::TooFewCells { found, expected };
        let mut report = Diagnostic::new(span.end..span.end, problem.into());
        if let Some(places) = &self.places(&cells, false) {
            let fix = self.inserted(&cells, places, span);
            if let Some(edit) = fix.edits.first() {
                report.at = edit.span();
            }
            // Nothing is known of a column that the header does not tell.
            let is_known = places.iter().all(|&place| !matches!(self.kind(place), Kind::Any));
            report = report.fix(is_known.then_some(fix));
            for &place in places {
                let at = cells.get(place).map_or(span.end, |cell| cell.at.start);
                let place = place.min(cells.len());
                cells.insert(place, blank(at));
            }
        } else if let Some(&place) = self.places(&cells, true).as_deref().and_then(<[_]>::first)
            && let Some(next) = cells.get(place)
        {
            // Which cell is missing can be told, but not what was in it.
            report.at = next.at.start..next.at.start;
        }
        while cells.len() < expected {
            cells.push(blank(span.end));
        }
        (report, cells)
    }

    /// The columns without a cell, if there is one way only to give the others theirs.
    fn places(&self, cells: &[Cell<'_>], may_lack_values: bool) -> Option<Vec<usize>> {
        let missing = self.columns.count - cells.len();
        let mut search = Search::new(&self.kinds, cells, self.delimiter, &self.budget);
        search.may_lack_values = may_lack_values;
        search.insert(0, 0, missing, false, &mut Vec::new());
        search.only()
    }

    /// The row with its missing cells; `places` are columns, ascending.
    fn inserted(&self, cells: &[Cell<'_>], places: &[usize], span: &ByteSpan) -> Suggestion {
        let mut edits: Vec<Edit> = Vec::new();
        let (mut row, mut at_cell) = (String::new(), 0);
        for column in 0..self.columns.count {
            if column > 0 {
                row.push(self.delimiter);
            }
            let cell = cells.get(at_cell);
            if !places.contains(&column) {
                row.push_str(cell.map_or("", |cell| slice(self.text, cell.at.clone())));
                at_cell += 1;
                continue;
            }
            let at = cell.map_or(span.end, |cell| cell.at.start);
            match edits.last_mut() {
                // Several at one place are one edit.
                Some(edit) if edit.at.0 == at => edit.replacement.push(self.delimiter),
                _ => edits.push(Edit::new(at..at, self.delimiter)),
            }
        }
        Suggestion::edits(edits, row, Applicability::Unsafe)
    }
}

pub(super) fn blank<'a>(at: usize) -> Cell<'a> {
    Cell { value: "".into(), at: at..at, quotes: Quotes::None }
}

//! In: a record and the columns. Out: a cell for each column, also where the record has more or fewer
//! cells: the types of the columns tell which separator is text, or which cell is missing.

use super::super::header::Columns;
use super::super::number::is_digits;
use super::super::record::{Cell, Quotes, Record, in_quotes};
use super::super::recover::Line;
use super::search::{Budget, Kind, Search, kind, number_in, suits};
use crate::model::text::joined;
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
    text: &'t str,
    columns: &'c Columns,
    delimiter: char,
    kinds: Vec<Kind<'c>>,
    budget: Budget,
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
            && (self.comma_in_code(cells).is_some() || self.joins(cells).is_some())
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

    fn too_many<'a>(&self, cells: Vec<Cell<'a>>, span: &ByteSpan) -> (Diagnostic, Vec<Cell<'a>>) {
        let (found, expected) = (cells.len(), self.columns.count);
        if let Some(report) = self.comma_in_code(&cells) {
            return (report, self.cut(cells));
        }
        if let Some(sizes) = self.joins(&cells) {
            return self.joined(&cells, &sizes, span);
        }
        let problem = RowProblem::TooManyCells { found, expected, is_number: false };
        let report = Diagnostic::new(self.first_text(&cells, span), problem.into());
        (report, self.cut(cells))
    }

    /// The row from the first cell of a text on.
    fn first_text(&self, cells: &[Cell<'_>], span: &ByteSpan) -> ByteSpan {
        for (index, cell) in cells.iter().enumerate() {
            if let Kind::Needed | Kind::Text = self.kind(index) {
                return cell.at.start..span.end;
            }
        }
        span.clone()
    }

    /// The row with groups of neighbours joined, which have these sizes.
    fn joined<'a>(
        &self,
        cells: &[Cell<'a>],
        sizes: &[usize],
        span: &ByteSpan,
    ) -> (Diagnostic, Vec<Cell<'a>>) {
        let (mut fitted, mut edits, mut results) = (Vec::new(), Vec::new(), Vec::new());
        let (mut at_comma, mut is_number) = (None, false);
        let mut rest = cells;
        for (column, &size) in sizes.iter().enumerate() {
            let Some((group, after)) = rest.split_at_checked(size) else { break };
            rest = after;
            let [first, .., last] = group else {
                fitted.extend_from_slice(group);
                continue;
            };
            if at_comma.is_none() {
                at_comma = Some(first.at.end..first.at.end + self.delimiter.len_utf8());
            }
            let at = first.at.start..last.at.end;
            let number = number_in(self.kind(column), group, self.delimiter);
            is_number |= number.is_some();
            let text = number.clone().unwrap_or_else(|| slice(self.text, at.clone()).to_owned());
            let written = number.unwrap_or_else(|| in_quotes(&text));
            edits.push(Edit::new(at.clone(), written.clone()));
            results.push(written);
            fitted.push(Cell { value: text.into(), at, quotes: Quotes::Around });
        }
        let fix = Suggestion::edits(edits, joined(&results, " and "), Applicability::Unsafe);
        let (found, expected) = (cells.len(), self.columns.count);
        let problem = RowProblem::TooManyCells { found, expected, is_number };
        let report = Diagnostic::new(at_comma.unwrap_or(span.clone()), problem.into()).fix(fix);
        (report, fitted)
    }

    /// The cells as far as there are columns.
    fn cut<'a>(&self, mut cells: Vec<Cell<'a>>) -> Vec<Cell<'a>> {
        cells.truncate(self.columns.count);
        cells
    }

    fn kind(&self, index: usize) -> Kind<'c> {
        self.kinds.get(index).copied().unwrap_or(Kind::Any)
    }

    /// `1,250,tray empty`: a thousands separator in the code, or a comma in the text.
    fn comma_in_code(&self, cells: &[Cell<'_>]) -> Option<Diagnostic> {
        let code = self.columns.code?;
        let groups = cells.get(code..code + 1 + cells.len() - self.columns.count)?;
        let (first, rest) = groups.split_first()?;
        let end = cells.get(code + 1 + rest.len()).or(rest.last())?;
        if !matches!(digits(first), 1..=3) || first.value.starts_with('0') {
            return None;
        }
        let mut joined = first.value.to_string();
        for cell in rest {
            if digits(cell) != 3 {
                return None;
            }
            joined.push_str(&cell.value);
        }
        let text = rest.first()?.at.start..end.at.end;
        let quoted = in_quotes(slice(self.text, text));
        let at = first.at.start..rest.last()?.at.end;
        Some(Diagnostic::new(at, RowProblem::CommaInCode { joined, quoted }.into()))
    }

    /// The sizes of the groups of neighbours that have to be joined, if there is one way only.
    fn joins(&self, cells: &[Cell<'_>]) -> Option<Vec<usize>> {
        let extra = cells.len() - self.columns.count;
        let mut search = Search::new(&self.kinds, cells, self.delimiter, &self.budget);
        if extra > 8 {
            return None;
        }
        search.join(0, 0, extra, &mut Vec::new());
        search.only()
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
            report = report.fix(fix);
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

/// How many digits a cell has, if it has nothing else.
fn digits(cell: &Cell<'_>) -> usize {
    let is_number = cell.quotes == Quotes::None && is_digits(&cell.value);
    if is_number { cell.value.len() } else { 0 }
}

fn blank<'a>(at: usize) -> Cell<'a> {
    Cell { value: "".into(), at: at..at, quotes: Quotes::None }
}

//! In: a record and the columns. Out: a cell for each column, also where the record has more or fewer
//! cells: the types of the columns tell which separator is text, or which cell is missing.

use super::super::header::{CellType, Columns, OwnColumn};
use super::super::number;
use super::super::record::{Cell, Quotes, Record, in_quotes};
use super::super::recover::Line;
use super::value;
use crate::model::name;
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

/// What a column may hold, as far as it helps to tell cells apart.
#[derive(Clone, Copy, Debug)]
enum Kind<'c> {
    Code,
    Name,
    Success,
    /// The message or the description: one of them has to be there.
    Needed,
    Text,
    Own(&'c OwnColumn),
    /// Something that the header does not tell.
    Any,
}

/// Fits records to columns.
pub(crate) struct Fitter<'c, 't> {
    text: &'t str,
    columns: &'c Columns,
    delimiter: char,
    kinds: Vec<Kind<'c>>,
}

/// More steps are not taken to find out which cell is which.
const STEPS: usize = 20_000;

impl<'c, 't> Fitter<'c, 't> {
    pub(crate) fn new(text: &'t str, columns: &'c Columns, delimiter: char) -> Self {
        let kinds = (0..columns.count).map(|index| kind(columns, index)).collect();
        Self { text, columns, delimiter, kinds }
    }

    /// Gives a record a cell for each column, and reports it where it has not.
    pub(crate) fn fit<'a>(&self, line: Line<'a>, problems: &mut Diagnostics) -> Fitted<'a> {
        let Line { record: Record { mut cells, span }, mut is_suspect } = line;
        if cells.len() == self.columns.count {
            return Fitted { cells, span, is_suspect };
        }
        self.drop_empty_tail(&mut cells);
        let is_quiet = is_suspect || self.columns.guessed.iter().all(|guessed| *guessed);
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
        let filled = cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        let is_tail = filled <= count && cells.len() > count;
        let fits = || cells.iter().zip(&self.kinds).all(|(cell, kind)| suits(*kind, cell));
        if is_tail
            && !fits()
            && (self.comma_in_code(cells).is_some() || self.joins(cells).is_some())
        {
            return;
        }
        cells.truncate(filled.max(count));
    }

    fn too_many<'a>(&self, cells: Vec<Cell<'a>>, span: &ByteSpan) -> (Diagnostic, Vec<Cell<'a>>) {
        let (found, expected) = (cells.len(), self.columns.count);
        if let Some(report) = self.comma_in_code(&cells) {
            return (report, self.cut(cells));
        }
        let problem = RowProblem::TooManyCells { found, expected };
        let Some(groups) = self.joins(&cells) else {
            let start =
                (0..cells.len()).find(|&at| matches!(self.kind(at), Kind::Needed | Kind::Text));
            let start = start.and_then(|at| cells.get(at)).map_or(span.start, |cell| cell.at.start);
            return (Diagnostic::new(start..span.end, problem.into()), self.cut(cells));
        };
        let mut fitted = Vec::new();
        let (mut edits, mut results, mut comma) = (Vec::new(), Vec::new(), None);
        let mut rest = cells.into_iter();
        for size in groups {
            let group: Vec<Cell<'a>> = rest.by_ref().take(size).collect();
            let (Some(first), Some(last)) = (group.first(), group.last()) else { continue };
            if size == 1 {
                fitted.extend(group);
                continue;
            }
            comma = comma.or(Some(first.at.end..first.at.end + self.delimiter.len_utf8()));
            let at = first.at.start..last.at.end;
            let text = slice(self.text, at.clone()).to_owned();
            let written = in_quotes(&text);
            edits.push(Edit::new(at.clone(), written.clone()));
            results.push(written);
            fitted.push(Cell { value: text.into(), at, quotes: Quotes::Around });
        }
        let fix = Suggestion::edits(edits, results.join(" and "), Applicability::Unsafe);
        let at = comma.unwrap_or(span.clone());
        (Diagnostic::new(at, problem.into()).fix(fix), fitted)
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
        let digits = |cell: &Cell<'_>, lengths: std::ops::RangeInclusive<usize>| {
            cell.quotes == Quotes::None
                && lengths.contains(&cell.value.len())
                && cell.value.bytes().all(|byte| byte.is_ascii_digit())
        };
        let (first, rest) = groups.split_first()?;
        let is_number = digits(first, 1..=3) && rest.iter().all(|cell| digits(cell, 3..=3));
        let end = cells.get(code + 1 + rest.len()).or(rest.last())?;
        if !is_number || rest.is_empty() || first.value.starts_with('0') {
            return None;
        }
        let joined = groups.iter().map(|cell| &*cell.value).collect::<String>();
        let text = rest.first()?.at.start..end.at.end;
        let quoted = in_quotes(slice(self.text, text));
        let at = first.at.start..rest.last()?.at.end;
        Some(Diagnostic::new(at, RowProblem::CommaInCode { joined, quoted }.into()))
    }

    /// The sizes of the groups of neighbours that have to be joined, if there is one way only.
    fn joins(&self, cells: &[Cell<'_>]) -> Option<Vec<usize>> {
        let extra = cells.len() - self.columns.count;
        let mut search = Search { fitter: self, cells, found: Vec::new(), steps: 0 };
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
        let mut search = Search { fitter: self, cells: &cells, found: Vec::new(), steps: 0 };
        search.insert(0, 0, expected - found, false, &mut Vec::new());
        let places = search.only();
        let problem = RowProblem::TooFewCells { found, expected };
        let mut report = Diagnostic::new(span.end..span.end, problem.into());
        if let Some(places) = &places {
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
        }
        while cells.len() < expected {
            cells.push(blank(span.end));
        }
        (report, cells)
    }

    /// The row with its missing cells; `places` are columns, ascending.
    fn inserted(&self, cells: &[Cell<'_>], places: &[usize], span: &ByteSpan) -> Suggestion {
        let (mut edits, mut at_cell) = (Vec::new(), 0);
        let mut row = String::new();
        let mut parts: Vec<&str> = Vec::new();
        for column in 0..self.columns.count {
            if places.contains(&column) {
                let at = cells.get(at_cell).map_or(span.end, |cell| cell.at.start);
                edits.push(Edit::new(at..at, self.delimiter));
                parts.push("");
            } else if let Some(cell) = cells.get(at_cell) {
                parts.push(slice(self.text, cell.at.clone()));
                at_cell += 1;
            }
        }
        row.push_str(&parts.join(&self.delimiter.to_string()));
        // Several at one place are one edit.
        edits.dedup_by(|next, edit| {
            let is_same = next.at == edit.at;
            if is_same {
                edit.replacement.push(self.delimiter);
            }
            is_same
        });
        Suggestion::edits(edits, row, Applicability::Unsafe)
    }
}

fn blank<'a>(at: usize) -> Cell<'a> {
    Cell { value: "".into(), at: at..at, quotes: Quotes::None }
}

fn kind(columns: &Columns, index: usize) -> Kind<'_> {
    let is = |column: Option<usize>| column == Some(index);
    if columns.is_guessed(index) {
        Kind::Any
    } else if is(columns.code) {
        Kind::Code
    } else if is(columns.name) {
        Kind::Name
    } else if is(columns.success) {
        Kind::Success
    } else if is(columns.message.default) || is(columns.description.default) {
        Kind::Needed
    } else if columns.is_text(index) {
        Kind::Text
    } else if let Some(own) = columns.own_at(index) {
        Kind::Own(own)
    } else {
        Kind::Any
    }
}

/// Tries ways to give each column its cell; ends at the second that fits.
struct Search<'s, 'c, 't, 'a> {
    fitter: &'s Fitter<'c, 't>,
    cells: &'s [Cell<'a>],
    found: Vec<Vec<usize>>,
    steps: usize,
}

impl Search<'_, '_, '_, '_> {
    fn only(mut self) -> Option<Vec<usize>> {
        if self.found.len() == 1 && self.steps < STEPS { self.found.pop() } else { None }
    }

    fn is_over(&mut self) -> bool {
        self.steps += 1;
        self.found.len() > 1 || self.steps >= STEPS
    }

    /// Lets `column` take one cell, or some more of those that are too many.
    fn join(&mut self, column: usize, cell: usize, extra: usize, sizes: &mut Vec<usize>) {
        if self.is_over() {
            return;
        }
        if column == self.fitter.columns.count {
            if cell == self.cells.len() {
                self.found.push(sizes.clone());
            }
            return;
        }
        for size in 1..=extra + 1 {
            let Some(group) = self.cells.get(cell..cell + size) else { break };
            if self.fits(column, group) {
                sizes.push(size);
                self.join(column + 1, cell + size, extra + 1 - size, sizes);
                sizes.pop();
            }
        }
    }

    fn fits(&self, column: usize, group: &[Cell<'_>]) -> bool {
        let Some((first, rest)) = group.split_first() else { return false };
        // After an unquoted comma there is mostly a space, and before a cell there is none.
        let begins_with_space = |cell: &Cell<'_>| {
            cell.quotes != Quotes::Around && cell.value.starts_with(char::is_whitespace)
        };
        if begins_with_space(first) {
            return false;
        }
        let kind = self.fitter.kind(column);
        if rest.is_empty() {
            return suits(kind, first);
        }
        let is_text = matches!(kind, Kind::Needed | Kind::Text);
        is_text && group.iter().all(|cell| !cell.is_quoted() && !cell.is_blank())
    }

    /// Lets `column` take the next cell, or none of those that are there.
    fn insert(
        &mut self,
        column: usize,
        cell: usize,
        missing: usize,
        has_text: bool,
        places: &mut Vec<usize>,
    ) {
        if self.is_over() {
            return;
        }
        let is_needed = |kind| matches!(kind, Kind::Needed);
        if column == self.fitter.columns.count {
            if has_text {
                self.found.push(places.clone());
            }
            return;
        }
        let kind = self.fitter.kind(column);
        if let Some(next) = self.cells.get(cell)
            && suits(kind, next)
        {
            let has_text = has_text || (is_needed(kind) && !next.is_blank());
            self.insert(column + 1, cell + 1, missing, has_text, places);
        }
        if missing > 0 && may_be_empty(kind) {
            places.push(column);
            self.insert(column + 1, cell, missing - 1, has_text, places);
            places.pop();
        }
    }
}

fn suits(kind: Kind<'_>, cell: &Cell<'_>) -> bool {
    if cell.is_blank() { may_be_empty(kind) } else { holds(kind, cell) }
}

fn holds(kind: Kind<'_>, cell: &Cell<'_>) -> bool {
    let text = &*cell.value;
    match kind {
        Kind::Code => number::is_like_number(text),
        Kind::Name => name::variant_of(text).is_some(),
        Kind::Success => value::bool(text).is_some(),
        Kind::Needed | Kind::Text | Kind::Any => true,
        Kind::Own(own) => value::read(text, &own.cells).is_some(),
    }
}

fn may_be_empty(kind: Kind<'_>) -> bool {
    match kind {
        Kind::Code | Kind::Success => false,
        Kind::Name | Kind::Needed | Kind::Text | Kind::Any => true,
        Kind::Own(own) => own.is_optional || own.cells == CellType::Str,
    }
}

//! In: a record with more cells than columns. Out: a cell for each column, where the types of the
//! columns tell which separator is part of a text or of a number.

use super::super::number::is_digits;
use super::super::record::{Cell, Quotes, in_quotes};
use super::fit::{Fitter, blank};
use super::search::{Kind, Search, numbers_in};
use crate::model::text::joined;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::RowProblem;
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

/// So many ways to read a row are told.
const TOLD_WAYS: usize = 3;

/// One way to join neighbours.
#[derive(Clone, Default)]
pub(super) struct Way<'a> {
    cells: Vec<Cell<'a>>,
    edits: Vec<Edit>,
    /// The first separator that is part of a cell.
    at: Option<ByteSpan>,
    is_number: bool,
    /// Whether a column takes joined cells of which nothing is known.
    is_guess: bool,
}

impl Way<'_> {
    /// The cells to write.
    fn result(&self) -> String {
        let mut results = Vec::with_capacity(self.edits.len());
        for edit in &self.edits {
            results.push(edit.replacement.clone());
        }
        joined(&results, " and ")
    }
}

impl Fitter<'_, '_> {
    pub(super) fn too_many<'a>(
        &self,
        mut cells: Vec<Cell<'a>>,
        span: &ByteSpan,
    ) -> (Diagnostic, Vec<Cell<'a>>) {
        let (found, expected) = (cells.len(), self.columns.count);
        if let Some(report) = self.comma_in_code(&cells) {
            self.leave_out_code(&mut cells);
            return (report, cells);
        }
        let mut ways = self.ways(&cells);
        let (mut is_number, mut is_guess) = (false, false);
        for way in &ways {
            is_number |= way.is_number;
            is_guess |= way.is_guess;
        }
        let is_quoted = ways.is_empty() && cells.iter().any(Cell::is_quoted);
        let problem = |either| {
            RowProblem::TooManyCells { found, expected, is_number, is_quoted, either }.into()
        };
        if ways.len() == 1
            && !is_guess
            && let Some(way) = ways.pop()
        {
            let fix = Suggestion::edits(way.edits.clone(), way.result(), Applicability::Unsafe);
            let at = way.at.unwrap_or(span.clone());
            return (Diagnostic::new(at, problem(Vec::new())).fix(fix), way.cells);
        }
        let mut either = Vec::new();
        // Of two texts nothing tells which contains the separator.
        if is_number && !is_guess && ways.len() <= TOLD_WAYS {
            for way in &ways {
                either.push(way.result());
            }
        }
        cells.truncate(expected);
        (Diagnostic::new(self.first_text(&cells, span), problem(either)), cells)
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

    /// The ways to join neighbours so that each column has its cell, as far as they are told.
    pub(super) fn ways<'a>(&self, cells: &[Cell<'a>]) -> Vec<Way<'a>> {
        let extra = cells.len() - self.columns.count;
        if extra > 8 {
            return Vec::new();
        }
        let mut search = Search::new(&self.kinds, cells, self.delimiter, &self.budget);
        search.most = TOLD_WAYS + 1;
        search.join(0, 0, extra, &mut Vec::new());
        let mut ways = Vec::new();
        for sizes in search.all() {
            self.read_ways(cells, &sizes, &mut ways);
        }
        ways
    }

    /// Adds the ways in which groups of neighbours of these sizes can be read.
    fn read_ways<'a>(&self, cells: &[Cell<'a>], sizes: &[usize], ways: &mut Vec<Way<'a>>) {
        let mut read = vec![Way::default()];
        let mut rest = cells;
        for (column, &size) in sizes.iter().enumerate() {
            let Some((group, after)) = rest.split_at_checked(size) else { return };
            rest = after;
            if size == 1 {
                for way in &mut read {
                    way.cells.extend_from_slice(group);
                }
                continue;
            }
            let mut next = Vec::new();
            for way in &read {
                self.join(way, column, group, &mut next);
            }
            next.truncate(TOLD_WAYS + 1);
            read = next;
        }
        ways.append(&mut read);
    }

    /// Adds what a way becomes with a group joined, which may be read as several numbers.
    fn join<'a>(&self, way: &Way<'a>, column: usize, group: &[Cell<'a>], ways: &mut Vec<Way<'a>>) {
        let [first, .., last] = group else { return };
        let at = first.at.start..last.at.end;
        let mut texts = numbers_in(self.kind(column), group, self.delimiter);
        let is_number = !texts.is_empty();
        if texts.is_empty() {
            texts.push(self.text_of(&at));
        }
        for text in texts {
            let mut way = way.clone();
            let written = if is_number { text.clone() } else { in_quotes(&text) };
            way.edits.push(Edit::new(at.clone(), written));
            way.at.get_or_insert(first.at.end..first.at.end + self.delimiter.len_utf8());
            way.is_number |= is_number;
            way.is_guess |= matches!(self.kind(column), Kind::Any);
            way.cells.push(Cell { value: text.into(), at: at.clone(), quotes: Quotes::Around });
            ways.push(way);
        }
    }

    /// The text that joined cells are, without what a program has written for quotes.
    fn text_of(&self, at: &ByteSpan) -> String {
        let delimiter = self.delimiter;
        let text = slice(self.text, at.clone());
        let text = text.replace(&format!("\\{delimiter}"), &delimiter.to_string());
        let inner = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
        match inner {
            Some(inner) if !inner.contains('\'') => inner.to_owned(),
            _ => text,
        }
    }

    /// Takes the parts of a code from a row: which of them it has is not known.
    fn leave_out_code(&self, cells: &mut Vec<Cell<'_>>) {
        let Some(code) = self.columns.code else { return };
        for _ in self.columns.count..cells.len() {
            cells.remove(code);
        }
        if let Some(cell) = cells.get_mut(code) {
            *cell = blank(cell.at.start);
        }
    }

    /// `1,250,tray empty`: a thousands separator in the code, or a comma in the text.
    pub(super) fn comma_in_code(&self, cells: &[Cell<'_>]) -> Option<Diagnostic> {
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
}

/// How many digits a cell has, if it has nothing else.
fn digits(cell: &Cell<'_>) -> usize {
    let is_number = cell.quotes == Quotes::None && is_digits(&cell.value);
    if is_number { cell.value.len() } else { 0 }
}

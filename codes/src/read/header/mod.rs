//! In: the header record. Out: which cell of a row is what, or why the header cannot be read. Reads
//! the rows only where the header leaves open which column is which.

mod builder;
mod columns;
mod content;
mod guess;
mod kinds;
mod mixed;
mod own;
mod sets;
mod title;
mod titles;
mod translation;

use std::cell::LazyCell;
use std::collections::HashMap;

use super::quotes::closing_quote;
use super::record::{Cell, Quotes, Record, Records};
use super::table::Table;
use super::vocabulary;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{FileProblem, RowProblem};
use crate::problem::span::slice;
use builder::Builder;
use guess::Meant;
use title::Title;

pub(crate) use columns::{Columns, OwnColumn};
pub use title::RESERVED;

/// The rows, read when they are asked for.
type Rows<'a> = LazyCell<Vec<Record<'a>>, Box<dyn FnOnce() -> Vec<Record<'a>> + 'a>>;

/// Reads the header. `None` where no row could be read with it: messages about the rows would be noise.
pub(crate) fn read(text: &str, table: &Table<'_>, problems: &mut Diagnostics) -> Option<Columns> {
    let before = problems.len();
    let columns = read_titles(text, table, problems);
    if table.is_rewritten {
        // The titles are not where the file has them.
        for found in problems.found_mut().iter_mut().skip(before) {
            found.suggestion = None;
        }
    }
    columns
}

fn read_titles(text: &str, table: &Table<'_>, problems: &mut Diagnostics) -> Option<Columns> {
    let header = &table.header;
    if let Some(broken) = broken_quotes(text, header) {
        problems.report(broken);
        return None;
    }
    // Read only where the titles leave something open.
    let rows: Rows<'_> =
        LazyCell::new(Box::new(|| Records::new(text, table.rows, table.delimiter).collect()));
    let cells = used_cells(header, &rows);
    let joined = with_whole_sets(text, cells);
    let cells = joined.as_deref().unwrap_or(cells);
    if let Some(mixed) = mixed::separator(cells, table.delimiter) {
        problems.report(mixed);
        return None;
    }
    let mut columns = Columns {
        count: cells.len(),
        guessed: vec![false; cells.len()],
        titles: titles_of(cells),
        header: header.span.clone(),
        ..Columns::default()
    };
    let titles = titles::read(cells, &Meant::default());
    if let ([cell], [read]) = (cells, titles.as_slice())
        && says_no_column(cell, read)
    {
        let problem = FileProblem::NoHeader { has_rows: false };
        problems.report(Diagnostic::new(cell.at.clone(), problem.into()));
        return None;
    }
    let mut builder = Builder {
        columns: &mut columns,
        cells,
        seen: HashMap::new(),
        taken: HashMap::new(),
        repeated: HashMap::new(),
        enums: HashMap::new(),
        problems,
    };
    builder.place_all(titles, &rows);
    if columns.code.is_some() { Some(columns) } else { None }
}

fn titles_of(cells: &[Cell<'_>]) -> Vec<String> {
    let mut titles = Vec::with_capacity(cells.len());
    for cell in cells {
        titles.push(cell.value.to_string());
    }
    titles
}

fn broken_quotes(text: &str, header: &Record<'_>) -> Option<Diagnostic> {
    let broken = position(&header.cells, &|cell| cell.quotes == Quotes::Broken)?;
    let cell = header.cells.get(broken)?;
    let is_closed = cell.value.len() + 1 < cell.at.len() && !cell.value.contains('\n');
    let problem = if is_closed {
        let quote = closing_quote(text, cell.at.start + 1).unwrap_or(cell.at.start);
        RowProblem::TextAfterQuote { found: slice(text, quote + 1..cell.at.end).to_owned() }
    } else {
        RowProblem::UnclosedQuote {}
    };
    Some(Diagnostic::new(cell.at.start..cell.at.start + 1, problem.into()))
}

/// Whether the only cell of a header is something else than the title of a column that lists have.
fn says_no_column(cell: &Cell<'_>, read: &title::Read) -> bool {
    let is_own = read.title.as_ref().is_none_or(|title| matches!(title, Title::Own { .. }));
    is_own && vocabulary::column(&cell.value).is_none()
}

/// The titles without empty ones at the end under which no row has anything: a spreadsheet saves
/// more columns than were filled.
fn used_cells<'r>(header: &'r Record<'_>, rows: &Rows<'_>) -> &'r [Cell<'r>] {
    let cells = header.cells.as_slice();
    let mut used = Record::filled(cells);
    if used < cells.len() {
        for row in rows.iter() {
            let below = row.cells.get(..cells.len()).unwrap_or(&row.cells);
            used = used.max(Record::filled(below));
        }
    }
    cells.get(..used).unwrap_or(cells)
}

/// The titles with `level:enum(low,high)` as one, which its commas part; none where there is nothing
/// to join.
fn with_whole_sets<'r>(text: &'r str, cells: &[Cell<'r>]) -> Option<Vec<Cell<'r>>> {
    let first = position(cells, &|cell| open_bracket(&cell.value).is_some())?;
    let close = open_bracket(&cells.get(first)?.value)?;
    let last = first + position(cells.get(first..)?, &|cell| cell.value.contains(close))?;
    let at = cells.get(first)?.at.start..cells.get(last)?.at.end;
    let whole = Cell { value: slice(text, at.clone()).into(), at, quotes: Quotes::None };
    let mut joined = cells.get(..first)?.to_vec();
    joined.push(whole);
    joined.extend_from_slice(cells.get(last + 1..)?);
    Some(joined)
}

/// What closes the bracket that is open in the type of a title.
fn open_bracket(title: &str) -> Option<char> {
    let (_, kind) = title.split_once(':')?;
    for (open, close) in kinds::BRACKETS {
        if kind.contains(open) && !kind.contains(close) {
            return Some(close);
        }
    }
    None
}

fn position(cells: &[Cell<'_>], is_such: &dyn Fn(&Cell<'_>) -> bool) -> Option<usize> {
    cells.iter().position(is_such)
}

//! In: the cells of a record and what each column may hold. Out: the only way to give every column
//! its cell, where a record has more or fewer cells than columns.

use std::cell::Cell;

use super::super::grouped;
use super::super::header::{Columns, OwnColumn};
use super::super::meant;
use super::super::record::{self, Quotes};
use super::value;
use crate::model::column::ValueType;
use crate::model::name;
use crate::model::scalar::ScalarType;

/// What a column may hold, as far as it helps to tell cells apart.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind<'c> {
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

/// More steps are not taken to find out which cell of a record is which.
const STEPS_FOR_A_RECORD: usize = 20_000;
/// Nor are more taken for all records of a list together, so that the time grows with the list.
const STEPS_FOR_A_LIST: usize = 1_000_000;

/// The steps that are left for the records of a list.
#[derive(Debug)]
pub(super) struct Budget(Cell<usize>);

impl Budget {
    pub(super) fn new() -> Self {
        Self(Cell::new(STEPS_FOR_A_LIST))
    }
}

pub(super) fn kind(columns: &Columns, index: usize) -> Kind<'_> {
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

/// Tries ways to give each column its cell; ends when it has found so many that nothing is certain.
pub(super) struct Search<'s, 'c, 'a> {
    /// What each column may hold.
    kinds: &'s [Kind<'c>],
    cells: &'s [record::Cell<'a>],
    delimiter: char,
    found: Vec<Vec<usize>>,
    /// So many ways are looked for.
    pub(super) most: usize,
    /// Whether a cell may be missing that must not be empty.
    pub(super) may_lack_values: bool,
    /// The steps that are left for this record, of those for the list.
    left: usize,
    budget: &'s Budget,
}

impl<'s, 'c, 'a> Search<'s, 'c, 'a> {
    pub(super) fn new(
        kinds: &'s [Kind<'c>],
        cells: &'s [record::Cell<'a>],
        delimiter: char,
        budget: &'s Budget,
    ) -> Self {
        let left = budget.0.get().min(STEPS_FOR_A_RECORD);
        let (found, most, may_lack_values) = (Vec::new(), 2, false);
        Self { kinds, cells, delimiter, found, most, may_lack_values, left, budget }
    }

    /// Returns the only way that fits, if there is one and no other.
    pub(super) fn only(mut self) -> Option<Vec<usize>> {
        if self.found.len() == 1 && self.left > 0 { self.found.pop() } else { None }
    }

    /// Returns the ways that fit, if none was left out.
    pub(super) fn all(self) -> Vec<Vec<usize>> {
        if self.left > 0 { self.found } else { Vec::new() }
    }

    fn kind(&self, column: usize) -> Kind<'c> {
        self.kinds.get(column).copied().unwrap_or(Kind::Any)
    }

    fn is_over(&mut self) -> bool {
        if self.left > 0 {
            self.left -= 1;
            self.budget.0.set(self.budget.0.get().saturating_sub(1));
        }
        self.found.len() >= self.most || self.left == 0
    }

    /// Lets `column` take one cell, or some more of those that are too many.
    pub(super) fn join(
        &mut self,
        column: usize,
        cell: usize,
        extra: usize,
        sizes: &mut Vec<usize>,
    ) {
        if self.is_over() {
            return;
        }
        if column == self.kinds.len() {
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

    fn fits(&self, column: usize, group: &[record::Cell<'_>]) -> bool {
        let Some((first, rest)) = group.split_first() else { return false };
        // After an unquoted comma there is mostly a space, and before a cell there is none.
        let begins_with_space = |cell: &record::Cell<'_>| {
            cell.quotes != Quotes::Around && cell.value.starts_with(char::is_whitespace)
        };
        if begins_with_space(first) {
            return false;
        }
        let kind = self.kind(column);
        if rest.is_empty() {
            return suits(kind, first);
        }
        let is_text = matches!(kind, Kind::Needed | Kind::Text | Kind::Any);
        (is_text && are_parts_of_text(group)) || !numbers_in(kind, group, self.delimiter).is_empty()
    }

    /// Lets `column` take the next cell, or none of those that are there.
    pub(super) fn insert(
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
        if column == self.kinds.len() {
            if has_text {
                self.found.push(places.clone());
            }
            return;
        }
        let kind = self.kind(column);
        if let Some(next) = self.cells.get(cell)
            && suits(kind, next)
        {
            let has_text = has_text || (is_needed(kind) && !next.is_blank());
            self.insert(column + 1, cell + 1, missing, has_text, places);
        }
        if missing > 0 && (self.may_lack_values || may_be_empty(kind)) {
            places.push(column);
            self.insert(column + 1, cell, missing - 1, has_text, places);
            places.pop();
        }
    }
}

/// Whether cells can be the parts of one text with separators between them.
fn are_parts_of_text(group: &[record::Cell<'_>]) -> bool {
    for cell in group {
        if cell.is_quoted() || cell.is_blank() {
            return false;
        }
    }
    true
}

/// Returns the numbers that some cells may be, if their column takes them: `1` and `5` with a decimal
/// comma between them, or `1` and `500` with a separator of thousands.
pub(super) fn numbers_in(
    kind: Kind<'_>,
    group: &[record::Cell<'_>],
    delimiter: char,
) -> Vec<String> {
    let mut numbers = Vec::new();
    let Kind::Own(OwnColumn { value_type: ValueType::Scalar(scalar), .. }) = kind else {
        return numbers;
    };
    if delimiter != ',' {
        return numbers;
    }
    let mut text = String::new();
    for (index, cell) in group.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { "," });
        text.push_str(if cell.is_quoted() { return numbers } else { &cell.value });
    }
    match scalar {
        ScalarType::Bool => {}
        ScalarType::Int(_) => numbers.extend(grouped::thousands(&text)),
        ScalarType::F32 | ScalarType::F64 => numbers = grouped::fractions(&text),
    }
    numbers.retain(|number| value::read(number, *scalar).is_some());
    numbers
}

pub(super) fn suits(kind: Kind<'_>, cell: &record::Cell<'_>) -> bool {
    if cell.is_blank() { may_be_empty(kind) } else { holds(kind, cell) }
}

fn holds(kind: Kind<'_>, cell: &record::Cell<'_>) -> bool {
    let text = &*cell.value;
    match kind {
        Kind::Code => meant::is_like_number(text),
        Kind::Name => name::variant_of(text).is_some(),
        Kind::Success => value::bool(text).is_some(),
        Kind::Needed | Kind::Text | Kind::Any => true,
        Kind::Own(own) => value::suits(text, own),
    }
}

fn may_be_empty(kind: Kind<'_>) -> bool {
    match kind {
        Kind::Code | Kind::Success => false,
        Kind::Name | Kind::Needed | Kind::Text | Kind::Any => true,
        Kind::Own(own) => own.is_optional || own.value_type == ValueType::Str,
    }
}

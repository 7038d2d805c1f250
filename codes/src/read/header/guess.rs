//! Where the header lacks a column: which of the others it may be, by their titles and their cells.

use super::super::meant;
use super::super::record::{Cell, Record};
use super::title::{Read, Title};
use super::words;
use crate::model::name::is_variant_name;
use crate::model::text::all_chars;
use crate::order::sort;

/// So many rows are looked at.
const ROWS: usize = 200;

/// Returns, for each title, the column that it seems to be, if it is one that the list lacks.
pub(super) fn roles(
    cells: &[Cell<'_>],
    titles: &[Read],
    rows: &[Record<'_>],
    has_code: bool,
    has_text: bool,
) -> Vec<Option<&'static str>> {
    let mut roles = Roles { titles, meant: vec![None; cells.len()] };
    let wanted: &[&str] = match (has_code, has_text) {
        (false, false) => &["code", "message", "description"],
        (false, true) => &["code"],
        _ => &["message", "description"],
    };
    // Titles that are usual words for the columns that are missing.
    for (index, cell) in cells.iter().enumerate() {
        if let Some(role) = words::column(&cell.value)
            && wanted.contains(&role)
            && roles.lacks(role)
        {
            roles.set(index, role);
        }
    }
    if !has_code && roles.lacks("code") {
        roles.guess_code(rows);
    }
    if !has_text && roles.lacks("message") && roles.lacks("description") {
        roles.guess_text(rows);
    }
    roles.meant
}

/// What the columns seem to be.
struct Roles<'t> {
    titles: &'t [Read],
    meant: Vec<Option<&'static str>>,
}

impl Roles<'_> {
    fn lacks(&self, role: &'static str) -> bool {
        !self.meant.contains(&Some(role))
    }

    /// Gives a column a role, if its title leaves that open and it has none yet.
    fn set(&mut self, index: usize, role: &'static str) {
        let is_open = self.is_open(index);
        if let Some(meant) = self.meant.get_mut(index)
            && is_open
        {
            *meant = Some(role);
        }
    }

    fn is_open(&self, index: usize) -> bool {
        let title = self.titles.get(index).map(|read| &read.title);
        matches!(title, Some(None | Some(Title::Own { .. })))
    }

    fn is_free(&self, index: usize) -> bool {
        self.is_open(index) && self.meant.get(index) == Some(&None)
    }

    /// The first column that holds numbers holds the codes.
    fn guess_code(&mut self, rows: &[Record<'_>]) {
        for index in 0..self.meant.len() {
            if self.is_free(index) && holds_codes(rows, index) {
                return self.set(index, "code");
            }
        }
    }

    /// The first column of those with the longest texts holds the messages.
    fn guess_text(&mut self, rows: &[Record<'_>]) {
        let (mut longest, mut found) = (0, None);
        for index in 0..self.meant.len() {
            let length = if self.is_free(index) { text_length(rows, index) } else { 0 };
            if length > longest {
                (longest, found) = (length, Some(index));
            }
        }
        if let Some(index) = found {
            self.set(index, "message");
        }
    }
}

/// The filled cells of a column in the first rows.
fn filled<'r>(rows: &'r [Record<'_>], index: usize) -> Vec<&'r str> {
    let mut filled = Vec::new();
    for row in rows.iter().take(ROWS) {
        let value = row.cells.get(index).map_or("", |cell| cell.value.trim());
        if !value.is_empty() {
            filled.push(value);
        }
    }
    filled
}

/// Whether every cell is a number of its own.
fn holds_codes(rows: &[Record<'_>], index: usize) -> bool {
    let mut values = filled(rows, index);
    sort(&mut values, &|one, other| one.cmp(other));
    let mut before = "";
    for value in values {
        if value == before || !meant::is_like_number(value) {
            return false;
        }
        before = value;
    }
    !before.is_empty()
}

/// How long the texts of a column are in all; none where they are numbers, yes/no words or names.
fn text_length(rows: &[Record<'_>], index: usize) -> usize {
    let values = filled(rows, index);
    let (mut length, mut are_names) = (0, values.len() > 1);
    for value in values {
        let is_bool = value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
        if is_bool || all_chars(value, &|c| !c.is_alphabetic()) {
            return 0;
        }
        are_names &= is_variant_name(value);
        length += value.chars().count();
    }
    if are_names { 0 } else { length }
}

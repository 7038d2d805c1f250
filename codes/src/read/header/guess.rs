//! Where the header lacks a column: which of the others it may be, by their titles and their cells.

use super::super::number;
use super::super::record::{Cell, Record};
use super::title::{Read, Title};
use super::words;
use crate::model::name::is_variant_name;
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
    let mut roles = vec![None; cells.len()];
    let is_open = |index: usize| {
        titles.get(index).is_some_and(|read| {
            read.title.as_ref().is_none_or(|title| matches!(title, Title::Own { .. }))
        })
    };
    by_words(cells, &mut roles, &is_open, has_code, has_text);
    let is_free = |index: usize, roles: &[Option<&str>]| {
        is_open(index) && roles.get(index).is_some_and(Option::is_none)
    };
    let lacks = |roles: &[Option<&'static str>], wanted: &[&str]| {
        !roles.iter().flatten().any(|role| wanted.contains(role))
    };
    if !has_code && lacks(&roles, &["code"]) {
        let found = (0..cells.len()).find(|&at| is_free(at, &roles) && holds_codes(rows, at));
        set(&mut roles, found, "code");
    }
    if !has_text && lacks(&roles, &["message", "description"]) {
        let texts = (0..cells.len()).filter(|&at| is_free(at, &roles));
        let longest = texts
            .map(|at| (at, text_length(rows, at)))
            .filter(|&(_, length)| length > 0)
            .max_by_key(|&(at, length)| (length, usize::MAX - at));
        set(&mut roles, longest.map(|(at, _)| at), "message");
    }
    roles
}

fn set(roles: &mut [Option<&'static str>], index: Option<usize>, role: &'static str) {
    if let Some(slot) = index.and_then(|index| roles.get_mut(index)) {
        *slot = Some(role);
    }
}

/// Takes the columns whose titles are usual words for those that are missing.
fn by_words(
    cells: &[Cell<'_>],
    roles: &mut [Option<&'static str>],
    is_open: &dyn Fn(usize) -> bool,
    has_code: bool,
    has_text: bool,
) {
    let wanted: &[&str] = match (has_code, has_text) {
        (false, false) => &["code", "message", "description"],
        (false, true) => &["code"],
        _ => &["message", "description"],
    };
    for (index, cell) in cells.iter().enumerate() {
        let Some(role) = words::column(&cell.value).filter(|role| wanted.contains(role)) else {
            continue;
        };
        let is_new = !roles.contains(&Some(role));
        if let Some(slot) = roles.get_mut(index).filter(|_| is_new && is_open(index)) {
            *slot = Some(role);
        }
    }
}

/// The filled cells of a column in the first rows.
fn filled<'r>(rows: &'r [Record<'_>], index: usize) -> impl Iterator<Item = &'r str> {
    let cells = rows.iter().take(ROWS).filter_map(move |row| row.cells.get(index));
    cells.map(|cell| cell.value.trim()).filter(|value| !value.is_empty())
}

/// Whether every cell is a number of its own.
fn holds_codes(rows: &[Record<'_>], index: usize) -> bool {
    let mut values: Vec<&str> = filled(rows, index).collect();
    let count = values.len();
    sort(&mut values, &|one, other| one.cmp(other));
    values.dedup();
    count > 0 && values.len() == count && values.into_iter().all(number::is_like_number)
}

/// How long the texts of a column are in all; none where they are numbers, yes/no words or names.
fn text_length(rows: &[Record<'_>], index: usize) -> usize {
    let is_text = |value: &str| {
        value.chars().any(char::is_alphabetic)
            && !["true", "false"].contains(&&*value.to_ascii_lowercase())
    };
    let values: Vec<&str> = filled(rows, index).collect();
    let are_names = values.len() > 1 && values.iter().all(|value| is_variant_name(value));
    if are_names || !values.iter().all(|value| is_text(value)) {
        return 0;
    }
    values.iter().map(|value| value.chars().count()).sum()
}

//! The rules between the names of the rows.

use std::collections::HashMap;

use crate::model::name;
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::Problem;
use crate::problem::phrase::MadeName;
use crate::read::header::Columns;
use crate::read::record::Cell;
use crate::read::row::Draft;

/// A row that has a name.
struct Named<'a> {
    /// The row's index among the drafts.
    row: usize,
    text: String,
    code: Option<i128>,
    made: bool,
    /// The cell that the name stands in, or was made from.
    cell: Cell<'a>,
}

impl Named<'_> {
    /// A name like this one that no row has.
    fn free(&self, is_taken: impl Fn(&str) -> bool) -> String {
        name::free(&self.text, self.code.unwrap_or(2), is_taken)
    }
}

/// More rows of one name than these are counted only.
const LISTED: usize = 8;

// Names that differ in case only are two variants to the compiler and one to everybody else.
pub(crate) fn names_are_distinct(
    drafts: &mut [Draft<'_>],
    columns: &Columns,
    line_of: impl Fn(usize) -> usize,
    problems: &mut Diagnostics,
) {
    if are_distinct(drafts) {
        return;
    }
    let mut groups: HashMap<String, Vec<Named<'_>>> = HashMap::new();
    for (row, draft) in drafts.iter().enumerate() {
        if let Some(named) = named(row, draft, columns) {
            groups.entry(named.text.to_ascii_lowercase()).or_default().push(named);
        }
    }
    let is_taken = |name: &str| groups.contains_key(&name.to_ascii_lowercase());
    for group in groups.values().filter(|group| group.len() > 1) {
        if group.iter().any(|named| named.made) {
            report_made(group, columns.name.is_some(), &line_of, is_taken, problems);
        } else {
            report_given(group, is_taken, problems);
        }
        for named in group.iter().skip(1) {
            if let Some(draft) = drafts.get_mut(named.row) {
                draft.sound = false;
            }
        }
    }
}

/// Whether all names differ in more than case, as in nearly all lists: sorting says so sooner than
/// groups do.
fn are_distinct(drafts: &[Draft<'_>]) -> bool {
    let names = drafts.iter().filter_map(|draft| draft.name.as_ref());
    let mut names: Vec<String> = names.map(|name| name.text.to_ascii_lowercase()).collect();
    names.sort_unstable();
    names.is_sorted_by(|one, next| one < next)
}

fn named<'a>(row: usize, draft: &Draft<'a>, columns: &Columns) -> Option<Named<'a>> {
    let name = draft.name.as_ref()?;
    let column = if name.made { columns.message? } else { columns.name? };
    let cell = draft.record.cell(column)?;
    Some(Named { row, text: name.text.clone(), code: draft.code, made: name.made, cell })
}

fn report_given(group: &[Named<'_>], is_taken: impl Fn(&str) -> bool, problems: &mut Diagnostics) {
    let Some((first, later)) = group.split_first() else { return };
    for named in later {
        let free = named.free(&is_taken);
        let name = named.text.clone();
        let problem = if name == first.text {
            Problem::DuplicateName { name, free }
        } else {
            Problem::NamesDifferInCase { name, first: first.text.clone(), free }
        };
        problems.report_with(named.cell.span(), vec![first.cell.span()], problem);
    }
}

// One mistake for all rows of a name: whoever mends one of them has to look at the others.
fn report_made(
    group: &[Named<'_>],
    has_column: bool,
    line_of: impl Fn(usize) -> usize,
    is_taken: impl Fn(&str) -> bool,
    problems: &mut Diagnostics,
) {
    let Some((first, later)) = group.split_first() else { return };
    let Some((second, rest)) = later.split_first() else { return };
    let cells: Vec<MadeName> = group
        .iter()
        .take(LISTED)
        .map(|named| MadeName {
            line: line_of(named.cell.span().start),
            name: named.text.clone(),
            code: named.code.unwrap_or_default(),
            free: match (named.row == first.row, named.made) {
                (true, true) => Some(named.text.clone()),
                (true, false) => None,
                _ => Some(named.free(&is_taken)),
            },
        })
        .collect();
    let also = std::iter::once(first).chain(rest).take(LISTED - 1).map(|named| named.cell.span());
    let also = also.collect();
    let problem = Problem::MadeNamesCollide { more: group.len() - cells.len(), cells, has_column };
    problems.report_with(second.cell.span(), also, problem);
}

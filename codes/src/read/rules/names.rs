//! No two names make the same variant, or variants that differ in upper and lower case only: people
//! would read these as one.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::model::code::Radix;
use crate::model::name;
use crate::order;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{NameProblem, Problem};
use crate::read::row::draft::{Draft, Drafts, Name};

/// Reports the names that are not distinct.
pub(crate) fn are_distinct(
    drafts: &mut Drafts,
    radix: Radix,
    has_column: bool,
    problems: &mut Diagnostics,
) {
    let groups = groups(&drafts.rows);
    if groups.is_empty() && problems.is_empty() {
        return;
    }
    let mut taken = HashMap::new();
    for draft in &drafts.rows {
        if let Some(name) = &draft.name {
            taken.insert(name.variant.to_ascii_lowercase(), FIRST_NUMBER);
        }
    }
    let mut free = FreeNames { taken, radix };
    offer_free(&mut free, problems);
    for group in groups {
        report(&drafts.rows, &group, has_column, &mut free, problems);
        for &row in group.get(1..).unwrap_or_default() {
            if let Some(draft) = drafts.rows.get_mut(row) {
                draft.is_name_repeated = true;
            }
        }
    }
}

/// The rows of each name that several rows have, in the order of the file: so the names that are
/// offered are the same on every run.
fn groups(rows: &[Draft]) -> Vec<Vec<usize>> {
    let mut names: Vec<(&str, usize)> = Vec::with_capacity(rows.len());
    for (index, draft) in rows.iter().enumerate() {
        if let Some(name) = &draft.name {
            names.push((&name.variant, index));
        }
    }
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut before: Option<(&str, usize)> = None;
    let mut is_open = false;
    for place in order::order_of(&names, &|(one, _), (other, _)| compare(one, other)) {
        let Some(&(name, row)) = names.get(place) else { continue };
        match (before, groups.last_mut()) {
            (Some((same, _)), Some(group)) if is_open && compare(same, name).is_eq() => {
                group.push(row);
            }
            (Some((same, first)), _) if compare(same, name).is_eq() => {
                groups.push(vec![first, row]);
                is_open = true;
            }
            _ => is_open = false,
        }
        before = Some((name, row));
    }
    order::sort(&mut groups, &|one, other| one.first().cmp(&other.first()));
    groups
}

/// Compares names without regard to case. A loop by index, because a macro runs as it is built for
/// debugging.
fn compare(one: &str, other: &str) -> Ordering {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    loop {
        match (one.get(at), other.get(at)) {
            (Some(a), Some(b)) if a == b || a.eq_ignore_ascii_case(b) => at += 1,
            (Some(a), Some(b)) => return a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()),
            (a, b) => return a.is_some().cmp(&b.is_some()),
        }
    }
}

/// So many free names are listed.
const LISTED: usize = 8;

/// Names that are still free.
struct FreeNames {
    /// The others, in lower case, each with the number to try next.
    taken: HashMap<String, usize>,
    radix: Radix,
}

impl FreeNames {
    fn code(&self, row: &Draft) -> String {
        row.code.map_or(String::new(), |code| self.radix.show(code))
    }

    /// A name like this one that no row has, for the row; it is taken afterwards.
    fn take(&mut self, row: &Draft, variant: &str) -> String {
        let Some(code) = row.code else { return self.take_numbered(variant) };
        let digits = name::digits(&self.radix.show(code));
        let is_taken = |name: &str| self.taken.contains_key(&name.to_ascii_lowercase());
        let free = name::free(variant, &digits, &is_taken);
        self.taken.insert(free.to_ascii_lowercase(), FIRST_NUMBER);
        free
    }

    /// A name like this one that no row has, with a number where it has to have one.
    fn take_numbered(&mut self, name: &str) -> String {
        let lower = name.to_ascii_lowercase();
        let mut free = name.to_owned();
        // It goes on from the number of the last time: thousands of rows may have one bad name.
        if let Some(&last) = self.taken.get(&lower) {
            let mut number = last;
            free = format!("{name}{number}");
            while self.taken.contains_key(&free.to_ascii_lowercase()) {
                number += 1;
                free = format!("{name}{number}");
            }
            self.taken.insert(lower, number + 1);
        }
        self.taken.insert(free.to_ascii_lowercase(), FIRST_NUMBER);
        free
    }
}

/// The number of the second row that would have a name.
const FIRST_NUMBER: usize = 2;

/// Replaces the names that are offered in place of bad ones by free ones: two rows must not be told
/// one name, nor a row the name of another.
fn offer_free(free: &mut FreeNames, problems: &mut Diagnostics) {
    for found in problems.found_mut() {
        match (&mut found.problem, &mut found.suggestion) {
            (Problem::Name(NameProblem::BadName { .. }), Some(fix)) => {
                fix.result = free.take_numbered(&fix.result);
                for edit in &mut fix.edits {
                    edit.replacement.clone_from(&fix.result);
                }
            }
            (Problem::Name(NameProblem::ReservedName { free: name, .. }), _) => {
                *name = free.take_numbered(name);
            }
            _ => {}
        }
    }
}

fn report(
    rows: &[Draft],
    group: &[usize],
    has_column: bool,
    free: &mut FreeNames,
    problems: &mut Diagnostics,
) {
    let (mut given, mut made): (Vec<Named<'_>>, Vec<Named<'_>>) = (Vec::new(), Vec::new());
    for &row in group {
        let Some(draft) = rows.get(row) else { continue };
        match &draft.name {
            Some(name) if !name.is_made => given.push((draft, name)),
            // Without its code the row has no name of its own yet.
            Some(name) if draft.code.is_some() => made.push((draft, name)),
            _ => {}
        }
    }
    given_names(&given, free, problems);
    // A name that is written stays, wherever it is.
    let kept = given.first().copied().or_else(|| (made.len() > 1).then(|| made.remove(0)));
    if let Some(kept) = kept {
        made_names(kept, &made, has_column, free, problems);
    }
}

/// A row and its name.
type Named<'d> = (&'d Draft, &'d Name);

/// One mistake for all rows of a name: a person who changes one has to look at the others.
fn made_names(
    (_, kept): Named<'_>,
    made: &[Named<'_>],
    has_column: bool,
    free: &mut FreeNames,
    problems: &mut Diagnostics,
) {
    let Some(((_, first), rest)) = made.split_first() else { return };
    let mut cells = Vec::new();
    for (row, name) in made.iter().take(LISTED) {
        cells.push((free.code(row), free.take(row, &name.variant)));
    }
    let mut also = vec![kept.at.clone()];
    for (_, name) in rest.iter().take(LISTED - 1) {
        also.push(name.at.clone());
    }
    let problem = NameProblem::MadeNamesCollide {
        name: first.variant.clone(),
        free: cells,
        more: made.len() - also.len(),
        has_column,
    };
    problems.report(Diagnostic::new(first.at.clone(), problem.into()).also(also));
}

fn given_names(names: &[Named<'_>], free: &mut FreeNames, problems: &mut Diagnostics) {
    let [(_, first), later @ ..] = names else { return };
    for (row, name) in later {
        let free = free.take(row, &name.variant);
        let problem = if name.text == first.text {
            NameProblem::DuplicateName { name: name.text.clone(), free }
        } else {
            NameProblem::VariantsCollide {
                name: name.text.clone(),
                first: first.text.clone(),
                variant: name.variant.clone(),
                first_variant: first.variant.clone(),
                free,
            }
        };
        let report = Diagnostic::new(name.at.clone(), problem.into());
        problems.report(report.also(vec![first.at.clone()]));
    }
}

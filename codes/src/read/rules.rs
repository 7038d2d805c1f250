//! The rules between rows: codes, names and words that must differ. Each is a sentence that is true
//! of a valid list.

use std::collections::{HashMap, HashSet};

use super::header::Columns;
use super::number;
use super::row::draft::{Draft, Drafts, Name, OwnDraft};
use super::row::value;
use super::row::words::{WordDraft, WordsDraft};
use crate::model::code::{Code, Radix};
use crate::model::integer::IntType;
use crate::model::name;
use crate::model::repr::Repr;
use crate::model::scalar::ScalarType;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{CellProblem, NameProblem, Problem};
use crate::problem::span::ByteSpan;
use crate::problem::suggestion::{Applicability, Suggestion};

/// Codes are in the range of the enum's type.
pub(crate) fn codes_fit(
    drafts: &mut Drafts,
    repr: Option<Repr>,
    radix: Radix,
    problems: &mut Diagnostics,
) {
    let Some(repr) = repr else { return };
    let codes = || drafts.rows.iter().filter_map(|draft| draft.code);
    let (Some(min), Some(max)) = (codes().min(), codes().max()) else { return };
    if repr.holds(min) && repr.holds(max) {
        return;
    }
    let fits = Repr::holding(min, max);
    for draft in &mut drafts.rows {
        let Some(code) = draft.code.filter(|code| !repr.holds(*code)) else { continue };
        let problem = CellProblem::CodeOutOfRange { found: radix.show(code), repr, fits };
        problems.report(Diagnostic::new(draft.code_at.clone(), problem.into()));
        draft.is_code_bad = true;
    }
}

/// No two rows have one code. The later row is the mistake: the first one is what released programs
/// already match on.
pub(crate) fn codes_are_unique(drafts: &mut Drafts, radix: Radix, problems: &mut Diagnostics) {
    // Most lists are in order.
    let rows = &mut drafts.rows;
    if rows.is_sorted_by(|one, next| one.code.is_some() && one.code < next.code) {
        return;
    }
    let mut first_use: HashMap<Code, (ByteSpan, Option<String>)> = HashMap::new();
    for draft in rows {
        let Some(code) = draft.code else { continue };
        let name = draft.name.as_ref().map(|name| name.variant.clone());
        let Some((first, first_name)) = first_use.get(&code) else {
            first_use.insert(code, (draft.code_at.clone(), name));
            continue;
        };
        let problem = CellProblem::DuplicateCode { code: radix.show(code) };
        let report = Diagnostic::new(draft.code_at.clone(), problem.into());
        problems.report(report.also([first.clone()]));
        draft.is_code_bad = true;
        // A row that was pasted twice is one mistake, not two.
        if name == *first_name {
            draft.name = None;
        }
    }
}

/// The codes that could be read.
pub(crate) fn codes(drafts: &Drafts) -> HashSet<Code> {
    drafts.rows.iter().filter_map(|draft| draft.code).collect()
}

/// A type is offered only if it holds every cell of its column.
pub(crate) fn offer_types(drafts: &Drafts, columns: &Columns, problems: &mut Diagnostics) {
    for (own, draft) in columns.own.iter().zip(&drafts.own) {
        let OwnDraft::Scalar(draft) = draft else { continue };
        if draft.reports.is_empty() {
            continue;
        }
        let Some(kind) = wider(draft.kind, &draft.texts) else { continue };
        let option = if own.is_optional { "?" } else { "" };
        let title = format!("{}:{kind}{option}", own.name);
        for &report in &draft.reports {
            let Some(found) = problems.found_mut().get_mut(report) else { continue };
            if let Problem::Cell(CellProblem::BadValue { retyped, .. }) = &mut found.problem {
                *retyped = Some(title.clone());
            }
            let at = own.title.clone();
            found.suggestion = Some(Suggestion::replace(at, title.clone(), Applicability::Unsafe));
        }
    }
}

/// The name of the least type that holds all cells.
fn wider(kind: ScalarType, texts: &[String]) -> Option<&'static str> {
    if let ScalarType::Int(_) = kind {
        let integers: Option<Vec<i128>> = texts.iter().map(|text| value::integer(text)).collect();
        if let Some(integers) = integers {
            let (min, max) = (integers.iter().min()?, integers.iter().max()?);
            return IntType::holding(*min, *max).map(IntType::name);
        }
    }
    let is_number = matches!(kind, ScalarType::Int(_) | ScalarType::F32) && !texts.is_empty();
    let holds = |text: &String| number::float(text).is_some();
    (is_number && texts.iter().all(holds)).then_some("f64")
}

/// No two names make one variant, or variants that differ in upper and lower case only: those are
/// two to the compiler and one to everybody else.
pub(crate) fn variants_are_distinct(
    drafts: &mut Drafts,
    radix: Radix,
    has_column: bool,
    problems: &mut Diagnostics,
) {
    if are_distinct(&drafts.rows) {
        return;
    }
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, draft) in drafts.rows.iter().enumerate() {
        if let Some(name) = &draft.name {
            groups.entry(name.variant.to_ascii_lowercase()).or_default().push(index);
        }
    }
    let mut taken: HashSet<String> = groups.keys().cloned().collect();
    let mut groups: Vec<Vec<usize>> = groups.into_values().filter(|rows| rows.len() > 1).collect();
    // In the order of the file, so that the names that are offered are the same on every run.
    groups.sort_unstable();
    for group in groups {
        let rows: Vec<&Draft> = group.iter().filter_map(|&row| drafts.rows.get(row)).collect();
        report_group(&rows, radix, has_column, &mut taken, problems);
        for row in group.into_iter().skip(1) {
            if let Some(draft) = drafts.rows.get_mut(row) {
                draft.is_name_repeated = true;
            }
        }
    }
}

/// Whether all names differ in more than case, as in nearly all lists: sorting finds this faster than
/// groups do.
fn are_distinct(rows: &[Draft]) -> bool {
    let names = rows.iter().filter_map(|draft| draft.name.as_ref());
    let mut names: Vec<String> = names.map(|name| name.variant.to_ascii_lowercase()).collect();
    names.sort_unstable();
    names.is_sorted_by(|one, next| one < next)
}

/// So many free names are listed.
const LISTED: usize = 8;

/// Names that are still free.
struct FreeNames<'t> {
    taken: &'t mut HashSet<String>,
    radix: Radix,
}

impl FreeNames<'_> {
    fn code(&self, row: &Draft) -> String {
        row.code.map_or(String::new(), |code| self.radix.show(code))
    }

    /// A name like this one that no row has, for the row; it is taken afterwards.
    fn take(&mut self, row: &Draft, variant: &str) -> String {
        let digits = row.code.map_or("2".to_owned(), |code| name::digits(&self.radix.show(code)));
        let is_taken = |name: &str| self.taken.contains(&name.to_ascii_lowercase());
        let free = name::free(variant, &digits, is_taken);
        self.taken.insert(free.to_ascii_lowercase());
        free
    }
}

fn report_group(
    rows: &[&Draft],
    radix: Radix,
    has_column: bool,
    taken: &mut HashSet<String>,
    problems: &mut Diagnostics,
) {
    let names: Vec<_> = rows.iter().filter_map(|row| Some((*row, row.name.as_ref()?))).collect();
    let mut free = FreeNames { taken, radix };
    if names.iter().any(|(_, name)| name.is_made) {
        problems.report_all(made_names(&names, has_column, &mut free));
    } else {
        problems.report_all(given_names(&names, &mut free));
    }
}

/// One mistake for all rows of a name: a person who changes one has to look at the others.
fn made_names(
    names: &[(&Draft, &Name)],
    has_column: bool,
    free: &mut FreeNames<'_>,
) -> Vec<Diagnostic> {
    let [(_, first), later @ ..] = names else { return Vec::new() };
    let [(_, second), rest @ ..] = later else { return Vec::new() };
    let cells = later.iter().take(LISTED);
    let cells = cells.map(|(row, name)| (free.code(row), free.take(row, &name.variant))).collect();
    let also = std::iter::once(first).chain(rest.iter().map(|(_, name)| name));
    let also: Vec<ByteSpan> = also.take(LISTED).map(|name| name.at.clone()).collect();
    let problem = NameProblem::MadeNamesCollide {
        name: second.variant.clone(),
        free: cells,
        more: names.len() - 1 - also.len(),
        has_column,
    };
    vec![Diagnostic::new(second.at.clone(), problem.into()).also(also)]
}

fn given_names(names: &[(&Draft, &Name)], free: &mut FreeNames<'_>) -> Vec<Diagnostic> {
    let [(_, first), later @ ..] = names else { return Vec::new() };
    let report = |(row, name): &(&Draft, &Name)| {
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
        Diagnostic::new(name.at.clone(), problem.into()).also([first.at.clone()])
    };
    later.iter().map(report).collect()
}

/// Each variant of an `enum` column has one spelling, and a word that occurs once is not one letter
/// from a frequent one: two spellings would be two values to the reader of the file and one to the
/// program.
pub(crate) fn words_are_spelt_alike(
    drafts: &Drafts,
    columns: &Columns,
    problems: &mut Diagnostics,
) {
    for (own, draft) in columns.own.iter().zip(&drafts.own) {
        let OwnDraft::Enum(words) = draft else { continue };
        if own.words.is_some() || columns.is_guessed(own.index) {
            continue;
        }
        let rare = rare_words(words, &own.name, own.is_optional);
        for report in spelt_twice(words).chain(rare) {
            problems.report(report.in_column(own.index));
        }
    }
}

/// A word that occurs so often is frequent.
const FREQUENT: usize = 3;
/// A column of more words is not compared word by word.
const MOST_WORDS: usize = 200;
/// Words that are shorter are near to many.
const SHORTEST: usize = 4;

/// Cells that make a variant which an earlier cell spells in another way.
fn spelt_twice(draft: &WordsDraft) -> impl Iterator<Item = Diagnostic> {
    let has_twins = draft.words.iter().enumerate().any(|(index, word)| word.first != index);
    let cells = draft.cells.iter().flatten().filter(move |_| has_twins);
    cells.filter_map(|(index, at)| {
        let word = draft.words.get(*index)?;
        let first = draft.words.get(word.first).filter(|_| word.first != *index)?;
        let fix = Suggestion::replace(at.clone(), &*first.cell, Applicability::Unsafe);
        let problem = NameProblem::OneVariant {
            found: word.cell.clone(),
            first: first.cell.clone(),
            variant: first.variant.clone(),
        };
        let report = Diagnostic::new(at.clone(), problem.into());
        Some(report.also([first.at.clone()]).fix(fix))
    })
}

/// Words that occur once and are one letter from a frequent one.
fn rare_words(
    draft: &WordsDraft,
    column: &str,
    is_optional: bool,
) -> impl Iterator<Item = Diagnostic> {
    let words = &draft.words;
    let is_small = words.len() <= MOST_WORDS;
    let is_rare =
        move |word: &&WordDraft| is_small && word.count == 1 && word.cell.len() >= SHORTEST;
    let frequent: Vec<&WordDraft> = words.iter().filter(|word| word.count >= FREQUENT).collect();
    words.iter().filter(is_rare).filter_map(move |word| {
        let near = frequent.iter().find(|other| is_one_letter_away(&word.cell, &other.cell))?;
        let cells: Vec<&str> = words.iter().map(|word| word.cell.as_str()).collect();
        let option = if is_optional { "?" } else { "" };
        let closed = format!("{column}:enum({}){option}", cells.join("|"));
        let fix = Suggestion::replace(word.at.clone(), &*near.cell, Applicability::Unsafe);
        let (found, frequent) = (word.cell.clone(), near.cell.clone());
        let problem = NameProblem::RareWord { found, frequent, closed };
        Some(Diagnostic::new(word.at.clone(), problem.into()).fix(fix))
    })
}

/// Whether two words differ in one letter; `level1` and `level2` differ in a digit.
fn is_one_letter_away(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    one.len().abs_diff(other.len()) <= 1
        && strsim::osa_distance(one, other) == 1
        && letters(one) != letters(other)
}

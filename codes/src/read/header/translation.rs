//! Columns of texts in other languages: which column each belongs to, and titles that mean one but
//! do not say so.

use std::collections::{HashMap, HashSet};

use super::super::record::Cell;
use super::columns::Columns;
use super::words;
use crate::model::column::ValueType;
use crate::model::language::{self, Tag};
use crate::model::name::is_column_name;
use crate::model::nearest::is_near;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::HeaderProblem;

/// The columns of texts that the format knows.
pub(super) const TEXTS: [&str; 2] = ["message", "description"];

/// Returns the text and the language that a title such as `message_de`, `de_message`, `msg_de`,
/// `description(es)` or `fr` means.
pub(super) fn of_title<'t>(title: &'t str, titles: &HashSet<&str>) -> Option<(&'t str, String)> {
    for (at, _) in title.match_indices(['_', '-', '.', '(', '[', '/', ' ']) {
        let (first, rest) = title.split_at(at);
        if let Some(meant) = of_parts(first, rest, titles) {
            return Some(meant);
        }
    }
    let base = TEXTS.into_iter().find(|name| titles.contains(name))?;
    language::is_surely_language(title).then(|| tag(title)).flatten().map(|tag| (base, tag))
}

/// The title that a text and a language mean, in either order.
fn of_parts<'t>(
    first: &'t str,
    rest: &'t str,
    titles: &HashSet<&str>,
) -> Option<(&'t str, String)> {
    let rest = rest.trim_start();
    let is_bracketed = rest.starts_with(['(', '[']);
    let second = rest.get(1..)?.trim_matches(['(', ')', '[', ']', ' ', '_']);
    if let Some(base) = text_of(first, titles) {
        let is_language = language::is_surely_language(second)
            || (is_bracketed
                && (Tag::parse(second).is_some() || language::meant(second).is_some()));
        return is_language.then(|| tag(second)).flatten().map(|tag| (base, tag));
    }
    let base = text_of(second, titles).filter(|_| language::is_surely_language(first))?;
    tag(first).map(|tag| (base, tag))
}

/// The column of texts that a word names: itself, or the one that it means.
fn text_of<'t>(word: &'t str, titles: &HashSet<&str>) -> Option<&'t str> {
    if TEXTS.contains(&word) || (is_column_name(word) && titles.contains(word)) {
        return Some(word);
    }
    words::column(word).filter(|meant| TEXTS.contains(meant))
}

/// The language that the type of a text names: `message:zh`.
pub(super) fn of_type(base: &str, kind: &str) -> Option<String> {
    let is_language = TEXTS.contains(&base) && language::is_surely_language(kind);
    is_language.then(|| tag(kind)).flatten()
}

/// The title of a text in a language.
pub(super) fn join(base: &str, tag: &str) -> String {
    format!("{base}@{tag}")
}

/// The text that a word misspells.
pub(super) fn nearest_text(base: &str) -> Option<&'static str> {
    let is_near = |known: &&str| *known != base && is_near(base, known);
    TEXTS.into_iter().find(is_near)
}

/// The tag that a text means, in the case in which tags are written: `zh-Hans`, `pt-BR`.
fn tag(text: &str) -> Option<String> {
    let tag = match Tag::parse(text) {
        Some(tag) => tag.as_str().to_owned(),
        None => language::meant(text)?,
    };
    Some(language::in_usual_case(&tag))
}

/// Attaches the translations of the list's own columns, and reports those of texts that are not
/// there.
pub(super) fn attach(columns: &mut Columns, cells: &[Cell<'_>], problems: &mut Diagnostics) {
    for (name, places) in
        [("message", &mut columns.message), ("description", &mut columns.description)]
    {
        if places.default.is_none()
            && let Some((_, first)) = places.translations.first()
            && let Some(cell) = cells.get(*first)
        {
            problems.report(no_default(name, cell));
            places.translations.clear();
        }
    }
    let places = columns.own.iter().enumerate().map(|(position, own)| (own.name.clone(), position));
    let places: HashMap<String, usize> = places.collect();
    let mut reported: HashSet<String> = HashSet::new();
    for (index, cell) in cells.iter().enumerate() {
        let title = cell.value.trim().to_lowercase();
        let Some((base, _)) = title.split_once('@') else { continue };
        let base = base.trim();
        if ["message", "description", "code", "name", "deprecated", "success", ""].contains(&base) {
            continue;
        }
        let tag = cell.value.trim().split_once('@').and_then(|(_, tag)| Tag::parse(tag.trim()));
        let Some(tag) = tag.filter(|_| !columns.is_guessed(index)) else { continue };
        let own = places.get(base).and_then(|&position| columns.own.get_mut(position));
        match own {
            Some(own) if own.value_type == ValueType::Str => {
                own.translations.push((tag, index));
            }
            Some(_) => {
                let problem = HeaderProblem::LanguageNotAllowed { column: base.to_owned() };
                problems.report(Diagnostic::new(cell.at.clone(), problem.into()));
            }
            None if is_column_name(base) && reported.insert(base.to_owned()) => {
                problems.report(no_default(nearest_text(base).unwrap_or(base), cell));
            }
            None => {}
        }
    }
}

/// The accessor of a column in another language is called `NAME_in`, so no other column can be.
pub(super) fn names_are_free(
    columns: &mut Columns,
    cells: &[Cell<'_>],
    problems: &mut Diagnostics,
) {
    let translated = columns.own.iter().filter(|own| !own.translations.is_empty());
    let taken: HashSet<String> = translated.map(|own| format!("{}_in", own.name)).collect();
    columns.own.retain(|own| {
        let Some(cell) = cells.get(own.index).filter(|_| taken.contains(&own.name)) else {
            return true;
        };
        let title = cell.value.replacen(&own.name, &format!("{}_value", own.name), 1);
        let problem = HeaderProblem::ReservedColumn { column: own.name.clone() };
        let report = Diagnostic::new(cell.at.clone(), problem.into());
        problems.report(report.fix(cell.rewritten(&title)));
        false
    });
}

fn no_default(column: &str, cell: &Cell<'_>) -> Diagnostic {
    let found = cell.value.to_string();
    let problem =
        HeaderProblem::NoDefaultText { found, column: column.to_owned(), translation: None };
    Diagnostic::new(cell.at.clone(), problem.into()).fix(cell.rewritten(column))
}

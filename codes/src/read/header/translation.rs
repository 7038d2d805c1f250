//! Columns of texts in other languages: which column each belongs to, and titles that mean one but
//! do not say so.

use std::collections::HashMap;

use super::super::record::Cell;
use super::super::spelling::spelling;
use super::super::vocabulary::{self, KNOWN};
use super::columns::{Columns, TextPlaces};
use super::title::Titles;
use crate::model::column::ValueType;
use crate::model::language::{self, Tag};
use crate::model::name::is_column_name;
use crate::model::nearest::is_near;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::HeaderProblem;

/// The columns of texts that the format knows.
pub(super) const TEXTS: &[&str] = &["message", "description"];

/// Returns the text and the language that a title such as `message_de`, `de_message`, `msg_de`,
/// `description(es)` or `fr` means.
pub(super) fn of_title<'t>(title: &'t str, titles: &Titles) -> Option<(&'t str, String)> {
    for (at, sign) in title.char_indices() {
        if matches!(sign, '_' | '-' | '.' | '(' | '[' | '/' | ' ' | '#') {
            let (first, rest) = title.split_at(at);
            let meant = of_parts(first, rest, titles);
            if meant.is_some() {
                return meant;
            }
        }
    }
    for base in TEXTS {
        if titles.has(base) {
            return sure_tag(title).map(|tag| (*base, tag));
        }
    }
    let tag = if titles.are_languages { sure_tag(title) } else { None };
    tag.map(|tag| ("message", tag))
}

/// Whether a title is a language and nothing else.
pub(super) fn is_language(title: &str) -> bool {
    language::is_surely_language(&spelling(title))
}

/// The text and the language that two parts of a title mean, in either order.
fn of_parts<'t>(first: &'t str, rest: &'t str, titles: &Titles) -> Option<(&'t str, String)> {
    let rest = rest.trim_start();
    let is_bracketed = rest.starts_with(['(', '[']);
    let second = rest.get(1..)?.trim_matches(['(', ')', '[', ']', ' ', '_']);
    if let Some(base) = text_of(first, titles) {
        let is_language = language::is_surely_language(second)
            || (is_bracketed
                && (Tag::parse(second).is_some() || language::meant(second).is_some()));
        let tag = if is_language { tag(second) } else { None };
        return tag.map(|tag| (base, tag));
    }
    let base = text_of(second, titles)?;
    sure_tag(first).map(|tag| (base, tag))
}

/// The column of texts that a word names: itself, or the one that it means.
fn text_of<'t>(word: &'t str, titles: &Titles) -> Option<&'t str> {
    if let Some(role) = titles.role(word) {
        return Some(role).filter(|role| TEXTS.contains(role));
    }
    if TEXTS.contains(&word) || (is_column_name(word) && titles.has(word)) {
        return Some(word);
    }
    vocabulary::column(word).filter(|meant| TEXTS.contains(meant))
}

/// The language that the type of a text names: `message:zh`.
pub(super) fn of_type(base: &str, kind: &str) -> Option<String> {
    if TEXTS.contains(&base) { sure_tag(kind) } else { None }
}

/// The tag of a language that a text surely means.
fn sure_tag(text: &str) -> Option<String> {
    if language::is_surely_language(text) { tag(text) } else { None }
}

/// The text that a word misspells.
pub(super) fn nearest_text(base: &str) -> Option<&'static str> {
    TEXTS.iter().find(|&&known| known != base && is_near(base, known)).copied()
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
    has_default("message", &mut columns.message, cells, problems);
    has_default("description", &mut columns.description, cells, problems);
    let mut places: HashMap<String, usize> = HashMap::new();
    for (position, own) in columns.own.iter().enumerate() {
        places.insert(own.name.clone(), position);
    }
    let mut reported: HashMap<String, usize> = HashMap::new();
    for (index, cell) in cells.iter().enumerate() {
        let title = cell.value.trim().to_lowercase();
        let Some((base, _)) = title.split_once('@') else { continue };
        let base = base.trim();
        if base.is_empty() || KNOWN.contains(&base) || columns.is_guessed(index) {
            continue;
        }
        let Some((_, tag)) = cell.value.split_once('@') else { continue };
        let Some(tag) = Tag::parse(tag.trim()) else { continue };
        match places.get(base).and_then(|&position| columns.own.get_mut(position)) {
            Some(own) if own.value_type == ValueType::Str => own.translations.push((tag, index)),
            Some(_) => {
                let problem = HeaderProblem::LanguageNotAllowed { column: base.to_owned() };
                problems.report(Diagnostic::new(cell.at.clone(), problem.into()));
            }
            None if is_column_name(base) && reported.insert(base.to_owned(), index).is_none() => {
                problems.report(no_default(nearest_text(base).unwrap_or(base), cell));
            }
            None => {}
        }
    }
}

/// Reports the first translation of a text that is in no default language.
fn has_default(
    name: &str,
    places: &mut TextPlaces,
    cells: &[Cell<'_>],
    problems: &mut Diagnostics,
) {
    if places.default.is_none()
        && let Some((_, first)) = places.translations.first()
        && let Some(cell) = cells.get(*first)
    {
        problems.report(no_default(name, cell));
        places.translations.clear();
    }
}

/// The accessor of a column in another language is called `NAME_in`, so no other column can be.
pub(super) fn names_are_free(
    columns: &mut Columns,
    cells: &[Cell<'_>],
    problems: &mut Diagnostics,
) {
    let mut taken: HashMap<String, usize> = HashMap::new();
    for own in &columns.own {
        if !own.translations.is_empty() {
            taken.insert(format!("{}_in", own.name), own.index);
        }
    }
    columns.own.retain(|own| {
        let Some(cell) = cells.get(own.index).filter(|_| taken.contains_key(&own.name)) else {
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

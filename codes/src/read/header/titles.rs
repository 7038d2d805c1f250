//! In: the header. Out: what each of its titles says. A title knows the others only to tell a
//! misspelled column from one of the list's own.

use std::collections::HashSet;

use super::super::record::{Cell, in_quotes};
use super::own;
use super::spelling::spelling;
use super::title::{Read, Title};
use super::translation;
use super::words::KNOWN;
use crate::model::language::{self, Tag};
use crate::model::name::is_column_name;
use crate::model::nearest::is_near;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::HeaderProblem;
use crate::problem::suggestion::{Applicability, Suggestion};

/// Reads all titles.
pub(super) fn read(cells: &[Cell<'_>]) -> Vec<Read> {
    let spelled: Vec<String> = cells.iter().map(|cell| spelling(&cell.value)).collect();
    let mut titles: HashSet<&str> = spelled.iter().map(String::as_str).collect();
    let mut reads = Vec::new();
    for (cell, title) in cells.iter().zip(&spelled) {
        reads.push(read_one(cell, title, &titles));
        if let Some(Read { title: Some(found), .. }) = reads.last() {
            // From now on the list has this text, whose first language is the default.
            match found {
                Title::Message(None) => titles.insert("message"),
                Title::Description(None) => titles.insert("description"),
                _ => false,
            };
        }
    }
    reads
}

fn read_one(cell: &Cell<'_>, title: &str, titles: &HashSet<&str>) -> Read {
    let mut read = read_spelled(cell, title, titles);
    if read.report.is_none() && *cell.value != *title {
        let problem = HeaderProblem::TitleSpelling { found: cell.value.to_string() };
        let bare =
            |text: &str| text.replace(|c: char| c.is_whitespace() || c == '_', "").to_lowercase();
        let is_safe = bare(&cell.value) == bare(title);
        let applicability = if is_safe { Applicability::Safe } else { Applicability::Unsafe };
        let written = if title.contains(',') { in_quotes(title) } else { title.to_owned() };
        let fix = Suggestion::replace(cell.at.clone(), written, applicability);
        read.report = Some(Diagnostic::new(cell.at.clone(), problem.into()).fix(fix));
    }
    read
}

fn read_spelled(cell: &Cell<'_>, title: &str, titles: &HashSet<&str>) -> Read {
    if let Some((base, tag)) = title.split_once('@') {
        return read_translation(cell, base, tag, titles);
    }
    let (base, kind) = match title.split_once(':') {
        Some((base, kind)) => (base, Some(kind)),
        None => (title, None),
    };
    if let Some(known) = KNOWN.into_iter().find(|known| *known == base) {
        let read = Read::sure(known, of_known(known, None));
        let Some(kind) = kind else { return read };
        if let Some(tag) = translation::of_type(known, kind) {
            return of_language(cell, known, &tag, titles);
        }
        let problem = HeaderProblem::TypeNotAllowed { column: known.to_owned() };
        let fix = (known != "deprecated").then(|| cell.rewritten(known));
        return Read::bad(cell, problem, fix).guess(known, of_known(known, None));
    }
    if kind.is_none() {
        if let Some(known) = misspelled(base, titles) {
            let found = cell.value.to_string();
            let problem = HeaderProblem::MisspelledColumn { found, meant: known.to_owned() };
            let read = Read::bad(cell, problem, Some(cell.rewritten(known)));
            return read.guess(known, of_known(known, None));
        }
        if let Some((base, tag)) = translation::of_title(title, titles) {
            return of_language(cell, base, &tag, titles);
        }
    }
    own::read(cell, base, kind)
}

/// A title that means a text in a language: the first of its text is the default where the list
/// lacks one.
fn of_language(cell: &Cell<'_>, base: &str, tag: &str, titles: &HashSet<&str>) -> Read {
    let is_known = translation::TEXTS.contains(&base);
    if is_known && !titles.contains(base) {
        let (found, column) = (cell.value.to_string(), base.to_owned());
        let translation = Some(translation::join(base, tag));
        let problem = HeaderProblem::NoDefaultText { found, column, translation };
        let read = Read::bad(cell, problem, Some(cell.rewritten(base)));
        return read.guess(base, of_known(base, None));
    }
    let problem = HeaderProblem::LanguageAsColumn { found: cell.value.to_string() };
    Read::bad(cell, problem, Some(cell.rewritten(&translation::join(base, tag))))
}

fn of_known(known: &str, tag: Option<Tag>) -> Title {
    match known {
        "code" => Title::Code,
        "message" => Title::Message(tag),
        "name" => Title::Name,
        "description" => Title::Description(tag),
        "deprecated" => Title::Deprecated,
        _ => Title::Success,
    }
}

/// The known column that a title misspells: not where the header has that column already.
fn misspelled(base: &str, titles: &HashSet<&str>) -> Option<&'static str> {
    let is_absent = |known: &&str| !titles.contains(known);
    // `access` is two letters from `success`, and a word of its own.
    let is_near = |known: &&str| {
        if *known == "success" { is_near_by_one(base, known) } else { is_near(base, known) }
    };
    KNOWN.into_iter().filter(is_absent).find(is_near)
}

/// The text of the list that the title of a translation misspells: not where the list has a column
/// of that name.
fn misspelled_text(base: &str, titles: &HashSet<&str>) -> Option<&'static str> {
    let has = |name: &str| titles.contains(name);
    let is_own = ["", ":str", ":str?"].iter().any(|kind| has(&format!("{base}{kind}")));
    if is_own { None } else { translation::nearest_text(base).filter(|known| has(known)) }
}

fn is_near_by_one(found: &str, known: &str) -> bool {
    strsim::osa_distance(found, known) <= 1
}

fn read_translation(cell: &Cell<'_>, base: &str, tag: &str, titles: &HashSet<&str>) -> Read {
    let (tag, kind) = match tag.split_once(':') {
        Some((tag, kind)) => (tag, Some(kind)),
        None => (tag, None),
    };
    let base = base.split(':').next().unwrap_or(base);
    if base.is_empty() {
        let found = cell.value.to_string();
        let problem =
            HeaderProblem::NoDefaultText { found, column: String::new(), translation: None };
        return Read::bad(cell, problem, None);
    }
    if !is_column_name(base) {
        return own::bad_name(cell, base, None);
    }
    let Some(parsed) = Tag::parse(tag) else {
        let fix = language::meant(tag).map(|tag| cell.rewritten(&format!("{base}@{tag}")));
        return Read::bad(cell, HeaderProblem::BadLanguageTag { tag: tag.to_owned() }, fix);
    };
    let key = format!("{base}@{}", tag.to_ascii_lowercase());
    if let Some(known) = misspelled_text(base, titles) {
        let (found, meant) = (cell.value.to_string(), format!("{known}@{tag}"));
        let fix = cell.rewritten(&meant);
        let key = meant.to_ascii_lowercase();
        let read = Read::bad(cell, HeaderProblem::MisspelledColumn { found, meant }, Some(fix));
        return read.guess(&key, of_known(known, Some(parsed)));
    }
    let title = match base {
        "message" | "description" => of_known(base, Some(parsed)),
        "code" | "name" | "deprecated" | "success" => {
            let problem = HeaderProblem::LanguageNotAllowed { column: base.to_owned() };
            return Read::bad(cell, problem, None);
        }
        _ => Title::Translation,
    };
    if kind.is_none() {
        return Read::sure(&key, title);
    }
    let column = format!("{base}@{tag}");
    let fix = cell.rewritten(&column);
    Read::bad(cell, HeaderProblem::TypeNotAllowed { column }, Some(fix)).guess(&key, title)
}

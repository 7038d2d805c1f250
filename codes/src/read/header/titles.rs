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
    let titles: HashSet<&str> = spelled.iter().map(String::as_str).collect();
    cells.iter().zip(&spelled).map(|(cell, title)| read_one(cell, title, &titles)).collect()
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
        if let Some(meant) = translation::of_type(known, kind) {
            let problem = HeaderProblem::LanguageAsColumn { found: cell.value.to_string() };
            return Read::bad(cell, problem, Some(cell.rewritten(&meant)));
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
        if let Some(meant) = translation::of_title(title, titles) {
            let problem = HeaderProblem::LanguageAsColumn { found: cell.value.to_string() };
            return Read::bad(cell, problem, Some(cell.rewritten(&meant)));
        }
    }
    own::read(cell, base, kind)
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
        return Read::bad(cell, HeaderProblem::NoDefaultText { column: String::new() }, None);
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

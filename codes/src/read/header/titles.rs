//! In: the header. Out: what each of its titles says. A title knows the others only to tell a
//! misspelled column from one of the list's own.

use super::super::record::{Cell, in_quotes};
use super::super::spelling::spelling;
use super::super::vocabulary::{self, KNOWN};
use super::guess::Meant;
use super::own;
use super::title::{Read, Title, Titles};
use super::translation;
use crate::model::language::{self, Tag};
use crate::model::name::is_column_name;
use crate::model::nearest::is_near;
use crate::model::text;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::{CellProblem, HeaderProblem};
use crate::problem::suggestion::{Applicability, Suggestion};

/// Reads all titles. What some of them should be may be known already.
pub(super) fn read(cells: &[Cell<'_>], meant: &Meant) -> Vec<Read> {
    let mut titles = Titles::default();
    titles.are_languages = meant.are_languages;
    for (index, cell) in cells.iter().enumerate() {
        match meant.role(index) {
            Some(role) => titles.rename(spelling(&cell.value), role, index),
            None => titles.insert(&spelling(&cell.value), index),
        }
    }
    let mut reads = Vec::with_capacity(cells.len());
    for (index, cell) in cells.iter().enumerate() {
        let read = read_one(cell, spelling(&cell.value), &titles);
        // From now on the list has this column; of a text the first language is the default.
        if let Some(title) = &read.title
            && let Some(known) = title.known()
            && meant.role(index).is_none()
        {
            titles.insert(known, index);
        }
        reads.push(read);
    }
    reads
}

fn read_one(cell: &Cell<'_>, title: String, titles: &Titles) -> Read {
    if let Some((at, found)) = text::forbidden(&cell.value) {
        let clean = Cell { value: text::clean(&cell.value).into(), ..cell.clone() };
        let mut read = read_spelled(&clean, &title, titles);
        if read.report.is_none() {
            let problem = CellProblem::ForbiddenCharacter { found, is_space: false };
            let at = cell.place_of(at..at + found.len_utf8());
            let report = Diagnostic::new(at, problem.into()).fix(cell.rewritten(&written(title)));
            read.report = Some(report);
        }
        return read;
    }
    let mut read = read_spelled(cell, &title, titles);
    if read.report.is_none() && *cell.value != *title {
        let problem = HeaderProblem::TitleSpelling { found: cell.value.to_string() };
        let is_safe = bare(&cell.value) == bare(&title);
        let applicability = if is_safe { Applicability::Safe } else { Applicability::Unsafe };
        let fix = Suggestion::replace(cell.at.clone(), written(title), applicability);
        read.report = Some(Diagnostic::new(cell.at.clone(), problem.into()).fix(fix));
    }
    read
}

/// A title as it is written, in quotes if it needs them.
fn written(title: String) -> String {
    if title.contains(',') { in_quotes(&title) } else { title }
}

/// A title without what may be changed in it unseen.
fn bare(title: &str) -> String {
    let mut bare = title.to_owned();
    bare.retain(|c| !c.is_whitespace() && c != '_');
    bare.to_lowercase()
}

/// A name and its type.
fn parted(title: &str) -> (&str, Option<&str>) {
    match title.split_once(':') {
        Some((name, kind)) => (name, Some(kind)),
        None => (title, None),
    }
}

fn read_spelled(cell: &Cell<'_>, title: &str, titles: &Titles) -> Read {
    if let Some((base, tag)) = title.split_once('@') {
        return read_translation(cell, base, tag, titles);
    }
    let (base, kind) = parted(title);
    if KNOWN.contains(&base) {
        return read_known(cell, base, kind, titles);
    }
    if let Some(bare) = base.strip_suffix('?') {
        return own::with_early_mark(cell, bare, kind);
    }
    if is_of_program(title) {
        let found = String::new();
        return Read::bad(cell, HeaderProblem::ColumnNotIdent { found }, None);
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

/// `Unnamed: 0`: what pandas writes for a column without a title.
fn is_of_program(title: &str) -> bool {
    let number = title.strip_prefix("unnamed:");
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

/// A column that the format knows, whose type and language are fixed.
fn read_known(cell: &Cell<'_>, known: &str, kind: Option<&str>, titles: &Titles) -> Read {
    let Some(kind) = kind else { return Read::sure(known, of_known(known, None)) };
    if let Some(tag) = translation::of_type(known, kind) {
        return of_language(cell, known, &tag, titles);
    }
    let problem = HeaderProblem::TypeNotAllowed { column: known.to_owned() };
    let fix = (known != "deprecated").then(|| cell.rewritten(known));
    Read::bad(cell, problem, fix).guess(known, of_known(known, None))
}

/// A title that means a text in a language: the first of its text is the default where the list
/// lacks one.
fn of_language(cell: &Cell<'_>, base: &str, tag: &str, titles: &Titles) -> Read {
    let translation = format!("{base}@{tag}");
    let found = cell.value.to_string();
    if translation::TEXTS.contains(&base) && !titles.has(base) {
        let (column, translation) = (base.to_owned(), Some(translation));
        let problem = HeaderProblem::NoDefaultText { found, column, translation };
        let read = Read::bad(cell, problem, Some(cell.rewritten(base)));
        return read.guess(base, of_known(base, None));
    }
    let problem = HeaderProblem::LanguageAsColumn { found };
    Read::bad(cell, problem, Some(cell.rewritten(&translation)))
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
fn misspelled(base: &str, titles: &Titles) -> Option<&'static str> {
    for &known in KNOWN {
        // `access` is two letters from `success`, and a word of its own.
        let is_meant = if known == "success" {
            strsim::osa_distance(base, known) <= 1
        } else {
            is_near(base, known)
        };
        if is_meant && begins_alike(base, known) && !titles.has(known) {
            return Some(known);
        }
    }
    None
}

/// Whether two words begin with the same letter, or with the same two exchanged: `game` is no
/// misspelled `name`.
fn begins_alike(one: &str, other: &str) -> bool {
    match (one.as_bytes(), other.as_bytes()) {
        ([a, b, ..], [c, d, ..]) => a == c || (a == d && b == c),
        _ => false,
    }
}

/// The text of the list that the title of a translation misspells: not where the list has a column
/// of that name.
fn misspelled_text(base: &str, titles: &Titles) -> Option<&'static str> {
    for kind in ["", ":str", ":str?"] {
        if titles.has(&format!("{base}{kind}")) {
            return None;
        }
    }
    translation::nearest_text(base).filter(|known| titles.has(known))
}

/// The text that another word in front of a language means: one that the list has, perhaps in that
/// word.
fn role_of(base: &str, titles: &Titles) -> Option<&'static str> {
    let role = titles.role(base);
    let role = if titles.has(base) { role } else { role.or(vocabulary::column(base)) };
    role.filter(|role| translation::TEXTS.contains(role) && titles.has(role))
}

fn bad_tag(cell: &Cell<'_>, base: &str, tag: &str) -> Read {
    let fix = language::meant(tag).map(|tag| cell.rewritten(&format!("{base}@{tag}")));
    Read::bad(cell, HeaderProblem::BadLanguageTag { tag: tag.to_owned() }, fix)
}

fn read_translation(cell: &Cell<'_>, base: &str, tag: &str, titles: &Titles) -> Read {
    let (tag, after) = parted(tag);
    let (base, before) = parted(base);
    let kind = before.or(after);
    if base.is_empty() {
        let found = cell.value.to_string();
        let problem =
            HeaderProblem::NoDefaultText { found, column: String::new(), translation: None };
        return Read::bad(cell, problem, None);
    }
    let role = role_of(base, titles);
    if role.is_none() && !is_column_name(base) {
        return own::bad_name(cell, base, None);
    }
    let Some(parsed) = Tag::parse(tag) else { return bad_tag(cell, role.unwrap_or(base), tag) };
    if let Some(role) = role {
        let (found, meant) = (cell.value.to_string(), format!("{role}@{tag}"));
        let (key, fix) = (meant.to_ascii_lowercase(), cell.rewritten(&meant));
        let read = Read::bad(cell, HeaderProblem::UnknownColumn { found, meant }, Some(fix));
        return read.guess(&key, of_known(role, Some(parsed)));
    }
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
    let column = format!("{base}@{tag}");
    let key = column.to_ascii_lowercase();
    let Some(kind) = kind else { return Read::sure(&key, title) };
    if title == Title::Translation
        && let Some(read) = own::in_language(cell, base, kind, &column, titles)
    {
        return read;
    }
    let fix = cell.rewritten(&column);
    Read::bad(cell, HeaderProblem::TypeNotAllowed { column }, Some(fix)).guess(&key, title)
}

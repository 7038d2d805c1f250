//! In: one title of the header. Out: what its column holds, and what is wrong with the title. Knows
//! the other titles only to tell a misspelled column from one of the list's own.

use std::collections::HashSet;

use super::super::record::{Cell, in_quotes};
use super::spelling::spelling;
use super::translation;
use super::words::{self, KNOWN};
use crate::model::column::{ValueType, Word};
use crate::model::language::{self, Tag};
use crate::model::name::{self, is_column_name, snake_case};
use crate::model::nearest::{is_near, nearest};
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::HeaderProblem;
use crate::problem::suggestion::{Applicability, Suggestion};

/// The names that no column of a list's own can have.
///
/// Sorted. They are the functions that the generated enum has, and the methods of the standard
/// library that take `self` by value and would be called in place of the accessor. A test of the
/// macro compares them with what is generated.
pub const RESERVED: &[&str] = &[
    "best_language",
    "check",
    "clamp",
    "clone",
    "cmp",
    "code",
    "default",
    "deprecated",
    "description",
    "description_in",
    "eq",
    "fmt",
    "from",
    "from_code",
    "from_name",
    "from_str",
    "hash",
    "into",
    "is_deprecated",
    "is_success",
    "known",
    "max",
    "message",
    "message_in",
    "min",
    "name",
    "partial_cmp",
    "success",
    "try_from",
    "try_into",
];

/// What a column holds.
#[derive(Debug, PartialEq)]
pub(super) enum Title {
    Code,
    Message(Option<Tag>),
    Name,
    Description(Option<Tag>),
    Deprecated,
    Success,
    Own {
        name: String,
        value_type: ValueType,
        words: Option<Vec<Word>>,
        is_optional: bool,
    },
    /// A text of the list's own in another language.
    Translation,
}

/// A title as far as it could be read.
pub(super) struct Read {
    /// The word that no second column may have.
    pub(super) key: String,
    pub(super) title: Option<Title>,
    pub(super) report: Option<Diagnostic>,
    /// Whether it is not sure what the cells hold.
    pub(super) is_guess: bool,
}

impl Read {
    fn sure(key: &str, title: Title) -> Self {
        Self { key: key.to_owned(), title: Some(title), report: None, is_guess: false }
    }

    fn bad(cell: &Cell<'_>, problem: HeaderProblem, fix: Option<Suggestion>) -> Self {
        let report = Diagnostic::new(cell.at.clone(), problem.into()).fix(fix);
        Self { key: String::new(), title: None, report: Some(report), is_guess: false }
    }

    fn guess(mut self, key: &str, title: Title) -> Self {
        (self.key, self.title, self.is_guess) = (key.to_owned(), Some(title), true);
        self
    }
}

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
    read_own(cell, base, kind)
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

fn read_own(cell: &Cell<'_>, base: &str, kind: Option<&str>) -> Read {
    if !is_column_name(base) {
        return bad_name(cell, base, kind);
    }
    if RESERVED.contains(&base) {
        let problem = HeaderProblem::ReservedColumn { column: base.to_owned() };
        let kind = kind.map(|kind| format!(":{kind}")).unwrap_or_default();
        return Read::bad(cell, problem, Some(cell.rewritten(&format!("{base}_value{kind}"))));
    }
    let kind = kind.unwrap_or("str");
    let (word, is_optional) = match kind.strip_suffix('?') {
        Some(word) => (word, true),
        None => (kind, false),
    };
    let own =
        |value_type, words| Title::Own { name: base.to_owned(), value_type, words, is_optional };
    if let Some(words) = word.strip_prefix("enum(").and_then(|words| words.strip_suffix(')')) {
        return match closed_set(words) {
            Ok(words) => Read::sure(base, own(ValueType::Enum, Some(words))),
            Err(problem) => Read::bad(cell, problem, None).guess(base, own(ValueType::Enum, None)),
        };
    }
    if let Some(kind) = ValueType::from_name(word) {
        return Read::sure(base, own(kind, None));
    }
    let nearest = nearest_type(word);
    let problem =
        HeaderProblem::UnknownType { found: kind.to_owned(), column: base.to_owned(), nearest };
    let option = if is_optional { "?" } else { "" };
    let fix = nearest.map(|kind| cell.rewritten(&format!("{base}:{}{option}", kind.name())));
    let read = Read::bad(cell, problem, fix);
    match nearest {
        Some(nearest) => read.guess(base, own(nearest, None)),
        None => read,
    }
}

fn bad_name(cell: &Cell<'_>, base: &str, kind: Option<&str>) -> Read {
    let found = cell.value.to_string();
    if let Some(meant) = words::column(base).filter(|_| !base.is_ascii()) {
        let problem = HeaderProblem::UnknownColumn { found, meant: meant.to_owned() };
        return Read::bad(cell, problem, Some(cell.rewritten(meant)));
    }
    let kind = kind.map(|kind| format!(":{kind}")).unwrap_or_default();
    let fix = snake_case(base)
        .filter(|name| !RESERVED.contains(&name.as_str()))
        .map(|name| cell.rewritten(&format!("{name}{kind}")));
    let found = if base.is_empty() { String::new() } else { found };
    Read::bad(cell, HeaderProblem::ColumnNotIdent { found }, fix)
}

/// The words of `enum(a|b|c)`.
fn closed_set(words: &str) -> Result<Vec<Word>, HeaderProblem> {
    let mut set: Vec<Word> = Vec::new();
    for cell in words.split('|') {
        let bad = |is_duplicate| HeaderProblem::BadWordSet { word: cell.to_owned(), is_duplicate };
        let variant = name::from_word(cell).ok_or_else(|| bad(false))?;
        if set.iter().any(|word| word.variant.eq_ignore_ascii_case(&variant)) {
            return Err(bad(true));
        }
        set.push(Word { variant, cell: cell.to_owned() });
    }
    Ok(set)
}

/// The type that a word means in other languages, or the one that it is nearest to.
fn nearest_type(word: &str) -> Option<ValueType> {
    let name = match word.trim().to_lowercase().as_str() {
        "boolean" | "yes/no" | "logical" => "bool",
        "string" | "text" | "char" | "varchar" => "str",
        "int" | "integer" | "number" | "long" | "isize" => "i64",
        "uint" | "unsigned" | "usize" => "u64",
        "float" | "double" | "decimal" | "real" => "f64",
        word => nearest(word, ValueType::ALL.iter().map(|known| known.name()))?,
    };
    ValueType::from_name(name)
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
        return bad_name(cell, base, None);
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

/// The accessor that a column would have had: code that calls it should not be reported on top of
/// the column's own mistake.
pub(super) fn lost_name(title: &str) -> Option<String> {
    let name = title.split([':', '@']).next()?.trim().to_lowercase();
    (is_column_name(&name) && !RESERVED.contains(&&*name) && title.contains(':')).then_some(name)
}

//! In: the title of a column of the list's own. Out: its name, the type of its cells and, of a closed
//! set, its words.

use super::super::record::Cell;
use super::super::vocabulary;
use super::kinds;
use super::sets::{closed_set, meant_set};
use super::title::{RESERVED, Read, Title, Titles};
use crate::model::column::{ValueType, Word};
use crate::model::name::{is_column_name, snake_case};
use crate::model::text::all_chars;
use crate::problem::kinds::HeaderProblem;
use crate::problem::suggestion::Suggestion;

/// Reads a title of which the name and the type are known.
pub(super) fn read(cell: &Cell<'_>, base: &str, kind: Option<&str>) -> Read {
    if !is_column_name(base) {
        return bad_name(cell, base, kind);
    }
    if RESERVED.contains(&base) {
        let problem = HeaderProblem::ReservedColumn { column: base.to_owned() };
        let fix = cell.rewritten(&with_type(&format!("{base}_value"), kind));
        return Read::bad(cell, problem, Some(fix));
    }
    let kind = kind.unwrap_or("str");
    let (word, is_optional) = match kind.strip_suffix('?') {
        Some(word) => (word, true),
        None => (kind, false),
    };
    let own = OwnTitle { cell, base, is_optional };
    if let Some(words) = word.strip_prefix("enum(").and_then(|words| words.strip_suffix(')')) {
        return own.of_words(words);
    }
    match ValueType::from_name(word) {
        Some(value_type) => Read::sure(base, own.title(value_type, None)),
        None => own.of_unknown(kind),
    }
}

/// A title whose name can be that of a column.
struct OwnTitle<'t> {
    cell: &'t Cell<'t>,
    base: &'t str,
    is_optional: bool,
}

impl OwnTitle<'_> {
    fn title(&self, value_type: ValueType, words: Option<Vec<Word>>) -> Title {
        let &Self { base, is_optional, .. } = self;
        Title::Own { name: base.to_owned(), value_type, words, is_optional }
    }

    /// The title with another type.
    fn retyped(&self, kind: &str) -> Suggestion {
        self.cell.rewritten(&format!("{}:{kind}", self.base))
    }

    fn of_words(&self, words: &str) -> Read {
        match closed_set(words) {
            Ok(words) => Read::sure(self.base, self.title(ValueType::Enum, Some(words))),
            Err(problem) => {
                let fix = meant_set(words).map(|(words, has_mark)| {
                    let option = if self.is_optional || has_mark { "?" } else { "" };
                    self.retyped(&format!("enum({words}){option}"))
                });
                let read = Read::bad(self.cell, problem, fix);
                read.guess(self.base, self.title(ValueType::Enum, None))
            }
        }
    }

    fn of_unknown(&self, found: &str) -> Read {
        // The words of a set keep their case, which the spelling of the title does not.
        let written = self.cell.value.split_once([':', '：']).map_or(found, |(_, kind)| kind);
        let meant = kinds::meant(written);
        let nearest = meant.as_ref().map(|kind| kind.value_type);
        let (found, column) = (found.to_owned(), self.base.to_owned());
        let problem = HeaderProblem::UnknownType { found, column, nearest };
        match meant {
            Some(kind) => Read::bad(self.cell, problem, Some(self.retyped(&kind.written())))
                .guess(self.base, self.title(kind.value_type, None)),
            None => Read::bad(self.cell, problem, None),
        }
    }
}

/// Reads the title of a text in another language that has a type, too; `None` where only the type is
/// wrong. What is not a text is in no language.
pub(super) fn in_language(
    cell: &Cell<'_>,
    base: &str,
    kind: &str,
    translation: &str,
    titles: &Titles,
) -> Option<Read> {
    let kind = kinds::meant(kind).filter(|kind| kind.value_type != ValueType::Str);
    let has_column = titles.has_column(base);
    let Some(kind) = kind else {
        let (found, column) = (cell.value.to_string(), base.to_owned());
        let translation = Some(translation.to_owned());
        let problem = HeaderProblem::NoDefaultText { found, column, translation };
        let fix = Some(cell.rewritten(base));
        return if has_column { None } else { Some(Read::bad(cell, problem, fix)) };
    };
    let problem = HeaderProblem::LanguageNotAllowed { column: base.to_owned() };
    if has_column {
        return Some(Read::bad(cell, problem, None));
    }
    let written = kind.written();
    let bad = Read::bad(cell, problem, Some(cell.rewritten(&with_type(base, Some(&written)))));
    Some(match read(cell, base, Some(&written)).title {
        Some(title) => bad.guess(base, title),
        None => bad,
    })
}

/// A title of a name, with a type if it has one.
fn with_type(name: &str, kind: Option<&str>) -> String {
    match kind {
        Some(kind) => format!("{name}:{kind}"),
        None => name.to_owned(),
    }
}

pub(super) fn bad_name(cell: &Cell<'_>, base: &str, kind: Option<&str>) -> Read {
    let found = cell.value.to_string();
    if !base.is_ascii()
        && let Some(meant) = vocabulary::column(base)
    {
        let problem = HeaderProblem::UnknownColumn { found, meant: meant.to_owned() };
        return Read::bad(cell, problem, Some(cell.rewritten(meant)));
    }
    let name = match base {
        "self" | "super" | "crate" => Some(format!("{base}_value")),
        // Of a name with other letters only the ASCII ones would be left.
        _ if !all_chars(base, &|c| c.is_ascii() || !c.is_alphabetic()) => None,
        _ => snake_case(base),
    };
    let fix = match name {
        Some(name) if !RESERVED.contains(&name.as_str()) => {
            Some(cell.rewritten(&with_type(&name, kind)))
        }
        _ => None,
    };
    let found = if base.is_empty() { String::new() } else { found };
    Read::bad(cell, HeaderProblem::ColumnNotIdent { found }, fix)
}

/// Reads a title with a `?` after its name, which belongs after its type.
pub(super) fn with_early_mark(cell: &Cell<'_>, base: &str, kind: Option<&str>) -> Read {
    let found = cell.value.to_string();
    if vocabulary::KNOWN.contains(&base) {
        let problem = HeaderProblem::MisspelledColumn { found, meant: base.to_owned() };
        return Read::bad(cell, problem, Some(cell.rewritten(base)));
    }
    let Some(mut meant) = kind.and_then(kinds::meant).filter(|_| is_column_name(base)) else {
        return bad_name(cell, base, kind);
    };
    meant.is_optional = true;
    let written = meant.written();
    let fix = cell.rewritten(&with_type(base, Some(&written)));
    let bad = Read::bad(cell, HeaderProblem::ColumnNotIdent { found }, Some(fix));
    match read(cell, base, Some(&written)).title {
        Some(title) => bad.guess(base, title),
        None => bad,
    }
}

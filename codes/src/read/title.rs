//! In: one title of the header. Out: what its column holds, or what is wrong with it. Knows the
//! other titles only to tell a misspelled column from one of the list's own.

use crate::model::column::ValueType;
use crate::model::language::{self, Tag};
use crate::model::name::{is_column_name, snake_case};
use crate::model::nearest::{is_near, nearest};
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::Problem;
use crate::read::record::Cell;
use crate::read::typed::Column;

/// The columns that the format knows.
const KNOWN: [&str; 5] = ["code", "message", "name", "description", "deprecated"];

/// What the generated enum already has, so that no column can have an accessor of that name.
///
/// Sorted. A test of the macro holds it against what is generated.
pub const RESERVED: &[&str] = &[
    "check",
    "clone",
    "cmp",
    "code",
    "description",
    "description_in",
    "eq",
    "fmt",
    "from",
    "from_code",
    "from_name",
    "from_str",
    "hash",
    "is_deprecated",
    "is_success",
    "known",
    "message",
    "message_in",
    "name",
    "partial_cmp",
    "try_from",
];

/// What a column holds.
#[derive(Debug)]
pub(crate) enum Place {
    Code,
    Message(Option<Tag>),
    Name,
    Description(Option<Tag>),
    Deprecated,
    Typed(Column),
}

/// Reads one title; with what the column holds comes the word that no second column may have.
pub(crate) fn read(
    cell: Cell<'_>,
    titles: &[&str],
    problems: &mut Diagnostics,
) -> Option<(String, Place)> {
    let title = cell.value;
    if let Some((base, tag)) = title.split_once('@') {
        return read_translation(cell, base, tag, problems);
    }
    if let Some(known) = meant(title, titles) {
        if let Some((base, _)) = title.split_once(':') {
            problems.report(cell.span(), Problem::TypeNotAllowed { column: base.to_owned() });
        } else if known != title {
            let problem =
                Problem::MisspelledColumn { found: title.to_owned(), meant: known.to_owned() };
            problems.report(cell.span(), problem);
        }
        let place = match known {
            "code" => Place::Code,
            "message" => Place::Message(None),
            "name" => Place::Name,
            "description" => Place::Description(None),
            _ => Place::Deprecated,
        };
        return Some((known.to_owned(), place));
    }
    let (name, type_name) = title.split_once(':').unwrap_or((title, "str"));
    let column = read_own(cell, name, type_name, problems)?;
    Some((name.to_owned(), Place::Typed(column)))
}

fn read_own(
    cell: Cell<'_>,
    name: &str,
    type_name: &str,
    problems: &mut Diagnostics,
) -> Option<Column> {
    let (found, column) = (name.to_owned(), name.to_owned());
    if !is_column_name(name) {
        let problem = Problem::ColumnNotIdent { found, instead: instead(cell.value, name) };
        problems.report(cell.span(), problem);
        return None;
    }
    if RESERVED.contains(&name) {
        problems.report(cell.span(), Problem::ReservedColumn { column });
        return None;
    }
    let (word, optional) = match type_name.strip_suffix('?') {
        Some(word) => (word, true),
        None => (type_name, false),
    };
    let value_type = ValueType::from_name(word).or_else(|| {
        let nearest = nearest_type(word);
        let found = type_name.to_owned();
        let problem = Problem::UnknownType { found, column, nearest, optional };
        problems.report(cell.span(), problem);
        nearest.and_then(ValueType::from_name)
    });
    Some(Column { name: found, value_type: value_type?, optional, variants: vec![] })
}

/// The type that a word stands for in other languages, or the one that it is nearest to.
fn nearest_type(word: &str) -> Option<&'static str> {
    match word.trim().to_lowercase().as_str() {
        "boolean" => Some("bool"),
        "string" | "text" | "char" | "varchar" => Some("str"),
        "int" | "integer" | "number" | "long" | "isize" => Some("i64"),
        "uint" | "unsigned" | "usize" => Some("u64"),
        word => nearest(word, ValueType::ALL.iter().map(|known| known.name())),
    }
}

/// Whether a column has another type than its title says: the nearest one, so that code which asks
/// for it raises no error next to the one of the title.
pub(crate) fn is_guessed(place: &Place, title: &str) -> bool {
    let Place::Typed(column) = place else { return false };
    let (_, found) = title.split_once(':').unwrap_or((title, "str"));
    found.trim_end_matches('?') != column.value_type.name()
}

/// A title that would do in place of one whose name does not.
fn instead(title: &str, name: &str) -> Option<String> {
    let value_type = title.strip_prefix(name).unwrap_or_default();
    snake_case(name).map(|name| name + value_type)
}

fn read_translation(
    cell: Cell<'_>,
    base: &str,
    tag: &str,
    problems: &mut Diagnostics,
) -> Option<(String, Place)> {
    let Some(known) = ["message", "description"].into_iter().find(|known| is_meant(base, known))
    else {
        problems.report(cell.span(), Problem::LanguageNotAllowed { column: base.to_owned() });
        return None;
    };
    if base != known {
        let problem = Problem::MisspelledColumn {
            found: cell.value.to_owned(),
            meant: format!("{known}@{tag}"),
        };
        problems.report(cell.span(), problem);
    }
    let Some(tag) = Tag::parse(tag) else {
        let instead = language::mended(tag).map(|tag| format!("{known}@{tag}"));
        problems.report(cell.span(), Problem::BadLanguageTag { tag: tag.to_owned(), instead });
        return None;
    };
    let title = format!("{known}@{}", tag.as_str().to_ascii_lowercase());
    let place = match known {
        "message" => Place::Message(Some(tag)),
        _ => Place::Description(Some(tag)),
    };
    Some((title, place))
}

/// The known column that a title stands for, also where it is misspelled: the mistake is reported
/// once, and the rows are read as they were meant.
///
/// A column with a type is one of the list's own, and so is one that resembles a column which the
/// header has already.
pub(crate) fn meant(title: &str, titles: &[&str]) -> Option<&'static str> {
    let (base, typed) = match title.split_once(':') {
        Some((base, _)) => (base, true),
        None => (title, false),
    };
    KNOWN.into_iter().find(|&known| known == base).or_else(|| {
        let absent = |known: &&str| !titles.contains(known);
        let near = |known: &&str| is_meant(base, known);
        if typed { None } else { KNOWN.into_iter().filter(absent).find(near) }
    })
}

fn is_meant(found: &str, known: &str) -> bool {
    is_near(&found.trim().to_lowercase(), known)
}

/// The accessor that a column would have had: code that calls it should not be reported on top of
/// the column's own mistake.
pub(crate) fn lost_name(title: &str) -> Option<String> {
    let name = title.split_once(':')?.0;
    (is_column_name(name) && !RESERVED.contains(&name)).then(|| name.to_owned())
}

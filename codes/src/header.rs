//! In: the header record. Out: what each column is, or what is wrong with its name. Reads no row.

use crate::column::{Column, ValueType};
use crate::diagnostic::Diagnostics;
use crate::language::{self, Tag};
use crate::name::{is_column_name, snake_case};
use crate::nearest::{is_near, nearest};
use crate::problem::Problem;
use crate::record::{Cell, Record};

/// The columns that the format knows.
pub(crate) const KNOWN: [&str; 5] = ["code", "message", "name", "description", "deprecated"];

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

/// Which cell of a row is what: indices into the record.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    /// The names as the header has them.
    pub(crate) titles: Vec<String>,
    pub(crate) code: usize,
    pub(crate) message: Option<usize>,
    pub(crate) name: Option<usize>,
    pub(crate) description: Option<usize>,
    pub(crate) deprecated: Option<usize>,
    pub(crate) messages: Vec<(Tag, usize)>,
    pub(crate) descriptions: Vec<(Tag, usize)>,
    pub(crate) typed: Vec<(Column, usize)>,
    /// Columns that had to be left out, though their name is right.
    pub(crate) lost: Vec<String>,
}

/// Reads the header. `None` where no row could be read with what it says: whatever would be said
/// of the rows then would be noise.
pub(crate) fn read(header: &Record<'_>, problems: &mut Diagnostics) -> Option<Columns> {
    let whole = header.span();
    let first = header.cell(0)?;
    if let (1, Some(found)) = (header.len(), other_delimiter(first.value)) {
        problems.report(whole, Problem::WrongDelimiter { found });
        return None;
    }
    if first.value.trim().parse::<i128>().is_ok() {
        problems.report(first.span(), Problem::NoHeader {});
        return None;
    }
    let titles: Vec<&str> = header.cells().map(|cell| cell.value).collect();
    let known = |column| titles.iter().position(|title| meant(title, &titles) == Some(column));
    let code = known("code");
    for (column, found) in [("code", code), ("message", known("message"))] {
        if found.is_none() {
            problems.report(whole.clone(), Problem::MissingColumn { column });
        }
    }
    let mut columns = Columns { code: code?, ..Columns::default() };
    columns.titles = titles.iter().map(|&title| title.to_owned()).collect();
    let mut seen: Vec<(String, Cell<'_>)> = Vec::new();
    for (index, cell) in header.cells().enumerate() {
        let Some((title, place)) = read_column(cell, &titles, problems) else {
            columns.lost.extend(lost_name(cell.value));
            continue;
        };
        if let Some((_, first)) = seen.iter().find(|(earlier, _)| *earlier == title) {
            problems.report_with(
                cell.span(),
                vec![first.span()],
                Problem::DuplicateColumn { column: title },
            );
            continue;
        }
        seen.push((title, cell));
        columns.put(place, index);
    }
    Some(columns)
}

/// What a column holds.
enum Place {
    Code,
    Message(Option<Tag>),
    Name,
    Description(Option<Tag>),
    Deprecated,
    Typed(Column),
}

impl Columns {
    fn put(&mut self, place: Place, index: usize) {
        match place {
            Place::Code => self.code = index,
            Place::Message(None) => self.message = Some(index),
            Place::Message(Some(tag)) => self.messages.push((tag, index)),
            Place::Name => self.name = Some(index),
            Place::Description(None) => self.description = Some(index),
            Place::Description(Some(tag)) => self.descriptions.push((tag, index)),
            Place::Deprecated => self.deprecated = Some(index),
            Place::Typed(column) => self.typed.push((column, index)),
        }
    }
}

/// Reads one column's title; with what it holds comes the word that no second column may have.
fn read_column(
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
    let problem = if !is_column_name(name) {
        Problem::ColumnNotIdent { found: name.to_owned(), instead: snake_case(name) }
    } else if RESERVED.contains(&name) {
        Problem::ReservedColumn { column: name.to_owned() }
    } else {
        let (word, optional) = match type_name.strip_suffix('?') {
            Some(word) => (word, true),
            None => (type_name, false),
        };
        match ValueType::from_name(word) {
            Some(value_type) => {
                return Some(Column {
                    name: name.to_owned(),
                    value_type,
                    optional,
                    variants: vec![],
                });
            }
            None => Problem::UnknownType {
                found: type_name.to_owned(),
                column: name.to_owned(),
                nearest: nearest(word, ValueType::ALL.iter().map(|known| known.name())),
            },
        }
    };
    problems.report(cell.span(), problem);
    None
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
fn meant(title: &str, titles: &[&str]) -> Option<&'static str> {
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

fn other_delimiter(header: &str) -> Option<char> {
    header.chars().find(|c| matches!(c, ';' | '\t' | '|'))
}

// An accessor that users call should not be reported as missing on top of the column's own mistake.
fn lost_name(title: &str) -> Option<String> {
    let name = title.split_once(':')?.0;
    (is_column_name(name) && !RESERVED.contains(&name)).then(|| name.to_owned())
}

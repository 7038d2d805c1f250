//! In: the title of a column of the list's own. Out: its name, the type of its cells and, of a closed
//! set, its words.

use super::super::record::Cell;
use super::title::{RESERVED, Read, Title};
use super::words;
use crate::model::column::{ValueType, Word};
use crate::model::name::{self, is_column_name, snake_case};
use crate::model::nearest::nearest;
use crate::problem::kinds::HeaderProblem;

/// Reads a title of which the name and the type are known.
pub(super) fn read(cell: &Cell<'_>, base: &str, kind: Option<&str>) -> Read {
    if !is_column_name(base) {
        return bad_name(cell, base, kind);
    }
    if RESERVED.contains(&base) {
        let problem = HeaderProblem::ReservedColumn { column: base.to_owned() };
        let kind = kind.map(|kind| format!(":{kind}")).unwrap_or_default();
        return Read::bad(cell, problem, Some(cell.rewritten(&format!("{base}_value{kind}"))));
    }
    let kind = kind.unwrap_or("str");
    // `Option<u32>` is what an optional column becomes.
    let of_option = kind.strip_prefix("option<").and_then(|word| word.strip_suffix('>'));
    let (word, is_optional) = match kind.strip_suffix('?').or(of_option) {
        Some(word) => (word, true),
        None => (kind, false),
    };
    let own =
        |value_type, words| Title::Own { name: base.to_owned(), value_type, words, is_optional };
    if let Some(words) = word.strip_prefix("enum(").and_then(|words| words.strip_suffix(')')) {
        return match closed_set(words) {
            Ok(words) => Read::sure(base, own(ValueType::Enum, Some(words))),
            Err(problem) => {
                let option = if is_optional { "?" } else { "" };
                let fix = meant_set(words)
                    .map(|words| cell.rewritten(&format!("{base}:enum({words}){option}")));
                Read::bad(cell, problem, fix).guess(base, own(ValueType::Enum, None))
            }
        };
    }
    if let Some(kind) = ValueType::from_name(word).filter(|_| of_option.is_none()) {
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

pub(super) fn bad_name(cell: &Cell<'_>, base: &str, kind: Option<&str>) -> Read {
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
    let separator = words.chars().find(|&c| is_other_separator(c));
    if separator.is_some() {
        let word = String::new();
        return Err(HeaderProblem::BadWordSet { word, is_duplicate: false, separator });
    }
    for cell in words.split('|') {
        let word = || cell.to_owned();
        let bad =
            |is_duplicate| HeaderProblem::BadWordSet { word: word(), is_duplicate, separator };
        let variant = name::from_word(cell).ok_or_else(|| bad(false))?;
        if set.iter().any(|word| word.variant.eq_ignore_ascii_case(&variant)) {
            return Err(bad(true));
        }
        set.push(Word { variant, cell: cell.to_owned() });
    }
    Ok(set)
}

fn is_other_separator(c: char) -> bool {
    matches!(c, ',' | ';' | '/' | '，' | '、' | '；')
}

/// The words of a closed set with `|` between them, where only what is between them is wrong.
fn meant_set(words: &str) -> Option<String> {
    let mut meant = String::new();
    for word in words.split(|c| is_other_separator(c) || c == '|') {
        meant.push_str(if meant.is_empty() { "" } else { "|" });
        meant.push_str(word.trim());
    }
    (meant != words && closed_set(&meant).is_ok()).then_some(meant)
}

/// The type that a word means in other languages, or the one that it is nearest to.
fn nearest_type(word: &str) -> Option<ValueType> {
    let word = word.trim().to_lowercase();
    let name = match word.as_str() {
        "boolean" | "yes/no" | "logical" => "bool",
        "string" | "text" | "char" | "varchar" => "str",
        "int" | "integer" | "number" | "long" | "isize" | "i128" => "i64",
        "uint" | "unsigned" | "usize" | "u128" => "u64",
        "float" | "double" | "decimal" | "real" => "f64",
        word => nearest(word, ValueType::ALL.iter().map(|known| known.name()))?,
    };
    ValueType::from_name(name)
}

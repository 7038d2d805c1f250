//! In: the title of a column of the list's own. Out: its name, the type of its cells and, of a closed
//! set, its words.

use super::super::record::Cell;
use super::title::{RESERVED, Read, Title};
use super::words;
use crate::model::column::{ValueType, Word};
use crate::model::name::{self, is_column_name, snake_case};
use crate::model::nearest::nearest;
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
    // `Option<u32>` is what an optional column becomes.
    let of_option = kind.strip_prefix("option<").and_then(|word| word.strip_suffix('>'));
    let (word, is_optional) = match kind.strip_suffix('?').or(of_option) {
        Some(word) => (word, true),
        None => (kind, false),
    };
    let own = OwnTitle { cell, base, is_optional };
    if let Some(words) = word.strip_prefix("enum(").and_then(|words| words.strip_suffix(')')) {
        return own.of_words(words);
    }
    match ValueType::from_name(word) {
        Some(value_type) if of_option.is_none() => Read::sure(base, own.title(value_type, None)),
        _ => own.of_unknown(kind, word),
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
        let option = if self.is_optional { "?" } else { "" };
        self.cell.rewritten(&format!("{}:{kind}{option}", self.base))
    }

    fn of_words(&self, words: &str) -> Read {
        match closed_set(words) {
            Ok(words) => Read::sure(self.base, self.title(ValueType::Enum, Some(words))),
            Err(problem) => {
                let fix = meant_set(words).map(|words| self.retyped(&format!("enum({words})")));
                let read = Read::bad(self.cell, problem, fix);
                read.guess(self.base, self.title(ValueType::Enum, None))
            }
        }
    }

    fn of_unknown(&self, found: &str, word: &str) -> Read {
        let (found, column, nearest) = (found.to_owned(), self.base.to_owned(), nearest_type(word));
        let problem = HeaderProblem::UnknownType { found, column, nearest };
        match nearest {
            Some(nearest) => Read::bad(self.cell, problem, Some(self.retyped(nearest.name())))
                .guess(self.base, self.title(nearest, None)),
            None => Read::bad(self.cell, problem, None),
        }
    }
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
        && let Some(meant) = words::column(base)
    {
        let problem = HeaderProblem::UnknownColumn { found, meant: meant.to_owned() };
        return Read::bad(cell, problem, Some(cell.rewritten(meant)));
    }
    let fix = match snake_case(base) {
        Some(name) if !RESERVED.contains(&name.as_str()) => {
            Some(cell.rewritten(&with_type(&name, kind)))
        }
        _ => None,
    };
    let found = if base.is_empty() { String::new() } else { found };
    Read::bad(cell, HeaderProblem::ColumnNotIdent { found }, fix)
}

/// The words of `enum(a|b|c)`.
fn closed_set(words: &str) -> Result<Vec<Word>, HeaderProblem> {
    let separator = words.chars().find(|&c| is_other_separator(c));
    if separator.is_some() {
        let word = String::new();
        return Err(HeaderProblem::BadWordSet { word, is_duplicate: false, separator });
    }
    let mut set: Vec<Word> = Vec::new();
    for cell in words.split('|') {
        let word = cell.to_owned();
        let Some(variant) = name::from_word(cell) else {
            return Err(HeaderProblem::BadWordSet { word, is_duplicate: false, separator });
        };
        for earlier in &set {
            if earlier.variant.eq_ignore_ascii_case(&variant) {
                return Err(HeaderProblem::BadWordSet { word, is_duplicate: true, separator });
            }
        }
        set.push(Word { variant, cell: word });
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
        word => {
            let mut names = Vec::with_capacity(ValueType::ALL.len());
            for known in &ValueType::ALL {
                names.push(known.name());
            }
            nearest(word, names)?
        }
    };
    ValueType::from_name(name)
}

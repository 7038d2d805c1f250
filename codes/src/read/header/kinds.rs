//! In: the type of a column in the words of other languages and programs. Out: what it is in a list.

use super::sets::meant_set;
use crate::model::column::ValueType;
use crate::model::nearest::nearest;
use crate::model::text::joined;

/// The types in the words of databases and programming languages, in lower case.
///
/// Of a word that means a smaller type here than there, it is the larger.
const WORDS: &[(&str, &[&str])] = &[
    (
        "bool",
        &["boolean", "yes/no", "yes|no", "true|false", "true/false", "logical", "bit", "flag"],
    ),
    (
        "str",
        &[
            "string",
            "text",
            "char",
            "character",
            "varchar",
            "varchar2",
            "nchar",
            "nvarchar",
            "ntext",
            "tinytext",
            "mediumtext",
            "longtext",
            "clob",
            "character varying",
        ],
    ),
    ("enum", &["enumeration", "set", "choice", "select"]),
    ("u8", &["uint8"]),
    ("u16", &["uint16", "ushort"]),
    ("u32", &["uint32"]),
    ("u64", &["uint", "unsigned", "usize", "u128", "uint64", "ulong"]),
    ("i8", &["int8", "sbyte"]),
    ("i16", &["int16", "short", "smallint", "tinyint", "byte"]),
    ("i32", &["int32", "mediumint"]),
    ("i64", &["int", "integer", "number", "long", "isize", "i128", "int64", "bigint"]),
    ("f32", &["single", "float32"]),
    (
        "f64",
        &["float", "double", "double precision", "decimal", "real", "numeric", "float64", "money"],
    ),
];

/// Words for no value beside a type.
const NOTHING: &[&str] = &["null", "none", "nil", "undefined", "optional", "nullable"];

/// The brackets around words and types.
pub(super) const BRACKETS: [(char, char); 5] =
    [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('（', '）')];

/// What a type means.
pub(super) struct Kind {
    pub(super) value_type: ValueType,
    /// The words of a closed set, with `|` between them.
    words: Option<String>,
    pub(super) is_optional: bool,
}

impl Kind {
    fn of(value_type: ValueType) -> Self {
        Self { value_type, words: None, is_optional: false }
    }

    /// The type as a list writes it.
    pub(super) fn written(&self) -> String {
        let option = if self.is_optional { "?" } else { "" };
        match &self.words {
            Some(words) => format!("enum({words}){option}"),
            None => format!("{}{option}", self.value_type.name()),
        }
    }
}

/// Returns what a type means, in whatever words; of a word that is none of a type, the nearest.
pub(super) fn meant(kind: &str) -> Option<Kind> {
    let (kind, is_optional) = without_option(kind);
    let whole = known(&kind.to_lowercase()).map(Kind::of);
    let mut found = whole.or_else(|| of_words(kind)).or_else(|| of_type(kind))?;
    found.is_optional |= is_optional;
    Some(found)
}

fn of_type(kind: &str) -> Option<Kind> {
    let lower = kind.to_lowercase();
    let word = without_brackets(&lower);
    known(word).or_else(|| near(word)).map(Kind::of)
}

fn known(word: &str) -> Option<ValueType> {
    if let Some(unsigned) = word.strip_suffix(" unsigned").or(word.strip_prefix("unsigned ")) {
        return match known(unsigned)? {
            ValueType::Scalar(_) => ValueType::from_name("u64"),
            _ => None,
        };
    }
    let word = word.strip_suffix("_t").unwrap_or(word);
    for (name, words) in WORDS {
        if *name == word || words.contains(&word) {
            return ValueType::from_name(name);
        }
    }
    None
}

fn near(word: &str) -> Option<ValueType> {
    let mut names = Vec::with_capacity(ValueType::ALL.len());
    for known in &ValueType::ALL {
        names.push(known.name());
    }
    ValueType::from_name(nearest(word, names)?)
}

/// The type without what is in brackets behind it: `varchar(20)`, `u16 (ms)`.
fn without_brackets(kind: &str) -> &str {
    let is_closed = kind.ends_with([')', ']', '}', '）']);
    match kind.find(['(', '[', '{', '（']).filter(|_| is_closed) {
        Some(at) => kind.split_at(at).0.trim_end(),
        None => kind,
    }
}

/// The type without what says that cells may be empty, or that they may not, and which it was.
fn without_option(kind: &str) -> (&str, bool) {
    let bare = kind.trim().trim_matches('?').trim();
    let mut is_optional = bare.len() < kind.trim().len();
    let lower = bare.to_ascii_lowercase();
    let mut bare = match lower.strip_suffix("not null") {
        Some(rest) => bare.get(..rest.len()).unwrap_or(bare).trim_end(),
        None => bare,
    };
    for word in NOTHING {
        let lower = bare.to_ascii_lowercase();
        if let Some(rest) = lower.strip_suffix(word)
            && rest.ends_with([' ', '|'])
        {
            bare = bare.get(..rest.len()).unwrap_or(bare).trim_end_matches([' ', '|']);
            is_optional = true;
        }
    }
    for wrapper in ["option", "optional", "nullable"] {
        if let Some((start, rest)) = bare.split_at_checked(wrapper.len())
            && start.eq_ignore_ascii_case(wrapper)
            && let Some(inner) = in_brackets(rest)
        {
            return (inner, true);
        }
    }
    (bare, is_optional)
}

/// The text in the brackets that a text is in as a whole.
fn in_brackets(text: &str) -> Option<&str> {
    for (open, close) in BRACKETS {
        if let Some(inner) = text.strip_prefix(open) {
            return inner.strip_suffix(close);
        }
    }
    None
}

/// A closed set in other signs: `enum[a|b]`, `(a|b)`, `set(a, b)`, `a|b`.
fn of_words(kind: &str) -> Option<Kind> {
    let rest = after_name(kind);
    let bare = rest.trim_start_matches(['?', ':', '=', ' ']);
    let inner = match in_brackets(bare) {
        Some(inner) => inner,
        // Of words in no bracket, or in one that is not closed, only a bar tells that they are one cell.
        None if bare.contains('|') => bare.trim_start_matches(['(', '[', '{', '<', '（']),
        None => return None,
    };
    let mut words = Vec::new();
    let mut is_optional = rest.starts_with('?');
    for word in inner.split('|') {
        let lower = word.trim().to_ascii_lowercase();
        if NOTHING.contains(&&*lower) {
            is_optional = true;
        } else if known(&lower).is_some() {
            return None;
        } else {
            words.push(word.trim().to_owned());
        }
    }
    let (words, has_mark) = meant_set(&joined(&words, "|"))?;
    is_optional |= has_mark;
    Some(Kind { value_type: ValueType::Enum, words: Some(words), is_optional })
}

/// What follows the name of a type of words.
fn after_name(kind: &str) -> &str {
    for name in ["enum", "set", "choice", "select", "one of", "oneof"] {
        if let Some((start, rest)) = kind.split_at_checked(name.len())
            && start.eq_ignore_ascii_case(name)
            && !rest.starts_with(char::is_alphanumeric)
        {
            return rest.trim_start();
        }
    }
    kind
}

//! What a title of the header says: what its column holds, and what is wrong with the title.

use std::collections::HashMap;

use super::super::record::Cell;
use crate::model::column::{ValueType, Word};
use crate::model::language::Tag;
use crate::model::name::is_column_name;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::{HeaderProblem, Problem};
use crate::problem::suggestion::Suggestion;

/// The names that a column of your own cannot have.
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

impl Title {
    /// The column that the format knows, if it is in no other language.
    pub(super) fn known(&self) -> Option<&'static str> {
        match self {
            Self::Code => Some("code"),
            Self::Message(None) => Some("message"),
            Self::Name => Some("name"),
            Self::Description(None) => Some("description"),
            Self::Deprecated => Some("deprecated"),
            Self::Success => Some("success"),
            _ => None,
        }
    }
}

/// The titles of the header, each in the spelling of the format and with its index.
#[derive(Default)]
pub(super) struct Titles {
    indices: HashMap<String, usize>,
    /// The titles that should be others, with what they should be.
    renamed: Vec<(String, &'static str)>,
    /// Whether the only texts are in columns that are called as their languages.
    pub(super) are_languages: bool,
}

impl Titles {
    pub(super) fn insert(&mut self, title: &str, index: usize) {
        self.indices.insert(title.to_owned(), index);
    }

    /// Notes a title that should be another.
    pub(super) fn rename(&mut self, title: String, role: &'static str, index: usize) {
        self.insert(role, index);
        self.renamed.push((title, role));
    }

    pub(super) fn has(&self, title: &str) -> bool {
        self.indices.contains_key(title)
    }

    /// Whether there is a column of this name, of whatever type.
    pub(super) fn has_column(&self, name: &str) -> bool {
        for title in self.indices.keys() {
            if !title.contains('@') && title.split(':').next() == Some(name) {
                return true;
            }
        }
        false
    }

    /// What a title should be, if it should be another.
    pub(super) fn role(&self, title: &str) -> Option<&'static str> {
        for (renamed, role) in &self.renamed {
            if renamed == title {
                return Some(role);
            }
        }
        None
    }
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
    pub(super) fn sure(key: &str, title: Title) -> Self {
        Self { key: key.to_owned(), title: Some(title), report: None, is_guess: false }
    }

    pub(super) fn bad(cell: &Cell<'_>, problem: HeaderProblem, fix: Option<Suggestion>) -> Self {
        let report = Diagnostic::new(cell.at.clone(), problem.into()).fix(fix);
        Self { key: String::new(), title: None, report: Some(report), is_guess: false }
    }

    pub(super) fn guess(mut self, key: &str, title: Title) -> Self {
        (self.key, self.title, self.is_guess) = (key.to_owned(), Some(title), true);
        self
    }
}

/// Whether a report is only about how a title is spelled.
pub(super) fn is_of_spelling(report: &Diagnostic) -> bool {
    matches!(report.problem, Problem::Header(HeaderProblem::TitleSpelling { .. }))
}

/// Whether a report asks which language of a text is the default.
pub(super) fn asks_for_default(report: &Diagnostic) -> bool {
    matches!(report.problem, Problem::Header(HeaderProblem::NoDefaultText { .. }))
}

/// The accessor that a column would have had: code that calls it should not be reported on top of
/// the column's own mistake.
pub(super) fn lost_name(title: &str) -> Option<String> {
    let (name, _) = title.split_at(title.find([':', '@']).unwrap_or(title.len()));
    let name = name.trim().to_lowercase();
    (is_column_name(&name) && !RESERVED.contains(&&*name) && title.contains(':')).then_some(name)
}

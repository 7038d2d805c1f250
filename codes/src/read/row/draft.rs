//! Rows while they are read: what could not be read is missing, and the rules between rows still see
//! the rest.

use super::words::WordsDraft;
use crate::model::code::Code;
use crate::model::language::Tag;
use crate::model::scalar::{Scalar, ScalarType};
use crate::problem::span::ByteSpan;

/// A row as far as it could be read.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) code: Option<Code>,
    pub(crate) code_at: ByteSpan,
    pub(crate) name: Option<Name>,
    pub(crate) deprecated: Option<String>,
    pub(crate) success: bool,
    /// Whether another row has the code, or the enum's type cannot hold it.
    pub(crate) is_code_bad: bool,
    /// Whether another row has the name.
    pub(crate) is_name_repeated: bool,
}

/// A row's name and where it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// As the list writes it; the variant where it was made.
    pub(crate) text: String,
    pub(crate) variant: String,
    /// Whether it was made from the message.
    pub(crate) is_made: bool,
    /// The cell of the name, or that of the message.
    pub(crate) at: ByteSpan,
}

/// A text and its translations.
#[derive(Debug, Default)]
pub(crate) struct TextDraft {
    pub(crate) texts: Vec<String>,
    pub(crate) translations: Vec<Vec<String>>,
}

/// The values of a column that holds neither texts nor words; a bad one is `None`.
#[derive(Debug)]
pub(crate) struct ScalarDraft {
    pub(crate) kind: ScalarType,
    pub(crate) values: Vec<Option<Scalar>>,
    /// The indices of what was reported of cells that the type does not hold.
    pub(crate) reports: Vec<usize>,
    /// The text of every filled cell, where another type may hold them all.
    pub(crate) texts: Vec<String>,
}

/// The cells of a column of the list's own.
#[derive(Debug)]
pub(crate) enum OwnDraft {
    Str(TextDraft),
    Scalar(ScalarDraft),
    Enum(WordsDraft),
}

/// Everything that was read below the header.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    pub(crate) rows: Vec<Draft>,
    pub(crate) message: TextDraft,
    pub(crate) description: TextDraft,
    pub(crate) own: Vec<OwnDraft>,
}

impl TextDraft {
    /// Makes the draft of a text with translations in these columns.
    pub(super) fn of(translations: &[(Tag, usize)]) -> Self {
        let translations = vec![Vec::new(); translations.len()];
        Self { texts: Vec::new(), translations }
    }
}

impl ScalarDraft {
    pub(super) fn new(kind: ScalarType) -> Self {
        Self { kind, values: Vec::new(), reports: Vec::new(), texts: Vec::new() }
    }
}

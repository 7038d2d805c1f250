//! Rows while they are read: what could not be read is missing, and the rules between rows still see
//! the rest.

use super::words::WordsDraft;
use crate::model::code::Code;
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

/// The texts of one column, row by row.
pub(crate) type Texts = Vec<String>;

/// A text and its translations.
#[derive(Debug, Default)]
pub(crate) struct TextDraft {
    pub(crate) texts: Texts,
    pub(crate) translations: Vec<Texts>,
}

/// The cells of a column of the list's own; a bad one is `None`.
#[derive(Debug)]
pub(crate) enum OwnDraft {
    Str(TextDraft),
    Bool(Vec<Option<bool>>),
    Int(Vec<Option<i128>>),
    F32(Vec<Option<f32>>),
    F64(Vec<Option<f64>>),
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

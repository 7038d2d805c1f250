//! The fix of a mistake: edits of the list's text, and whether they may be made unseen.

use super::span::ByteSpan;

/// A fix: what to write instead. Help texts are written from it, and `fix` applies it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestion {
    /// The edits, none of which overlap.
    pub edits: Vec<Edit>,
    /// Whether a person has to look at the edits first.
    pub applicability: Applicability,
    /// What the edited text reads afterwards, for the help; empty if something is removed.
    pub result: String,
}

/// One replacement in a list's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The text to replace, in bytes; an empty span inserts.
    pub at: (usize, usize),
    /// The text to write there.
    pub replacement: String,
}

/// Whether a suggestion may be applied without a person looking at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It cannot change what the list says.
    Safe,
    /// A person has to decide whether this is what was meant.
    Unsafe,
}

impl Edit {
    pub(crate) fn new(at: ByteSpan, replacement: impl Into<String>) -> Self {
        Self { at: (at.start, at.end), replacement: replacement.into() }
    }

    /// Returns the text to replace.
    #[must_use]
    pub fn span(&self) -> ByteSpan {
        self.at.0..self.at.1
    }
}

impl Suggestion {
    /// Replaces one stretch of the text.
    pub(crate) fn replace(
        at: ByteSpan,
        replacement: impl Into<String>,
        applicability: Applicability,
    ) -> Self {
        let result = replacement.into();
        Self { edits: vec![Edit::new(at, result.clone())], applicability, result }
    }

    /// Removes one stretch of the text.
    pub(crate) fn remove(at: ByteSpan, applicability: Applicability) -> Self {
        Self::replace(at, "", applicability)
    }

    /// Makes several edits, after which the text reads `result`.
    pub(crate) fn edits(
        edits: Vec<Edit>,
        result: impl Into<String>,
        applicability: Applicability,
    ) -> Self {
        Self { edits, applicability, result: result.into() }
    }
}

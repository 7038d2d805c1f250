//! Which cell of a row is what.

use crate::model::column::{ValueType, Word};
use crate::model::language::Tag;
use crate::problem::span::ByteSpan;

/// Which cell of a row is what: indices into the record.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    /// How many cells a row has.
    pub(crate) count: usize,
    pub(crate) code: Option<usize>,
    pub(crate) name: Option<usize>,
    pub(crate) deprecated: Option<usize>,
    pub(crate) success: Option<usize>,
    pub(crate) message: TextPlaces,
    pub(crate) description: TextPlaces,
    pub(crate) own: Vec<OwnColumn>,
    /// The columns of which the header does not say for sure what they hold: nothing is reported of
    /// their cells.
    pub(crate) guessed: Vec<bool>,
    /// The columns that hold texts, in any language.
    pub(crate) texts: Vec<bool>,
    /// The titles, to know the header again.
    pub(crate) titles: Vec<String>,
    pub(crate) header: ByteSpan,
    /// Accessors of columns that cannot be read.
    pub(crate) lost: Vec<String>,
}

/// Where a text and its translations are.
#[derive(Debug, Default)]
pub(crate) struct TextPlaces {
    pub(crate) default: Option<usize>,
    pub(crate) translations: Vec<(Tag, usize)>,
}

/// A column that the list adds.
#[derive(Debug)]
pub(crate) struct OwnColumn {
    pub(crate) name: String,
    pub(crate) index: usize,
    pub(crate) value_type: ValueType,
    /// The words of a closed set, if the header lists them.
    pub(crate) words: Option<Vec<Word>>,
    pub(crate) is_optional: bool,
    pub(crate) translations: Vec<(Tag, usize)>,
    /// The title, to write another type there.
    pub(crate) title: ByteSpan,
}

impl Columns {
    /// Whether a column holds texts, in any language.
    pub(crate) fn is_text(&self, index: usize) -> bool {
        self.texts.get(index).copied().unwrap_or(false)
    }

    /// The column of the list's own at an index.
    pub(crate) fn own_at(&self, index: usize) -> Option<&OwnColumn> {
        // They are in the order of the header.
        let position = self.own.binary_search_by_key(&index, |own| own.index).ok()?;
        self.own.get(position)
    }

    /// Notes which columns hold texts, when all are in their places.
    pub(super) fn note_texts(&mut self) {
        let mut texts = vec![false; self.count];
        note(&mut texts, self.deprecated, &[]);
        for text in [&self.message, &self.description] {
            note(&mut texts, text.default, &text.translations);
        }
        for own in &self.own {
            if own.value_type == ValueType::Str {
                note(&mut texts, Some(own.index), &own.translations);
            }
        }
        self.texts = texts;
    }

    pub(crate) fn is_guessed(&self, index: usize) -> bool {
        self.guessed.get(index).copied().unwrap_or(false)
    }

    /// Whether the header does not say for sure what any column holds.
    pub(crate) fn are_all_guessed(&self) -> bool {
        !self.guessed.contains(&false)
    }

    pub(super) fn guess(&mut self, index: usize) {
        if let Some(guessed) = self.guessed.get_mut(index) {
            *guessed = true;
        }
    }
}

/// Notes a text and its translations.
fn note(texts: &mut [bool], default: Option<usize>, translations: &[(Tag, usize)]) {
    if let Some(index) = default
        && let Some(is_text) = texts.get_mut(index)
    {
        *is_text = true;
    }
    for (_, index) in translations {
        note(texts, Some(*index), &[]);
    }
}

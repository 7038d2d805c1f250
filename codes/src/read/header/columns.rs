//! Which cell of a row is what.

use crate::model::column::{IntType, Word};
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
    pub(crate) cells: CellType,
    pub(crate) is_optional: bool,
    pub(crate) translations: Vec<(Tag, usize)>,
    /// The title, to write another type there.
    pub(crate) title: ByteSpan,
}

/// What the cells of a column hold, as the header says it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CellType {
    Str,
    Bool,
    Int(IntType),
    F32,
    F64,
    /// The words of a closed set, if the header lists them.
    Enum(Option<Vec<Word>>),
}

impl Columns {
    /// Whether a column holds texts, in any language.
    pub(crate) fn is_text(&self, index: usize) -> bool {
        let own = self.own.iter().filter(|own| own.cells == CellType::Str);
        let own = own.clone().any(|own| own.index == index)
            || own.clone().any(|own| own.translations.iter().any(|(_, at)| *at == index));
        own || self.deprecated == Some(index)
            || [&self.message, &self.description].into_iter().any(|text| {
                text.default == Some(index) || text.translations.iter().any(|(_, at)| *at == index)
            })
    }

    pub(crate) fn is_guessed(&self, index: usize) -> bool {
        self.guessed.get(index).copied().unwrap_or(false)
    }

    pub(super) fn guess(&mut self, index: usize) {
        if let Some(guessed) = self.guessed.get_mut(index) {
            *guessed = true;
        }
    }
}

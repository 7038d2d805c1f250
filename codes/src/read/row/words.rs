//! The words of an `enum` column while it is read. Each spelling is looked at once: most cells have
//! one that another cell had before.

use std::collections::HashMap;

use crate::model::name;
use crate::problem::span::ByteSpan;

/// The words of a column, and which of them each row has.
#[derive(Debug, Default)]
pub(crate) struct WordsDraft {
    pub(crate) words: Vec<WordDraft>,
    by_cell: HashMap<String, usize>,
    by_variant: HashMap<String, usize>,
    /// For each row the index of its word and the place of the cell.
    pub(crate) cells: Vec<Option<(usize, ByteSpan)>>,
}

/// One spelling of a word.
#[derive(Debug)]
pub(crate) struct WordDraft {
    pub(crate) cell: String,
    pub(crate) variant: String,
    /// The first cell that has it.
    pub(crate) at: ByteSpan,
    pub(crate) count: usize,
    /// The first spelling that makes the same variant, perhaps this one.
    pub(crate) first: usize,
}

impl WordsDraft {
    /// Returns the index of a word that a cell before had.
    pub(super) fn known(&self, cell: &str) -> Option<usize> {
        self.by_cell.get(cell).copied()
    }

    /// Adds the cell of a row with a word that is known.
    pub(super) fn put(&mut self, word: usize, at: ByteSpan) {
        if let Some(word) = self.words.get_mut(word) {
            word.count += 1;
        }
        self.cells.push(Some((word, at)));
    }

    /// Adds the cell of a row with a word that is new, or without one.
    pub(super) fn push(&mut self, cell: Option<&str>, at: ByteSpan) {
        match cell.and_then(|cell| self.add(cell, &at)) {
            Some(word) => self.put(word, at),
            None => self.cells.push(None),
        }
    }

    fn add(&mut self, cell: &str, at: &ByteSpan) -> Option<usize> {
        let (variant, index) = (name::from_word(cell)?, self.words.len());
        let first = *self.by_variant.entry(variant.to_ascii_lowercase()).or_insert(index);
        let (cell, at) = (cell.to_owned(), at.clone());
        self.by_cell.insert(cell.clone(), index);
        self.words.push(WordDraft { cell, variant, at, count: 0, first });
        Some(index)
    }
}

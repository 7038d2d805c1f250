//! Texts as the one text and the edges that generated code reads.

use jmessage_codes_table::{NAME_PADDING, width_of_edges};

use super::numbers::NumberTable;

/// A table of texts: one text, and where to cut it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextTable {
    /// All texts, one after the other.
    pub blob: String,
    /// Where each text begins, and where the last one ends.
    pub edges: NumberTable,
}

impl TextTable {
    /// Writes the texts of a column.
    #[must_use]
    pub fn of(texts: &[&str]) -> Self {
        let edges = edges(texts);
        let end = edges.last().copied().unwrap_or(0);
        let mut blob = String::new();
        for text in texts {
            blob.push_str(text);
        }
        Self { blob, edges: NumberTable::with_width(&edges, width_of_edges(end)) }
    }

    /// Writes the names of a list, with the bytes after the last one that a comparison may read.
    #[must_use]
    pub fn of_names(names: &[&str]) -> Self {
        let mut table = Self::of(names);
        table.blob.push_str(&" ".repeat(NAME_PADDING));
        table
    }
}

/// Where each text begins, and where the last one ends.
pub(super) fn edges(texts: &[&str]) -> Vec<u32> {
    let mut end = 0;
    let mut edges = Vec::with_capacity(texts.len() + 1);
    edges.push(0);
    for text in texts {
        end += text.len();
        edges.push(edge(end));
    }
    edges
}

/// Beyond 4 GB, which is more than the compiler takes, an edge is too small, and the constructor of
/// the table refuses it.
fn edge(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

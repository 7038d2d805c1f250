//! What may not be in the text of a cell of any column.

pub(crate) mod mojibake;
pub(crate) mod words;

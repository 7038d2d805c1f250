//! What may not be in the text of a cell, whatever its column holds.

pub(crate) mod mojibake;
pub(crate) mod words;

//! The rules between rows: codes, names and words that must differ. Each is a sentence that is true
//! of a valid list.

pub(crate) mod codes;
pub(crate) mod names;
pub(crate) mod types;
pub(crate) mod words;

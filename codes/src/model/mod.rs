//! What a valid list is made of. Knows no file, no CSV and no mistake.

pub(crate) mod cells;
pub(crate) mod code;
pub(crate) mod column;
pub(crate) mod integer;
pub(crate) mod language;
mod language_tables;
pub(crate) mod name;
pub(crate) mod nearest;
pub(crate) mod repr;
pub(crate) mod scalar;
pub(crate) mod spec;
pub(crate) mod text;

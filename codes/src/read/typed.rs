//! Columns and values while they are read.

use crate::model::column::{ValueType, Word};

#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) value_type: ValueType,
    pub(crate) optional: bool,
    pub(crate) variants: Vec<Word>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Str(String),
    Bool(bool),
    Int(i128),
    Variant(usize),
}

pub(crate) fn range(value_type: ValueType) -> Option<(i128, i128)> {
    match value_type {
        ValueType::Int(int) => Some((int.min(), int.max())),
        _ => None,
    }
}

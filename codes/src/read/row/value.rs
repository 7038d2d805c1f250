//! In: the text of a cell and what its column holds. Out: the value. Knows no other cell.

use super::super::header::OwnColumn;
use super::super::number;
use super::super::text::words;
use crate::model::code::Code;
use crate::model::column::ValueType;
use crate::model::name;
use crate::model::scalar::{Scalar, ScalarType};

/// Reads a cell that is not empty and whose column holds neither texts nor words.
pub(crate) fn read(text: &str, kind: ScalarType) -> Option<Scalar> {
    match kind {
        ScalarType::Int(int) => integer(text).filter(|value| int.holds(*value)).map(Scalar::Int),
        ScalarType::Bool => bool(text).map(Scalar::Bool),
        ScalarType::F32 => float32(text).map(Scalar::F32),
        ScalarType::F64 => number::float(text).map(Scalar::F64),
    }
}

/// Whether a text is a word of an `enum` column.
pub(crate) fn is_word(text: &str, own: &OwnColumn) -> bool {
    match &own.words {
        None => name::is_word(text),
        Some(words) => words.iter().any(|word| word.cell == text),
    }
}

/// Whether a column may hold a text that is not empty.
pub(crate) fn suits(text: &str, own: &OwnColumn) -> bool {
    match own.value_type {
        ValueType::Str => true,
        ValueType::Enum => is_word(text, own),
        ValueType::Scalar(kind) => read(text, kind).is_some(),
    }
}

/// Reads `true` or `false` in any case, as spreadsheets write them.
pub(crate) fn bool(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

pub(crate) fn integer(text: &str) -> Option<i128> {
    number::integer(text).ok().and_then(Code::as_i128)
}

#[expect(clippy::cast_possible_truncation, reason = "the nearest number is what is meant")]
fn float32(text: &str) -> Option<f32> {
    number::float(text).map(|value| value as f32).filter(|value| value.is_finite())
}

/// The yes or no that a word means. It is shown in messages, never used as a value.
pub(crate) fn nearly_bool(text: &str) -> Option<&'static str> {
    Some(if words::answer(text)? { "true" } else { "false" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::integer::IntType;

    #[test]
    fn values_are_read_by_the_type_of_their_column() {
        let [byte, ..] = IntType::ALL;
        for (text, kind, value) in [
            ("TRUE", ScalarType::Bool, Some(Scalar::Bool(true))),
            ("yes", ScalarType::Bool, None),
            ("255", ScalarType::Int(byte), Some(Scalar::Int(255))),
            ("256", ScalarType::Int(byte), None),
            ("05", ScalarType::Int(byte), None),
            ("1e39", ScalarType::F32, None),
            ("-0.5", ScalarType::F64, Some(Scalar::F64(-0.5))),
        ] {
            assert_eq!(read(text, kind), value, "{text}");
        }
        assert_eq!(nearly_bool("是"), Some("true"));
    }

    #[test]
    fn the_sample_of_every_type_is_read() {
        for kind in ValueType::ALL {
            if let ValueType::Scalar(kind) = kind {
                assert!(read(kind.sample(), kind).is_some(), "{}", kind.name());
            }
        }
    }
}

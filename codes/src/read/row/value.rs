//! In: the text of a cell and what its column holds. Out: the value. Knows no other cell.

use super::super::header::CellType;
use super::super::number;
use crate::model::code::Code;
use crate::model::name;

/// What a cell says, without its type: the column has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value {
    Bool(bool),
    Int(i128),
    F32(f32),
    F64(f64),
    /// A text or a word, which stays where it is.
    Text,
}

/// Reads a cell that is not empty.
pub(crate) fn read(text: &str, cells: &CellType) -> Option<Value> {
    match cells {
        CellType::Str => Some(Value::Text),
        CellType::Bool => bool(text).map(Value::Bool),
        CellType::Int(int) => integer(text).filter(|value| int.holds(*value)).map(Value::Int),
        CellType::F32 => float32(text).map(Value::F32),
        CellType::F64 => number::float(text).map(Value::F64),
        CellType::Enum(None) => name::is_word(text).then_some(Value::Text),
        CellType::Enum(Some(words)) => {
            words.iter().any(|word| word.cell == text).then_some(Value::Text)
        }
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
    match &*text.trim().to_lowercase() {
        "true" | "t" | "yes" | "y" | "1" | "x" | "ja" | "oui" | "是" | "✓" | "✔" | "wahr" => {
            Some("true")
        }
        "false" | "f" | "no" | "n" | "0" | "nein" | "non" | "否" | "✗" | "✘" | "falsch" => {
            Some("false")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::column::IntType;

    #[test]
    fn values_are_read_by_the_type_of_their_column() {
        let [byte, ..] = IntType::ALL;
        for (text, cells, value) in [
            ("TRUE", CellType::Bool, Some(Value::Bool(true))),
            ("yes", CellType::Bool, None),
            ("255", CellType::Int(byte), Some(Value::Int(255))),
            ("256", CellType::Int(byte), None),
            ("05", CellType::Int(byte), None),
            ("1e39", CellType::F32, None),
            ("-0.5", CellType::F64, Some(Value::F64(-0.5))),
            ("4xx", CellType::Enum(None), None),
        ] {
            assert_eq!(read(text, &cells), value, "{text}");
        }
        assert_eq!(nearly_bool("是"), Some("true"));
    }
}

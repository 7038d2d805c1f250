//! In: the text of one cell. Out: what it says, or the problem with it. Knows no other cell.

use crate::model::column::ValueType;
use crate::model::name;
use crate::model::repr::Repr;
use crate::problem::kinds::Problem;
use crate::read::typed::{Column, Value, range};

/// Reads a code.
pub(crate) fn code(text: &str, repr: Repr) -> Result<i128, Problem> {
    if text.is_empty() {
        return Err(Problem::EmptyCode {});
    }
    let found = text.to_owned();
    let code = match integer(text) {
        Ok(code) => code,
        Err(NotInteger::Sign(instead)) => return Err(Problem::CodeSigned { found, instead }),
        Err(NotInteger::Zeros(instead)) => return Err(Problem::LeadingZeros { found, instead }),
        Err(NotInteger::TooLarge) => {
            return Err(Problem::CodeOutOfRange { found, repr, fits: None });
        }
        Err(NotInteger::Other) => {
            return Err(Problem::CodeNotDecimal { instead: nearly_integer(text), found });
        }
    };
    if repr.holds(code.into()) {
        Ok(code)
    } else {
        Err(Problem::CodeOutOfRange { found, repr, fits: Repr::holding(code.into(), code.into()) })
    }
}

/// Reads a name that is given.
pub(crate) fn name(text: &str) -> Result<String, Problem> {
    if text == "Self" {
        Err(Problem::NameIsSelf { made: false })
    } else if text == "ALL" {
        // The constant that lists all codes.
        Err(Problem::ReservedName { name: text.to_owned(), instead: name::upper_camel_case(text) })
    } else if name::is_variant_name(text) {
        Ok(text.to_owned())
    } else {
        Err(Problem::BadName { found: text.to_owned(), instead: name::mended(text) })
    }
}

/// Reads a value of a column of the list's own; an `enum` cell is kept as text until all are known.
pub(crate) fn value(text: &str, column: &Column) -> Result<Option<Value>, Problem> {
    if text.is_empty() {
        return match column.value_type {
            _ if column.optional => Ok(None),
            ValueType::Str => Ok(Some(Value::Str(String::new()))),
            kind => Err(Problem::EmptyValue { column: format!("{}:{}", column.name, kind.name()) }),
        };
    }
    let value = match column.value_type {
        ValueType::Bool => match text {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        ValueType::Int(_) => {
            integer(text).ok().filter(|value| fits(*value, column)).map(Value::Int)
        }
        ValueType::Enum if !name::is_word(text) => {
            let found = text.to_owned();
            return Err(Problem::NoVariant {
                found,
                retyped: format!("{}:{}", column.name, with_option("str", column)),
            });
        }
        _ => Some(Value::Str(text.to_owned())),
    };
    value.map(Some).ok_or_else(|| bad_value(text, column))
}

/// A value where the type of a column is not sure, and so its cells cannot be wrong.
pub(crate) fn placeholder(column: &Column) -> Option<Value> {
    match column.value_type {
        _ if column.optional => None,
        ValueType::Bool => Some(Value::Bool(false)),
        ValueType::Int(_) => Some(Value::Int(0)),
        _ => Some(Value::Str("unreadable".to_owned())),
    }
}

fn fits(value: i128, column: &Column) -> bool {
    range(column.value_type).is_some_and(|(min, max)| min <= value && value <= max)
}

fn bad_value(text: &str, column: &Column) -> Problem {
    let instead = match (column.value_type, integer(text)) {
        (ValueType::Bool, _) => nearly_bool(text),
        (_, Err(NotInteger::Sign(instead) | NotInteger::Zeros(instead))) => Some(instead),
        (_, Err(NotInteger::Other)) => nearly_integer(text),
        _ => None,
    };
    let holds = |value: &String| value.parse().is_ok_and(|value| fits(value, column));
    let fitting = integer(text).ok().and_then(int_type_for).unwrap_or("str");
    Problem::BadValue {
        found: text.to_owned(),
        column: column.name.clone(),
        expected: column.value_type,
        fits: with_option(fitting, column),
        instead: instead.filter(|value| column.value_type == ValueType::Bool || holds(value)),
    }
}

/// A type, with the `?` of the column.
fn with_option(value_type: &str, column: &Column) -> String {
    format!("{value_type}{}", if column.optional { "?" } else { "" })
}

/// The first integer type that holds a value.
fn int_type_for(value: i128) -> Option<&'static str> {
    let holds =
        |kind: &ValueType| range(*kind).is_some_and(|(min, max)| min <= value && value <= max);
    ValueType::ALL.iter().find(|kind| holds(kind)).map(|kind| kind.name())
}

/// Why a text is no integer as this format writes them.
enum NotInteger {
    /// A sign that is not needed; the text without it.
    Sign(String),
    /// Zeros in front; the text without them.
    Zeros(String),
    TooLarge,
    Other,
}

// One number, one way to write it: `07`, `+7` and `7` in one file are three people's habits, and
// one of them may be an identifier that only looks like a number.
fn integer(text: &str) -> Result<i128, NotInteger> {
    let (sign, digits) = match text.as_bytes().first() {
        Some(b'-') => ("-", text.get(1..).unwrap_or_default()),
        Some(b'+') => ("+", text.get(1..).unwrap_or_default()),
        _ => ("", text),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotInteger::Other);
    }
    let bare = match digits.trim_start_matches('0') {
        "" => "0",
        bare => bare,
    };
    if sign == "+" || (sign == "-" && bare == "0") {
        return Err(NotInteger::Sign(bare.to_owned()));
    }
    if bare != digits {
        return Err(NotInteger::Zeros(format!("{sign}{bare}")));
    }
    text.parse().map_err(|_| NotInteger::TooLarge)
}

/// The number that somebody may have meant: only ever shown, never used.
fn nearly_integer(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return i128::from_str_radix(hex, 16).ok().map(|code| code.to_string());
    }
    let whole = text.strip_suffix(".0").unwrap_or(text);
    let digits: String = whole
        .chars()
        .filter(|c| !matches!(c, '_' | ' ' | '\u{A0}' | ',' | '\''))
        .map(|c| match c {
            '\u{FF10}'..='\u{FF19}' => char::from_u32(c as u32 - 0xFF10 + 0x30).unwrap_or(c),
            '\u{2212}' | '\u{FF0D}' => '-',
            other => other,
        })
        .collect();
    integer(&digits).ok().map(|code| code.to_string())
}

fn nearly_bool(text: &str) -> Option<String> {
    let word = match text.trim().to_lowercase().as_str() {
        "true" | "t" | "yes" | "y" | "1" | "x" | "是" => "true",
        "false" | "f" | "no" | "n" | "0" | "否" => "false",
        _ => return None,
    };
    Some(word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str, repr: Repr) -> &'static str {
        code(text, repr).map_or_else(|problem| problem.kind(), |_| "")
    }

    #[test]
    fn a_code_has_one_spelling() {
        for (text, problem) in [
            ("0", ""),
            ("-40400", ""),
            ("2147483647", ""),
            ("2147483648", "CodeOutOfRange"),
            ("", "EmptyCode"),
            ("01000", "LeadingZeros"),
            ("-007", "LeadingZeros"),
            ("+5", "CodeSigned"),
            ("-0", "CodeSigned"),
            ("0x1F", "CodeNotDecimal"),
            ("-40400x", "CodeNotDecimal"),
            ("1_000", "CodeNotDecimal"),
            (" 7", "CodeNotDecimal"),
            ("７", "CodeNotDecimal"),
            ("999999999999999999999999999999999999999999", "CodeOutOfRange"),
        ] {
            assert_eq!(kind(text, Repr::I32), problem, "{text:?}");
        }
    }

    #[test]
    fn what_was_meant_is_shown() {
        for (text, number) in [("0x1F", "31"), ("1_000", "1000"), ("40400.0", "40400"), ("７", "7")]
        {
            assert_eq!(nearly_integer(text).as_deref(), Some(number), "{text:?}");
        }
        assert_eq!(nearly_integer("-40400x"), None);
    }
}

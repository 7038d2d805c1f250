//! In: the text of a cell. Out: the number that it is, or how it misses to be one.

use crate::model::code::Code;
use crate::problem::span::slice;

/// Why a text is not an integer as a list writes them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotInteger {
    /// A sign that is not needed; the number without it.
    Sign(Code),
    /// Zeros in front; the number without them.
    Zeros(Code),
    /// More than 128 bits.
    TooLarge,
    Other,
}

/// Reads a decimal integer.
///
/// There is one way to write a number: `07`, `+7` and `7` in one file are three people's habits, and
/// one of them may be an identifier that only looks like a number.
pub(crate) fn integer(text: &str) -> Result<Code, NotInteger> {
    let (sign, digits) = match text.as_bytes().first() {
        Some(b'-') => ("-", slice(text, 1..text.len())),
        Some(b'+') => ("+", slice(text, 1..text.len())),
        _ => ("", text),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotInteger::Other);
    }
    let bare = match digits.trim_start_matches('0') {
        "" => "0",
        bare => bare,
    };
    let code = code(sign == "-", bare).ok_or(NotInteger::TooLarge)?;
    if sign == "+" || (sign == "-" && bare == "0") {
        Err(NotInteger::Sign(code))
    } else if bare.len() != digits.len() {
        Err(NotInteger::Zeros(code))
    } else {
        Ok(code)
    }
}

fn code(is_negative: bool, digits: &str) -> Option<Code> {
    let magnitude: u128 = digits.parse().ok()?;
    if !is_negative || magnitude == 0 {
        return Some(Code::unsigned(magnitude));
    }
    i128::checked_sub_unsigned(0, magnitude).map(Code::signed)
}

/// A hexadecimal number: its value, how many digits it has, and whether letters among them are
/// capitals and lower case.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Hexadecimal {
    pub(crate) code: Code,
    pub(crate) digits: usize,
    pub(crate) has_upper: bool,
    pub(crate) has_lower: bool,
}

/// Reads a number with `0x`.
pub(crate) fn hexadecimal(text: &str) -> Option<Hexadecimal> {
    let digits = text.strip_prefix("0x")?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    Some(Hexadecimal {
        code: Code::unsigned(u128::from_str_radix(digits, 16).ok()?),
        digits: digits.len(),
        has_upper: digits.bytes().any(|byte| byte.is_ascii_uppercase()),
        has_lower: digits.bytes().any(|byte| byte.is_ascii_lowercase()),
    })
}

/// Whether a cell is a number, well written or not: such a cell is in no header.
pub(crate) fn is_like_number(cell: &str) -> bool {
    let cell = cell.trim();
    !matches!(integer(cell), Err(NotInteger::Other))
        || hexadecimal(&cell.to_ascii_lowercase()).is_some()
        || formula(cell).is_some_and(is_like_number)
        || nearly(cell).is_some()
}

/// Whether a cell is meant as a code, though it may be none: it begins as a number does and is one
/// word.
pub(crate) fn is_like_code(cell: &str) -> bool {
    let cell = cell.trim();
    let cell = formula(cell).unwrap_or(cell);
    let digits = cell.trim_start_matches(['-', '+', '\u{2212}', '#', '\'', '’']);
    let begins = digits.starts_with(|first: char| first.is_numeric());
    let is_word = !cell.contains(char::is_whitespace) || !cell.chars().any(char::is_alphabetic);
    is_like_number(cell) || (begins && is_word && cell.len() <= 60)
}

/// What a spreadsheet shows for `="0410"`: a number that it keeps as a text.
pub(crate) fn formula(cell: &str) -> Option<&str> {
    let inner = cell.strip_prefix("=\"")?.strip_suffix('"')?;
    (!inner.contains('"')).then_some(inner)
}

/// The integer that was probably meant: only ever shown, never used.
pub(crate) fn nearly(text: &str) -> Option<Code> {
    let text = text.trim();
    if text.get(..2).is_some_and(|prefix| prefix.eq_ignore_ascii_case("0x")) {
        return hexadecimal(&text.to_ascii_lowercase()).map(|found| found.code);
    }
    // A spreadsheet takes a number after an apostrophe for a text.
    let text = text.strip_prefix(['\'', '’']).unwrap_or(text);
    let whole = text.strip_suffix(".0").unwrap_or(text);
    let digits: String = whole.chars().map(plain_digit).collect();
    if let Some(joined) = thousands(&digits) {
        return integer(&joined).ok();
    }
    let digits: String = digits.chars().filter(|&c| c != '_').collect();
    match integer(&digits) {
        Ok(code) | Err(NotInteger::Sign(code) | NotInteger::Zeros(code)) => Some(code),
        Err(NotInteger::TooLarge | NotInteger::Other) => None,
    }
}

/// The number without its separators, where those are in the places of thousands.
pub(crate) fn thousands(text: &str) -> Option<String> {
    let separator =
        text.chars().find(|c| matches!(c, ',' | '\'' | ' ' | '\u{A0}' | '\u{202F}' | '’'))?;
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let digits = first.strip_prefix('-').unwrap_or(first);
    let is_group =
        |group: &str| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
    let is_first = (1..=3).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
    (is_first && groups.all(is_group)).then(|| text.replace(separator, ""))
}

fn plain_digit(c: char) -> char {
    match c {
        '\u{FF10}'..='\u{FF19}' => char::from_u32(u32::from(c) - 0xFF10 + 0x30).unwrap_or(c),
        '\u{2212}' | '\u{FF0D}' => '-',
        other => other,
    }
}

/// Reads a number with or without a fraction; infinite ones and `NaN` are none.
pub(crate) fn float(text: &str) -> Option<f64> {
    let is_plain = text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
        && text.ends_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
    text.parse().ok().filter(|value: &f64| is_plain && value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_spelling() {
        assert_eq!(integer("-40400"), Ok(Code::signed(-40400)));
        assert_eq!(
            integer("340282366920938463463374607431768211455"),
            Ok(Code::unsigned(u128::MAX))
        );
        assert_eq!(
            integer("-170141183460469231731687303715884105728"),
            Ok(Code::signed(i128::MIN))
        );
        assert_eq!(integer("01000"), Err(NotInteger::Zeros(Code::unsigned(1000))));
        assert_eq!(integer("+5"), Err(NotInteger::Sign(Code::unsigned(5))));
        assert_eq!(integer("-0"), Err(NotInteger::Sign(Code::ZERO)));
        assert_eq!(integer("340282366920938463463374607431768211456"), Err(NotInteger::TooLarge));
        for text in ["", "-", "1_000", " 7", "７", "-40400x", "0x1F"] {
            assert_eq!(integer(text), Err(NotInteger::Other), "{text}");
        }
    }

    #[test]
    fn what_was_meant_is_told() {
        for (text, number) in [
            ("0X1F", 31),
            ("1_000", 1000),
            ("40400.0", 40400),
            ("７", 7),
            ("1,005", 1005),
            ("1 005", 1005),
            ("'7", 7),
        ] {
            assert_eq!(nearly(text), Some(Code::signed(number)), "{text:?}");
        }
        for text in ["-40400x", "2,5", "4201,4202", "12 5", "1,0050"] {
            assert_eq!(nearly(text), None, "{text}");
        }
    }

    #[test]
    fn a_word_is_no_code() {
        for text in ["899x", "-40400x", "=\"410\"", "4201,4202", "1.5"] {
            assert!(is_like_code(text), "{text}");
        }
        for text in ["Harbour", "Total", "2 codes in all", "", "-- above", "exported 2024"] {
            assert!(!is_like_code(text), "{text}");
        }
    }

    #[test]
    fn floats_are_finite_and_plain() {
        assert_eq!(float("-2.5e3"), Some(-2500.0));
        for text in ["NaN", "inf", "1e999", "2,5", "", ".5", "5.", "+1"] {
            assert_eq!(float(text), None, "{text}");
        }
    }
}

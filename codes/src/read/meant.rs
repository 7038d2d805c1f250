//! In: the text of a cell that is no number as a list writes them. Out: the number that was probably
//! meant: it is shown in messages, never used.

use super::grouped::thousands;
use super::number::{NotInteger, float, hexadecimal, integer, is_digits, magnitude};
use crate::model::code::Code;
use crate::model::text::{all_chars, count};
use crate::problem::span::slice;

/// Whether a cell is a number, well written or not: such a cell is in no header.
pub(crate) fn is_like_number(cell: &str) -> bool {
    let cell = cell.trim();
    !matches!(integer(cell), Err(NotInteger::Other))
        || formula(cell).is_some_and(is_like_number)
        || nearly(cell).is_some()
}

/// Whether a cell is meant as a code, though it may be none: it begins as a number does and is one
/// word.
pub(crate) fn is_like_code(cell: &str) -> bool {
    let cell = cell.trim();
    let cell = formula(cell).unwrap_or(cell);
    let digits = cell.trim_start_matches(['-', '+', '\u{2212}', '#', '\'', '’']);
    let begins = digits.chars().next().is_some_and(char::is_numeric);
    let (mut has_space, mut has_letter) = (false, false);
    for c in cell.chars() {
        has_space |= c.is_whitespace();
        has_letter |= c.is_alphabetic();
    }
    let is_word = !has_space || !has_letter;
    (begins && is_word && cell.len() <= 60) || is_like_number(cell)
}

/// What a spreadsheet shows for `="0410"`: a number that it keeps as a text.
pub(crate) fn formula(cell: &str) -> Option<&str> {
    let inner = cell.strip_prefix("=\"")?.strip_suffix('"')?;
    (!inner.contains('"')).then_some(inner)
}

/// The integer that was probably meant.
pub(crate) fn nearly(text: &str) -> Option<Code> {
    let text = text.trim();
    if let [b'0', b'x' | b'X', ..] = text.as_bytes() {
        return hexadecimal(&text.to_ascii_lowercase()).map(|found| found.code);
    }
    // A spreadsheet takes a number after an apostrophe for a text.
    let text = text.strip_prefix('\'').or(text.strip_prefix('’')).unwrap_or(text);
    // A separator or a quote beside the number, of a keyboard that writes curly ones.
    let text = text.trim_matches([';', ',', '；', '，', '“', '”', '„', '‘', '’', '«', '»']).trim();
    let mut digits = String::new();
    for c in text.strip_suffix(".0").unwrap_or(text).chars() {
        digits.push(plain_digit(c));
    }
    if let Some(joined) = thousands(&digits) {
        return integer(&joined).ok();
    }
    digits.retain(|c| c != '_');
    match integer(&digits) {
        Ok(code) | Err(NotInteger::Sign(code) | NotInteger::Zeros(code)) => Some(code),
        Err(NotInteger::TooLarge | NotInteger::Other) => None,
    }
}

/// The zeros of the scripts in which decimal numbers are written.
///
/// Source: the Unicode Character Database, general category Nd, without the styles of mathematics.
const ZEROS: [char; 13] = [
    '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{BE6}',
    '\u{C66}', '\u{E50}', '\u{ED0}', '\u{17E0}', '\u{FF10}',
];

/// The ASCII character of a digit or a minus sign.
fn plain_digit(c: char) -> char {
    if matches!(c, '\u{2212}' | '\u{FF0D}') {
        return '-';
    }
    for &zero in &ZEROS {
        let digit = u32::from(c).wrapping_sub(u32::from(zero));
        if let Some(digit) = char::from_digit(digit, 10) {
            return digit;
        }
    }
    c
}

/// A number that is not written as a decimal integer, nor nearly so: what people and spreadsheets
/// put in place of a code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Form<'t> {
    /// `8.8E+05`: a spreadsheet has dropped digits.
    Scientific,
    /// `8007000E` or `1Fh`: hexadecimal digits without `0x`; the digits.
    Hexadecimal(&'t str),
    /// `E1001`, `ERR-1001`: a word and a number; the number.
    Prefixed(Code),
    /// `1.005`: a thousands separator, as in German.
    Thousands(Code),
    /// `100-199`.
    Range,
}

/// Tells in which other form a number is written.
pub(crate) fn form(text: &str) -> Option<Form<'_>> {
    let text = text.trim();
    let (start, rest) = text.split_at(text.len() - text.trim_start_matches(is_digit).len());
    if !start.is_empty() && is_exponent(rest) {
        return Some(Form::Scientific);
    }
    if let Some((first, last)) = text.split_once(['-', '–', '~', '…'])
        && is_digits(first.trim_end())
        && is_digits(last.trim_start())
    {
        return Some(Form::Range);
    }
    if let Some(digits) = bare_hexadecimal(text) {
        return Some(Form::Hexadecimal(digits));
    }
    if let Some(joined) = thousands(&text.replace('.', ",")) {
        return integer(&joined).ok().map(Form::Thousands);
    }
    let digits =
        text.trim_start_matches(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '-' | '.'));
    let is_prefixed =
        matches!(text.as_bytes(), [b'A'..=b'Z' | b'a'..=b'z', ..]) && is_digits(digits);
    match integer(digits) {
        Ok(code) | Err(NotInteger::Zeros(code)) if is_prefixed => Some(Form::Prefixed(code)),
        _ => None,
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// What follows the first digits of `8.8E+05`.
fn is_exponent(rest: &str) -> bool {
    let Some((fraction, exponent)) = rest.split_once(['e', 'E']) else { return false };
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let fraction = fraction.strip_prefix(['.', ',']).unwrap_or(fraction);
    is_digits(exponent) && (fraction.is_empty() || is_digits(fraction))
}

/// The digits of a hexadecimal number without `0x`, where letters among them or after them tell.
fn bare_hexadecimal(text: &str) -> Option<&str> {
    let marked = text.strip_suffix(['h', 'H']).or(text.strip_prefix("&H"));
    let digits = marked.unwrap_or(text);
    // A binary or an octal number.
    let is_other = matches!(text.as_bytes(), [b'0', b'b' | b'B' | b'o', _, ..])
        && is_digits(slice(text, 2..text.len()));
    let is_hexadecimal = !is_other
        && matches!(digits.as_bytes(), [b'0'..=b'9', ..])
        && magnitude(digits, 16).is_some();
    (is_hexadecimal && (marked.is_some() || !is_digits(digits))).then_some(digits)
}

/// The number that was probably meant in place of a fraction.
pub(crate) fn nearly_float(text: &str) -> Option<String> {
    let text = text.trim();
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        plain.push(plain_digit(c));
    }
    if count(&plain, b',') == 1 && !plain.contains('.') && thousands(&plain).is_none() {
        plain = plain.replace(',', ".");
    }
    let unsigned = plain.trim_start_matches(['+', '-']);
    let sign = if plain.starts_with('-') { "-" } else { "" };
    let lead = if unsigned.starts_with('.') { "0" } else { "" };
    if all_chars(unsigned, &|c| !c.is_ascii_digit()) {
        return None;
    }
    let plain = format!("{sign}{lead}{}", unsigned.strip_suffix('.').unwrap_or(unsigned));
    float(&plain).map(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_told() {
        for (text, number) in [
            ("0X1F", 31),
            ("1_000", 1000),
            ("40400.0", 40400),
            ("７", 7),
            ("\u{664}\u{660}\u{661}", 401),
            ("\u{96A}\u{966}", 40),
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
    fn other_forms_of_a_number_are_told() {
        for (text, found) in [
            ("8.8E+05", Some(Form::Scientific)),
            ("1E5", Some(Form::Scientific)),
            ("1,2e+10", Some(Form::Scientific)),
            ("8007000E", Some(Form::Hexadecimal("8007000E"))),
            ("1Fh", Some(Form::Hexadecimal("1F"))),
            ("20h", Some(Form::Hexadecimal("20"))),
            ("&H1F", Some(Form::Hexadecimal("1F"))),
            ("1.005", Some(Form::Thousands(Code::unsigned(1005)))),
            ("1.005.000", Some(Form::Thousands(Code::unsigned(1_005_000)))),
            ("1.5", None),
            ("0.005", None),
            ("E1001", Some(Form::Prefixed(Code::unsigned(1001)))),
            ("ORA-00942", Some(Form::Prefixed(Code::unsigned(942)))),
            ("100-199", Some(Form::Range)),
            ("100 – 199", Some(Form::Range)),
            ("DEADBEEF", None),
            ("1F-2F", None),
            ("2024-01-01", None),
            ("-40400x", None),
            ("E", None),
            ("gone", None),
            ("8.8E", None),
        ] {
            assert_eq!(form(text), found, "{text}");
        }
    }

    #[test]
    fn a_fraction_that_was_meant_is_told() {
        for (text, number) in [
            (".5", Some("0.5")),
            ("-.5", Some("-0.5")),
            ("5.", Some("5")),
            ("+1.5", Some("1.5")),
            ("1,5", Some("1.5")),
            ("\u{2212}1,25", Some("-1.25")),
            ("1,500", None),
            ("1,5,2", None),
            ("1.000,5", None),
            (".", None),
            ("five", None),
            ("inf", None),
        ] {
            assert_eq!(nearly_float(text).as_deref(), number, "{text}");
        }
    }

    #[test]
    fn a_number_is_one_however_it_is_written() {
        for text in [
            "7",
            " 7 ",
            "+7",
            "-0",
            "007",
            "0x1F",
            "0X1f",
            "=\"7\"",
            "=\"0x1F\"",
            "'7",
            "1,005",
            "7.0",
            "７",
            "340282366920938463463374607431768211456",
        ] {
            assert!(is_like_number(text), "{text}");
        }
        for text in ["", "-", "x7", "7x", "0x", "0xG", "=\"x\"", "=\"7\"7\"", "1.5", "1,05"] {
            assert!(!is_like_number(text), "{text}");
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
}

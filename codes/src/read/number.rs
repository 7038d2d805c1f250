//! In: the text of a cell. Out: the number that it is, or why it is not one.

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
    let sign = text.as_bytes().first().copied().filter(|it| matches!(it, b'-' | b'+'));
    let digits = slice(text, usize::from(sign.is_some())..text.len());
    if !is_digits(digits) {
        return Err(NotInteger::Other);
    }
    let mut zeros = 0;
    while zeros + 1 < digits.len() && digits.as_bytes().get(zeros) == Some(&b'0') {
        zeros += 1;
    }
    let magnitude = magnitude(digits, 10).ok_or(NotInteger::TooLarge)?;
    let code = signed(sign == Some(b'-'), magnitude).ok_or(NotInteger::TooLarge)?;
    if sign == Some(b'+') || (sign == Some(b'-') && magnitude == 0) {
        Err(NotInteger::Sign(code))
    } else if zeros > 0 {
        Err(NotInteger::Zeros(code))
    } else {
        Ok(code)
    }
}

/// Whether a text is of ASCII digits only, and has one. A loop by index, because a macro runs as it
/// is built for debugging.
pub(super) fn is_digits(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    at > 0 && at == bytes.len()
}

/// The number of these digits; none where there is another character, or more than 128 bits.
pub(super) fn magnitude(digits: &str, radix: u32) -> Option<u128> {
    let mut magnitude: u128 = 0;
    for &byte in digits.as_bytes() {
        let digit = char::from(byte).to_digit(radix)?;
        magnitude = magnitude.checked_mul(u128::from(radix))?.checked_add(u128::from(digit))?;
    }
    Some(magnitude)
}

fn signed(is_negative: bool, magnitude: u128) -> Option<Code> {
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
    let Some((b"0x", digits)) = text.as_bytes().split_first_chunk() else { return None };
    let (mut has_upper, mut has_lower) = (false, false);
    for digit in digits {
        has_upper |= digit.is_ascii_uppercase();
        has_lower |= digit.is_ascii_lowercase();
    }
    let code = Code::unsigned(magnitude(slice(text, 2..text.len()), 16)?);
    (!digits.is_empty()).then_some(Hexadecimal { code, digits: digits.len(), has_upper, has_lower })
}

/// Reads a number with or without a fraction; infinite ones and `NaN` are none.
pub(crate) fn float(text: &str) -> Option<f64> {
    let (Some(b'0'..=b'9' | b'-'), Some(b'0'..=b'9')) =
        (text.as_bytes().first(), text.as_bytes().last())
    else {
        return None;
    };
    for byte in text.as_bytes() {
        if !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E') {
            return None;
        }
    }
    text.parse().ok().filter(|value: &f64| value.is_finite())
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
    fn floats_are_finite_and_plain() {
        assert_eq!(float("-2.5e3"), Some(-2500.0));
        for text in ["NaN", "inf", "1e999", "2,5", "", ".5", "5.", "+1"] {
            assert_eq!(float(text), None, "{text}");
        }
    }
}

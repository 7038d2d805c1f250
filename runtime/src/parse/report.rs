//! In: a line of text as an SDK or a log has it. Out: the number of the code in it.

use super::number::Number;
use crate::bytes::eq;

/// Returns the number of the code in a text such as `871303`, `Error 871303` or
/// `user not exist (880103)`.
///
/// The text is a number, or a number after words such as `Error` and `code`, or the number is before
/// a colon, or at the end in parentheses. Any other number in a text means something else.
///
/// ```
/// use jmessage_codes::parse_code;
///
/// assert_eq!(parse_code("871303"), Some(871303));
/// assert_eq!(parse_code("Error 871303"), Some(871303));
/// assert_eq!(parse_code("PlatformException(871303, user not exist, null)"), Some(871303));
/// assert_eq!(parse_code("880103: user not exist"), Some(880103));
/// assert_eq!(parse_code("user not exist (880103)"), Some(880103));
/// assert_eq!(parse_code("user 42 does not exist"), None);
///
/// const CODE: Option<i64> = parse_code("error code: -2");
/// assert_eq!(CODE, Some(-2));
/// ```
#[must_use]
#[inline]
pub const fn parse_code(text: &str) -> Option<i64> {
    match code_in(text) {
        Some(number) => number.as_i64(),
        None => None,
    }
}

/// Finds the code as [`parse_code`] does; the number may be wider.
#[inline]
pub(crate) const fn code_in(text: &str) -> Option<Number> {
    let text = text.as_bytes().trim_ascii();
    let (has_word, rest) = skip_words(text);
    let (token, after) = split_number(rest);
    if let Some(number) = Number::parse(token)
        && is_end_of_number(after, has_word)
    {
        return Some(number);
    }
    in_parentheses(text)
}

/// Skips words that come before a code, and what separates them; returns whether there was a word.
#[inline]
const fn skip_words(text: &[u8]) -> (bool, &[u8]) {
    let (mut rest, mut has_word, mut after_word) = (text, false, false);
    loop {
        match rest {
            [b'-', b'0'..=b'9', ..] if !after_word => return (has_word, rest),
            [first, after @ ..] if is_separator(*first) => {
                rest = after;
                after_word = false;
            }
            _ => {
                let (word, after) = rest.split_at(length_of_word(rest));
                if !is_word_before_a_code(word) {
                    return (has_word, rest);
                }
                rest = after;
                (has_word, after_word) = (true, true);
            }
        }
    }
}

#[inline]
const fn is_separator(byte: u8) -> bool {
    matches!(byte, b':' | b'=' | b'#' | b'-' | b'(' | b'[' | b'{' | b'"' | b'\'')
        || byte.is_ascii_whitespace()
}

#[inline]
const fn length_of_word(text: &[u8]) -> usize {
    let mut length = 0;
    while length < text.len() && (text[length].is_ascii_alphabetic() || text[length] == b'_') {
        length += 1;
    }
    length
}

#[inline]
const fn is_word_before_a_code(word: &[u8]) -> bool {
    const WORDS: &[&[u8]] = &[
        b"code",
        b"err",
        b"err_code",
        b"errcode",
        b"errno",
        b"error",
        b"error_code",
        b"errorcode",
        b"exception",
        b"failed",
        b"failure",
        b"platformexception",
        b"with",
    ];
    let mut index = 0;
    while index < WORDS.len() {
        if eq(WORDS[index], word) {
            return true;
        }
        index += 1;
    }
    false
}

/// Splits a text after its sign, letters and digits.
#[inline]
const fn split_number(text: &[u8]) -> (&[u8], &[u8]) {
    let mut length = match text {
        [b'-', ..] => 1,
        _ => 0,
    };
    while length < text.len() && (text[length].is_ascii_alphanumeric() || text[length] == b'_') {
        length += 1;
    }
    text.split_at(length)
}

/// Returns whether what follows shows that the number is not a part of something else, such as a
/// time or a quantity.
#[inline]
const fn is_end_of_number(after: &[u8], has_word: bool) -> bool {
    match after {
        [b'.' | b',' | b':' | b'/' | b'-', b'0'..=b'9', ..] | [b'%', ..] => false,
        [] | [b' ', b'-' | b':', ..] => true,
        [next, ..] => has_word || is_end(*next),
    }
}

#[inline]
const fn is_end(byte: u8) -> bool {
    matches!(byte, b':' | b';' | b',' | b')' | b']' | b'}' | b'"' | b'\'' | b'-')
}

/// The number in parentheses at the end of a text, as [`Display`](core::fmt::Display) writes a code.
#[inline]
const fn in_parentheses(text: &[u8]) -> Option<Number> {
    let [inner @ .., b')'] = text else { return None };
    let mut start = inner.len();
    while start > 0 && inner[start - 1] != b'(' {
        start -= 1;
    }
    if start == 0 { None } else { Number::parse(inner.split_at(start).1) }
}

#[cfg(test)]
mod tests {
    use super::parse_code;

    #[test]
    fn the_code_of_a_line_is_found() {
        for (text, code) in [
            ("0", 0),
            ("-2", -2),
            (" 871303\n", 871_303),
            ("\"871303\"", 871_303),
            ("Error 871303", 871_303),
            ("ERROR: 871303", 871_303),
            ("Error code: -2", -2),
            ("error-871303", 871_303),
            ("errcode=880103", 880_103),
            ("failed with code 880103 user not exist", 880_103),
            ("[880103] user not exist", 880_103),
            ("880103 - user not exist", 880_103),
            ("{\"code\":880103,\"message\":\"x\"}", 880_103),
            ("{\"error\":{\"code\":899008}}", 899_008),
            ("Error 0x80070005", 0x8007_0005),
            ("unknown code 880105 (0)", 0),
            ("9223372036854775807", i64::MAX),
            ("-9223372036854775808", i64::MIN),
        ] {
            assert_eq!(parse_code(text), Some(code), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_code() {
        for text in [
            "",
            "Error",
            "user not exist",
            "user 42 does not exist",
            "3 attempts left",
            "12:30 is too late",
            "3.5",
            "Error 3.5",
            "Error 1,000",
            "100%",
            "+5",
            "007",
            "Error 007",
            "Error 0X10",
            "9223372036854775808",
            "-9223372036854775809",
            "错误 871303",
            "()",
            ")",
            "sent (2 of 3)",
            "Error 871303x",
        ] {
            assert_eq!(parse_code(text), None, "{text}");
        }
    }
}

//! In: a number in a text, or a word that announces one. Out: whether it can be a code there. Knows
//! bytes, not lists.

use std::ops::Range;

use super::bytes::{before, is_word};
use super::meanings::LONG;
use super::number::{Number, whole};
use super::words::{
    has_unit, is_after_month, is_code_word, is_of_another_kind, is_other_word, word_before,
};

/// Returns whether a whole number of `LONG` or more digits can be a code where it is: not a port,
/// a year, a duration or a size.
pub(crate) fn is_plausible(text: &[u8], number: Number) -> bool {
    let Number { start, end, is_negative } = number;
    let first = if is_negative { start - 1 } else { start };
    let word = word_before(text, first);
    if word.is_some_and(is_code_word) {
        return true;
    }
    if word.is_some_and(is_other_word) {
        return false;
    }
    let digits = text.get(start..end).unwrap_or_default();
    if digits.len() > 5 {
        return true;
    }
    let is_port = before(text, first) == Some(b':')
        && is_word(first.checked_sub(1).and_then(|at| before(text, at)));
    let is_year = digits.len() == 4 && is_after_month(text, first);
    !is_port && !is_year && !has_unit(text, end)
}

/// Returns the number of fewer than `LONG` digits that a word announces, such as 7 in `code=7` and
/// `"code": 7`, if the word at `start..end`, or the longer one around it, does so.
pub(crate) fn announced(text: &[u8], start: usize, end: usize) -> Option<Number> {
    let (start, end) = whole_word(text, start, end);
    // Most words are in front of no number: that is the fastest to see.
    let number = digits_after(text, end)?;
    let word = text.get(start..end)?;
    // In UTF-8 a byte above 127 is a part of a character that is not ASCII: 错误码, 错误代码.
    let is_ascii = word.iter().all(u8::is_ascii);
    if is_ascii && (!is_code_word(word) || is_of_another_kind(text, start)) {
        return None;
    }
    whole(text, number.start, number.end)
}

// The short run of digits after a word and what may be between them.
fn digits_after(text: &[u8], end: usize) -> Option<Range<usize>> {
    let mut at = end;
    let mut skip = |wanted: &[u8], most: usize| {
        let rest = text.get(at..).unwrap_or_default();
        at += rest.iter().take(most).take_while(|byte| wanted.contains(byte)).count();
    };
    skip(b"\"'`\\)", 3);
    skip(b" \t", 4);
    // `：` is three bytes.
    skip(b"=:>#\xEF\xBC\x9A", 4);
    skip(b" \t", 4);
    skip(b"\"'`\\([", 3);
    skip(b"-", 1);
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    let digits = text.get(at..)?.iter().take(LONG).take_while(is_digit).count();
    (at > end && (1..LONG).contains(&digits)).then_some(at..at + digits)
}

fn whole_word(text: &[u8], start: usize, end: usize) -> (usize, usize) {
    let is_part = |byte: &&u8| is_word(Some(**byte)) || **byte == b'-';
    if text.get(start).is_none_or(|byte| !byte.is_ascii()) {
        return (start, end);
    }
    let head =
        text.get(..start).unwrap_or_default().iter().rev().take(24).take_while(is_part).count();
    let is_letter = |byte: &&u8| byte.is_ascii_alphabetic() || **byte == b'_';
    let tail = text.get(end..).unwrap_or_default().iter().take(24).take_while(is_letter).count();
    (start - head, end + tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_code(text: &str) -> bool {
        let start = text.find("4100").unwrap();
        whole(text.as_bytes(), start, start + 4)
            .is_some_and(|number| is_plausible(text.as_bytes(), number))
    }

    #[test]
    fn a_code_is_a_whole_number() {
        for text in [
            "4100",
            "failed: 4100",
            "(4100)",
            "\"4100\"",
            "[4100,4101]",
            "x 4100.",
            "code=4100",
            "code:4100",
            "\"code\":4100}",
            "4100:card declined",
            "错误码4100：卡",
            "ret=4100",
            "error #4100",
            "4100, again",
            "=4100;",
            "<code>4100</code>".trim_end_matches("</code>"),
            "-4100 is negative",
            "err_code: 4100",
            "\\\"code\\\":4100",
        ] {
            assert!(is_code(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_codes() {
        for text in [
            "14100",
            "41000",
            "4100.5",
            "3.4100",
            "x4100",
            "4100x",
            "0x4100",
            "_4100",
            "10:4100",
            "4100:22",
            "127.0.0.1:4100",
            "localhost:4100",
            "port 4100",
            "port=4100",
            "\"port\": 4100",
            "pid=4100",
            "4100 ms",
            "4100ms",
            "#4100",
            "2001:db8:4100::1",
            "4100:db8::1",
            "::4100",
            "/users/4100",
            "4100/5",
            "a-4100-b",
            "550e8400-e29b-4100-a716-446655440000",
            "4100-01-02",
            "+4100",
            "4100%",
            "took 4100",
            "Wed Nov 25 01:50:37 UTC 4100",
            "25 November, 4100",
            "x.4100",
            "line 4100",
        ] {
            assert!(!is_code(text), "{text}");
        }
    }

    fn short(text: &str) -> Option<&str> {
        let start = text.find("code").or_else(|| text.find("rr")).or_else(|| text.find("码"))?;
        let length = if text[start..].starts_with("rr") {
            2
        } else if text[start..].starts_with("code") {
            4
        } else {
            3
        };
        let number = announced(text.as_bytes(), start, start + length)?;
        text.get(number.start..number.end)
    }

    #[test]
    fn a_short_code_is_announced() {
        for text in [
            "code=7",
            "\"code\": 7",
            "code 7",
            "(code 7)",
            "error 7",
            "Error: 7",
            "err_code='7'",
            "errno 7,",
            "error code 7.",
            "{\\\"code\\\":\\\"7\\\"}",
            "错误码：7",
            "ERROR_CODE=7",
            "code=-7",
            "error #7",
        ] {
            let text = text.replace("ERROR_CODE", "error_code");
            assert_eq!(short(&text), Some("7"), "{text}");
        }
        for text in [
            "code",
            "code=",
            "decode 7",
            "code7",
            "code=7.5",
            "code=7f",
            "code=0x7",
            "exit code 7",
            "barcode=7",
            "status code 7",
            "codes: a 7",
            "errors 7",
            "encoder=7",
            "code=7/9",
            "exit_code=7",
        ] {
            assert_eq!(short(text), None, "{text}");
        }
    }
}

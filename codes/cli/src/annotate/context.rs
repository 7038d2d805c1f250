//! What is around a number in a text, and whether the number can be a code there. Knows bytes, not
//! lists.

/// Returns the byte before a position.
fn before(text: &[u8], at: usize) -> Option<u8> {
    text.get(at.checked_sub(1)?).copied()
}

fn is_word(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn is_digit(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_digit())
}

/// A number in a text: its digits without a sign, and whether it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) is_negative: bool,
}

/// Returns the number whose digits are at `start..end`, if it is a whole one: not a part of a
/// longer number, a fraction, an identifier, a date, a time, an address or a path.
pub(crate) fn whole(text: &[u8], start: usize, end: usize) -> Option<Number> {
    let is_negative = before(text, start) == Some(b'-');
    let first = if is_negative { start - 1 } else { start };
    let is_free = is_free_before(text, first, end - start) && is_free_after(text, end);
    (is_free && !is_address(text, first, end)).then_some(Number { start, end, is_negative })
}

fn is_free_before(text: &[u8], first: usize, digits: usize) -> bool {
    let last = before(text, first);
    let previous = first.checked_sub(1).and_then(|at| before(text, at));
    match last {
        None => true,
        Some(b'/' | b'$' | b'@' | b'+' | b'-' | b'%' | b'~') => false,
        Some(b'.') => !is_word(previous),
        // `12:34`, `::1`, `host:8080`; a port has five digits at most.
        Some(b':') => !is_digit(previous) && (digits > 5 || previous != Some(b':')),
        // A color, unless it is announced as a code.
        Some(b'#') => word_before(text, first).is_some_and(is_code_word),
        Some(_) => !is_word(last),
    }
}

fn is_free_after(text: &[u8], end: usize) -> bool {
    let next = text.get(end).copied();
    let following = text.get(end + 1).copied();
    match next {
        Some(b'/' | b'%' | b'@') => false,
        Some(b'.' | b'-') => !is_word(following),
        Some(b':') => !is_digit(following),
        _ => !is_word(next),
    }
}

// The address of a machine: groups with more than one colon in one piece.
fn is_address(text: &[u8], start: usize, end: usize) -> bool {
    if before(text, start) != Some(b':') && text.get(end) != Some(&b':') {
        return false;
    }
    let is_part = |byte: &&u8| byte.is_ascii_hexdigit() || **byte == b':';
    let head = text.get(..start).unwrap_or_default().iter().rev().take(40).take_while(is_part);
    let tail = text.get(end..).unwrap_or_default().iter().take(40).take_while(is_part);
    head.chain(tail).filter(|byte| **byte == b':').count() > 1
}

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
    let is_year = digits.len() == 4 && (digits.starts_with(b"19") || digits.starts_with(b"20"));
    !is_port && !is_year && !has_unit(text, end)
}

// `4100 ms`.
fn has_unit(text: &[u8], end: usize) -> bool {
    const UNITS: [&[u8]; 16] = [
        b"ms", b"us", b"ns", b"s", b"sec", b"secs", b"seconds", b"minutes", b"b", b"kb", b"mb",
        b"kib", b"mib", b"bytes", b"rows", b"times",
    ];
    let Some(rest) = text.get(end..).and_then(|rest| rest.strip_prefix(b" ")) else { return false };
    let length = rest.iter().take(10).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = rest.get(..length).unwrap_or_default();
    UNITS.iter().any(|unit| unit.eq_ignore_ascii_case(word))
}

/// Returns the word that a number follows: `code` in `code=7`, `"code": 7` and `code 7`.
fn word_before(text: &[u8], at: usize) -> Option<&[u8]> {
    let from = at.saturating_sub(64);
    let near = text.get(from..at)?;
    let is_between = |byte: &u8| {
        matches!(
            byte,
            b' ' | b'\t' | b'"' | b'\'' | b'`' | b'\\' | b'(' | b'[' | b'=' | b':' | b'>' | b'#'
        )
    };
    let between = near.iter().rev().take_while(|byte| is_between(byte)).count();
    if between == 0 || between > 8 {
        return None;
    }
    let near = near.get(..near.len() - between)?;
    let letters =
        near.iter().rev().take_while(|byte| is_word(Some(**byte)) || **byte == b'-').count();
    near.get(near.len() - letters..).filter(|word| !word.is_empty())
}

// The word in lower case without `_` and `-`; no word of interest is longer.
fn folded(word: &[u8]) -> ([u8; 24], usize) {
    let mut folded = [0; 24];
    let letters = word.iter().filter(|byte| !matches!(byte, b'_' | b'-'));
    let mut length = 0;
    for (place, letter) in folded.iter_mut().zip(letters) {
        *place = letter.to_ascii_lowercase();
        length += 1;
    }
    (folded, length)
}

/// Returns whether a word announces a code.
pub(crate) fn is_code_word(word: &[u8]) -> bool {
    const WORDS: [&[u8]; 16] = [
        b"code",
        b"err",
        b"error",
        b"errno",
        b"errcode",
        b"errorcode",
        b"errorno",
        b"ecode",
        b"codes",
        b"rescode",
        b"resultcode",
        b"retcode",
        b"returncode",
        b"respcode",
        b"responsecode",
        b"subcode",
    ];
    let (folded, length) = folded(word);
    let folded = folded.get(..length).unwrap_or_default();
    WORDS.contains(&folded)
}

fn is_other_word(word: &[u8]) -> bool {
    const WORDS: [&[u8]; 40] = [
        b"port",
        b"pid",
        b"tid",
        b"ppid",
        b"uid",
        b"gid",
        b"id",
        b"line",
        b"lineno",
        b"size",
        b"length",
        b"len",
        b"bytes",
        b"time",
        b"timestamp",
        b"ts",
        b"ms",
        b"year",
        b"seq",
        b"count",
        b"total",
        b"ttl",
        b"duration",
        b"elapsed",
        b"took",
        b"timeout",
        b"latency",
        b"offset",
        b"userid",
        b"msgid",
        b"messageid",
        b"requestid",
        b"traceid",
        b"color",
        b"version",
        b"build",
        b"rev",
        b"exitcode",
        b"statuscode",
        b"httpcode",
    ];
    let (folded, length) = folded(word);
    let folded = folded.get(..length).unwrap_or_default();
    WORDS.contains(&folded)
}

/// Returns the number that a word announces, such as 7 in `code=7` and `"code": 7`, if the word at
/// `start..end`, or the longer one around it, does so.
pub(crate) fn announced(text: &[u8], start: usize, end: usize) -> Option<Number> {
    let (start, end) = whole_word(text, start, end);
    let word = text.get(start..end)?;
    // In UTF-8 a byte above 127 is a part of a character that is not ASCII: 错误码, 错误代码.
    let is_ascii = word.iter().all(u8::is_ascii);
    if is_ascii && (!is_code_word(word) || is_of_another_kind(text, start)) {
        return None;
    }
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
    let digits = text.get(at..)?.iter().take(40).take_while(|byte| byte.is_ascii_digit()).count();
    if at == end || digits == 0 {
        return None;
    }
    whole(text, at, at + digits)
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

// `exit code 1`, `status code 200`, `http error 404`.
fn is_of_another_kind(text: &[u8], start: usize) -> bool {
    const KINDS: [&[u8]; 9] = [
        b"exit",
        b"status",
        b"http",
        b"https",
        b"zip",
        b"country",
        b"area",
        b"response",
        b"postal",
    ];
    let Some(head) = text.get(..start).and_then(|head| head.strip_suffix(b" ")) else {
        return false;
    };
    let letters =
        head.iter().rev().take(12).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = head.get(head.len() - letters..).unwrap_or_default();
    KINDS.iter().any(|kind| kind.eq_ignore_ascii_case(word))
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

//! The words next to a number, which announce a code or something else. Knows bytes, not lists.

use super::bytes::is_word;

/// Returns the word that a number follows: `code` in `code=7`, `"code": 7` and `code 7`.
pub(super) fn word_before(text: &[u8], at: usize) -> Option<&[u8]> {
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

/// Returns whether a number after a month, with a day or a time between, is a year.
pub(super) fn is_after_month(text: &[u8], at: usize) -> bool {
    let near = text.get(at.saturating_sub(26)..at).unwrap_or_default();
    let line = near.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut words = line.rsplit(|byte| matches!(byte, b' ' | b',')).filter(|word| !word.is_empty());
    words.any(is_month)
}

fn is_month(word: &[u8]) -> bool {
    const MONTHS: [&[u8]; 12] = [
        b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov",
        b"dec",
    ];
    let start = word.get(..3).unwrap_or_default();
    MONTHS.iter().any(|month| month.eq_ignore_ascii_case(start))
        && word.iter().all(u8::is_ascii_alphabetic)
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
pub(super) fn is_code_word(word: &[u8]) -> bool {
    let (folded, length) = folded(word);
    matches!(
        folded.get(..length).unwrap_or_default(),
        b"code"
            | b"err"
            | b"error"
            | b"errno"
            | b"errcode"
            | b"errorcode"
            | b"errorno"
            | b"ecode"
            | b"codes"
            | b"rescode"
            | b"resultcode"
            | b"retcode"
            | b"returncode"
            | b"respcode"
            | b"responsecode"
            | b"subcode"
    )
}

/// The words that other numbers follow.
const OTHER_WORDS: &[&[u8]] = &[
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

/// Returns whether a word announces a number that is not a code.
pub(super) fn is_other_word(word: &[u8]) -> bool {
    let (folded, length) = folded(word);
    OTHER_WORDS.contains(&folded.get(..length).unwrap_or_default())
}

/// Returns whether a unit follows, as in `4100 ms`.
pub(super) fn has_unit(text: &[u8], end: usize) -> bool {
    const UNITS: [&[u8]; 16] = [
        b"ms", b"us", b"ns", b"s", b"sec", b"secs", b"seconds", b"minutes", b"b", b"kb", b"mb",
        b"kib", b"mib", b"bytes", b"rows", b"times",
    ];
    let Some(rest) = text.get(end..).and_then(|rest| rest.strip_prefix(b" ")) else { return false };
    let length = rest.iter().take(10).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = rest.get(..length).unwrap_or_default();
    UNITS.iter().any(|unit| unit.eq_ignore_ascii_case(word))
}

/// Returns whether the word before says that the code is of another kind, as in `exit code 1`,
/// `status code 200` or `http error 404`.
pub(super) fn is_of_another_kind(text: &[u8], start: usize) -> bool {
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

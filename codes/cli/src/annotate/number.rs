//! In: a run of digits in a text. Out: whether it is a whole number there. Knows bytes, not lists.

use super::bytes::{before, is_word};
use super::words::{is_code_word, word_before};

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

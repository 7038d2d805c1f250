//! A title as the format would spell it: what people write with capitals, spaces and quotation marks.

use super::vocabulary::{self, KNOWN};
use crate::model::name::snake_case;
use crate::model::text::{self, all_bytes};
use crate::problem::span::slice;

/// The title as the format would spell it: lower case, without white space and quotation marks.
/// Tags and the words of a closed set keep their case.
pub(crate) fn spelling(title: &str) -> String {
    let plain = plain(title);
    let title = without_marks(&plain);
    let (base, rest) = title.split_at(title.find(['@', '(']).unwrap_or(title.len()));
    let mut spelled = without_spaces(&lower(base), &[':', '?']);
    spelled += &without_spaces(rest, &['@', '(', ')', '|', '?', ':']);
    spelled
}

/// The title without invisible characters, and with ASCII characters for those that are as wide as
/// Chinese ones.
fn plain(title: &str) -> String {
    let mut plain = String::with_capacity(title.len());
    for c in text::clean(title).chars() {
        let is_wide = matches!(c, '\u{FF01}'..='\u{FF5E}') && !matches!(c, '，' | '；');
        let ascii = char::from_u32(u32::from(c).wrapping_sub(0xFEE0)).filter(|_| is_wide);
        plain.push(ascii.unwrap_or(c));
    }
    plain
}

/// The title without white space, and quotation marks at its ends.
fn without_marks(title: &str) -> &str {
    const MARKS: &str = "“”„‟‘’«»\"'`";
    let is_mark = |c: char| c.is_whitespace() || MARKS.contains(c);
    title.trim_matches(is_mark)
}

/// The lower-case form of a title; `RetryAfter` and `Retry After` are `retry_after`.
fn lower(base: &str) -> String {
    let (name, kind) = base.split_at(base.find(':').unwrap_or(base.len()));
    let name = name.trim();
    let is_plain = matches!(name.as_bytes(), [b'A'..=b'Z' | b'a'..=b'z', ..])
        && all_bytes(name, &|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'_'));
    let mut has_hump = false;
    for pair in name.as_bytes().windows(2) {
        has_hump |= matches!(pair, [b'a'..=b'z', b'A'..=b'Z']);
    }
    let lower = name.to_lowercase();
    let has_words = has_hump || name.contains(' ');
    let is_known = KNOWN.contains(&lower.as_str()) || vocabulary::column(name).is_some();
    match snake_case(name) {
        Some(snake) if is_plain && has_words && !is_known => snake + &kind.to_lowercase(),
        _ => lower + &kind.to_lowercase(),
    }
}

/// The text without white space beside certain characters.
fn without_spaces(text: &str, beside: &[char]) -> String {
    let mut kept = String::new();
    let mut rest = text.trim_end();
    while let Some(at) = rest.find(beside) {
        let (before, after) = rest.split_at(at);
        let sign = after.chars().next().unwrap_or_default();
        kept.push_str(before.trim_end());
        kept.push(sign);
        rest = slice(after, sign.len_utf8()..after.len()).trim_start();
    }
    kept + rest
}

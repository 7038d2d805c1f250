//! In: the first line of a file, and those below. Out: a separator between their cells that a list cannot
//! have.

use super::meant;
use crate::problem::span::{ByteSpan, slice};

/// Characters that people and programs write between cells and that a list cannot have there.
const FOREIGN: [char; 8] = ['|', '，', '、', '；', '｜', '\u{1F}', '¦', '‖'];

/// So many lines are searched, for the header or a separator.
pub(super) const SEARCHED_LINES: usize = 10;

/// A separator that a list cannot have, if the cells of the first line are parted by it alone.
pub(super) fn foreign_separator(text: &str, line: &ByteSpan) -> Option<char> {
    let first = slice(text, line.clone());
    if first.contains([',', ';', '\t']) {
        return None;
    }
    let below = slice(text, line.end..text.len());
    for c in first.chars() {
        // The others are in names, or around other separators.
        let is_sign = !c.is_alphanumeric() && !matches!(c, '_' | '-' | '.' | '@' | ' ');
        if is_sign && names_both(first, c) {
            return Some(c);
        }
    }
    let starts_with_code = below.split_whitespace().next().is_some_and(meant::is_like_number);
    if starts_with_code && names_both(first, ' ') {
        return Some(' ');
    }
    FOREIGN.iter().copied().find(|&separator| parts_all(separator, first, below))
}

/// Whether a character is in the first line, and in each of those below.
fn parts_all(separator: char, first: &str, below: &str) -> bool {
    if !first.contains(separator) {
        return false;
    }
    let mut searched = 0;
    for line in below.lines() {
        if line.trim().is_empty() {
            continue;
        }
        if !line.contains(separator) {
            return false;
        }
        searched += 1;
        if searched == SEARCHED_LINES {
            break;
        }
    }
    true
}

/// The lines of a list in whose header spaces are between the cells, with a tab for each separator.
/// One space is a separator only where the header has no wider one, and only as often as there.
pub(super) fn spaced(text: &str) -> String {
    let mut header = "";
    for line in text.lines() {
        if names_both(line, ' ') {
            header = line.trim();
            break;
        }
    }
    let separator = if header.contains("  ") { "  " } else { " " };
    let count = header.split_whitespace().count();
    let mut spaced = String::new();
    for line in text.lines() {
        let mut rest = line.trim();
        for _ in 1..count {
            let Some((cell, next)) = rest.split_once(separator) else { break };
            spaced.push_str(cell);
            spaced.push('\t');
            rest = next.trim_start();
        }
        spaced.push_str(rest);
        spaced.push('\n');
    }
    spaced
}

/// Whether a line, parted by a character, names `code` and a column of texts.
fn names_both(line: &str, separator: char) -> bool {
    let (mut has_code, mut has_text) = (false, false);
    for part in line.split(separator) {
        let title = part.trim().to_lowercase();
        has_code |= title == "code";
        has_text |= title == "message" || title == "description";
    }
    has_code && has_text
}

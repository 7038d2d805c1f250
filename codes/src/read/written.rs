//! In: the text of a cell or of a line. Out: whether it may be a code, however it is written.

use super::meant::{self, Form};
use super::number::is_digits;
use crate::model::text::all_bytes;

/// Whether a cell may be a code, in any of the forms in which products write theirs.
pub(crate) fn is_possible(cell: &str) -> bool {
    let cell = cell.trim();
    let is_form = matches!(
        meant::form(cell),
        Some(Form::Hexadecimal(_) | Form::Prefixed(_) | Form::Thousands(_) | Form::Scientific)
    );
    is_form || meant::is_like_number(cell) || is_bare_hexadecimal(cell)
}

/// `A0F1`: hexadecimal digits with a decimal one among them.
fn is_bare_hexadecimal(cell: &str) -> bool {
    cell.bytes().any(|byte| byte.is_ascii_digit())
        && all_bytes(cell, &|byte| byte.is_ascii_hexdigit())
}

/// The code that a line begins with, and the text after it: `1002`, `late` of `(1002) late`,
/// `1002: late`, `1002 - late`.
pub(crate) fn leading_code(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches(['"', '#', '(', '[', '{', '<', '*', '•', ' ', '\t']);
    let line = line.strip_prefix("- ").unwrap_or(line).trim_start();
    let end = line.find(is_end).unwrap_or(line.len());
    let (word, rest) = line.split_at(end);
    let word = word.trim_end_matches(['.', '-', '"']);
    if is_possible(word) {
        return Some((word, text_after(rest)));
    }
    // `1002-late`, but not a date.
    let (number, text) = word.split_once('-')?;
    let is_text = text.starts_with(char::is_alphabetic);
    let rest = line.split_once('-').map_or("", |(_, rest)| rest);
    (is_digits(number) && is_text).then_some((number, rest.trim()))
}

/// Whether a character ends the code at the beginning of a line.
fn is_end(c: char) -> bool {
    c.is_whitespace() || (!c.is_alphanumeric() && !matches!(c, '-' | '\u{2212}' | '_' | '.' | '\''))
}

/// The text after a code, without what is between them.
fn text_after(rest: &str) -> &str {
    let is_between = |c: char| {
        c.is_whitespace()
            || matches!(c, ')' | ']' | '}' | ':' | '=' | '>' | '-' | '–' | '—' | '→' | '|' | '"')
            || matches!(c, ',' | ';' | '.' | '：' | '，' | '；' | '、' | '）')
    };
    rest.trim_start_matches(is_between).trim_end().trim_end_matches([',', ';', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_at_the_beginning_of_a_line_is_found() {
        for (line, found) in [
            ("1002 late", Some(("1002", "late"))),
            ("1002: late", Some(("1002", "late"))),
            ("1002:late", Some(("1002", "late"))),
            ("1003=gone, over", Some(("1003", "gone, over"))),
            ("1003 - gone", Some(("1003", "gone"))),
            ("1003-gone now", Some(("1003", "gone now"))),
            ("1002. late", Some(("1002", "late"))),
            ("(1003) gone", Some(("1003", "gone"))),
            ("\"1002 late\"", Some(("1002", "late"))),
            ("-1002 late", Some(("-1002", "late"))),
            ("- 1002 late", Some(("1002", "late"))),
            ("0x3EA late", Some(("0x3EA", "late"))),
            ("E1005 near", Some(("E1005", "near"))),
            ("1004 => far", Some(("1004", "far"))),
            ("A0F1 far", Some(("A0F1", "far"))),
            ("E1002,,", Some(("E1002", ""))),
            ("1004", Some(("1004", ""))),
            ("Total: 1", None),
            ("2024-01-05 exported", None),
            ("1.2 Network", None),
            ("1st floor", None),
            ("Added later", None),
            ("// below", None),
            ("", None),
        ] {
            assert_eq!(leading_code(line), found, "{line}");
        }
    }
}

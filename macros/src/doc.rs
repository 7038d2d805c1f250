//! Texts of a list as documentation: every character shows as itself.
//!
//! The loops go index by index and look bytes up, because a macro runs as it is built for debugging,
//! where every call in a loop counts.

#![expect(clippy::indexing_slicing, reason = "an index is compared with the length first")]

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a byte is ASCII white space, and whether it is ASCII punctuation.
static KINDS: [(bool, bool); 256] = {
    let mut kinds = [(false, false); 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        kinds[byte as usize] = (byte.is_ascii_whitespace(), byte.is_ascii_punctuation());
        byte += 1;
    }
    kinds
};

/// The text on one line of Markdown that renders as exactly this text.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape(text, &mut escaped);
    escaped
}

/// Appends the text on one line of Markdown that renders as exactly this text.
///
/// In a list's own words a code fence would become a doc test, `[x]` a link to something in
/// scope, `<uid>` raw HTML and `|` the end of a table's cell. A backslash before ASCII punctuation
/// means that character, everywhere in Markdown except in code. A number followed by a full stop or
/// bracket would begin a list, but those are escaped.
pub(crate) fn escape(text: &str, markdown: &mut String) {
    let text = on_one_line(text);
    let bytes = text.as_bytes();
    let (mut from, mut at) = (0, 0);
    while at < bytes.len() {
        if KINDS[bytes[at] as usize].1 {
            // A `String` takes all that is written to it.
            let _ = write!(markdown, "{}\\", text.get(from..at).unwrap_or_default());
            from = at;
        }
        at += 1;
    }
    markdown.push_str(text.get(from..).unwrap_or_default());
}

/// The text with one space between its words, as nearly all texts are.
fn on_one_line(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let (mut last, mut at) = (b' ', 0);
    while at < bytes.len() {
        let byte = bytes[at];
        if KINDS[byte as usize].0 && (byte != b' ' || last == b' ') {
            break;
        }
        last = byte;
        at += 1;
    }
    if at == bytes.len() && last != b' ' {
        return text.into();
    }
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    words.join(" ").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_collapses_and_punctuation_is_escaped() {
        for text in [" a\r\n\tb c", "a  b c", "a b c ", "a\tb c", "a\nb c"] {
            assert_eq!(escaped(text), "a b c", "{text:?}");
        }
        for (text, shown) in
            [(" \n ", ""), (" a", "a"), ("a ", "a"), ("a\tb", "a b"), ("a b", "a b")]
        {
            assert_eq!(escaped(text), shown, "{text:?}");
        }
        assert_eq!(escaped("```rust"), "\\`\\`\\`rust");
        assert_eq!(escaped("[init] <uid>|# 用户。"), "\\[init\\] \\<uid\\>\\|\\# 用户。");
    }
}

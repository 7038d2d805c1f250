//! Invisible characters, which no cell may contain, and texts put together.

#![expect(clippy::indexing_slicing, reason = "an index is compared with the length first")]

/// Returns the first character of a text that is not allowed, and its offset in bytes.
///
/// Control characters other than tab and line ends, zero-width characters, and those that reorder
/// the text around them (CVE-2021-42574): the compiler does not lint them in generated code. A
/// joiner (U+200C, U+200D) between two characters outside ASCII is part of their spelling.
pub(crate) fn forbidden(text: &str) -> Option<(usize, char)> {
    // Most texts are of ASCII alone. Index by index, because a macro runs as it is built for
    // debugging, where each call in a loop counts.
    let bytes = text.as_bytes();
    let mut plain = 0;
    while plain < bytes.len() && matches!(bytes[plain], b' '..=b'~') {
        plain += 1;
    }
    let (_, rest) = text.split_at(plain);
    let mut chars = rest.char_indices();
    let mut before = None;
    while let Some((at, c)) = chars.next() {
        if is_forbidden(c) && !(is_joiner(c) && joins(before, chars.clone().next())) {
            return Some((plain + at, c));
        }
        before = Some(c);
    }
    None
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

fn joins(before: Option<char>, after: Option<(usize, char)>) -> bool {
    let is_letter = |c: char| !c.is_ascii() && !is_forbidden(c);
    before.is_some_and(is_letter) && after.is_some_and(|(_, c)| is_letter(c))
}

/// Returns whether a character is not allowed in a cell, joiners included.
pub(crate) fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E007F}')
}

/// Whether a character breaks a line or a page, so that words are on both sides of it.
pub(crate) fn is_break(c: char) -> bool {
    matches!(c, '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Returns the text without the characters that are not allowed, with a space for a break between
/// words.
pub(crate) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.char_indices();
    let mut before = None;
    while let Some((_, c)) = chars.next() {
        if !is_forbidden(c) || (is_joiner(c) && joins(before, chars.clone().next())) {
            clean.push(c);
            before = Some(c);
        } else if is_break(c) && before.is_some_and(|before| !before.is_whitespace()) {
            let (_, next) = chars.clone().next().unwrap_or((0, ' '));
            if !next.is_whitespace() && !is_break(next) {
                clean.push(' ');
            }
        }
    }
    clean
}

/// Returns texts as one, with a separator between them.
///
/// Written once for the crate: the `join` of slices is instantiated anew for each kind of text.
pub(crate) fn joined(texts: &[String], separator: &str) -> String {
    let mut all = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            all.push_str(separator);
        }
        all.push_str(text);
    }
    all
}

/// Whether every byte of a text is such a byte.
///
/// Here and below one loop is for the whole crate: an iterator's is instantiated anew for each question.
pub(crate) fn all_bytes(text: &str, is_such: &dyn Fn(u8) -> bool) -> bool {
    for &byte in text.as_bytes() {
        if !is_such(byte) {
            return false;
        }
    }
    true
}

/// Whether every character of a text is such a character.
pub(crate) fn all_chars(text: &str, is_such: &dyn Fn(char) -> bool) -> bool {
    for c in text.chars() {
        if !is_such(c) {
            return false;
        }
    }
    true
}

/// Returns how often a byte is in a text.
pub(crate) fn count(text: &str, wanted: u8) -> usize {
    let mut count = 0;
    for &byte in text.as_bytes() {
        count += usize::from(byte == wanted);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_separator_is_between_texts_only() {
        let texts = ["a", "", "b"].map(str::to_owned);
        assert_eq!(joined(&texts, ", "), "a, , b");
        assert_eq!(joined(&texts[..1], ", "), "a");
        assert_eq!(joined(&[], ", "), "");
    }

    #[test]
    fn only_what_cannot_be_seen_is_forbidden() {
        for text in [
            "plain",
            "用户不存在",
            "a\tb\r\nc",
            "e\u{301}",
            "…—“”",
            "👍",
            "می\u{200C}شود",
            "क्\u{200D}यों",
            "👩\u{200D}🔧 needed",
        ] {
            assert_eq!(forbidden(text), None, "{text:?}");
        }
        for c in [
            '\0',
            '\u{1B}',
            '\u{7F}',
            '\u{85}',
            '\u{200B}',
            '\u{200C}',
            '\u{202E}',
            '\u{2060}',
            '\u{2061}',
            '\u{2062}',
            '\u{2063}',
            '\u{2064}',
            '\u{2066}',
            '\u{FEFF}',
            '\u{E0041}',
        ] {
            assert_eq!(forbidden(&format!("用{c}b")), Some((3, c)), "{c:?}");
        }
        assert_eq!(clean("cof\u{200C}fee"), "coffee");
        assert_eq!(clean("a\u{2028}b\u{C}\u{B}c \u{2029}d\u{B}"), "a b c d");
    }
}

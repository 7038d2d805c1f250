//! Characters that no cell may hold, because nobody who reads the file would see them.

#![expect(clippy::indexing_slicing, reason = "an index is compared with the length first")]

/// The first character of a text that is not allowed, and its offset in bytes.
///
/// Control characters but tab and line ends, zero-width characters, and those that reorder the
/// text around them (CVE-2021-42574): the compiler does not lint them in generated code.
pub(crate) fn forbidden(text: &str) -> Option<(usize, char)> {
    // Most texts are of ASCII alone. Index by index, because a macro runs as it is built for
    // debugging, where each call in a loop counts.
    let bytes = text.as_bytes();
    let mut plain = 0;
    while plain < bytes.len() && matches!(bytes[plain], b' '..=b'~') {
        plain += 1;
    }
    let (_, rest) = text.split_at(plain);
    rest.char_indices().find(|&(_, c)| is_forbidden(c)).map(|(at, c)| (plain + at, c))
}

/// Whether a character must not stand in a cell.
pub(crate) fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E007F}')
}

/// The text without such characters.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter(|&c| !is_forbidden(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_seen_is_forbidden() {
        for text in ["plain", "用户不存在", "a\tb\r\nc", "e\u{301}", "…—“”", "👍"] {
            assert_eq!(forbidden(text), None, "{text:?}");
        }
        for c in
            ['\0', '\u{1B}', '\u{7F}', '\u{85}', '\u{200B}', '\u{202E}', '\u{2066}', '\u{FEFF}']
        {
            assert_eq!(forbidden(&format!("用{c}b")), Some((3, c)), "{c:?}");
        }
    }
}

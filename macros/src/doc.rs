//! Texts of a list as documentation: every character shows as itself.

/// The text on one line of Markdown that renders as exactly this text.
///
/// In a list's own words a code fence would become a doc test, `[x]` a link to whatever is in
/// scope, `<uid>` raw HTML and `|` the end of a table's cell. A backslash before ASCII punctuation
/// stands for that character, everywhere in Markdown but in code.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            escaped.push(' ');
        }
        // Piece by piece, because a macro runs as it is built for debugging.
        let mut from = 0;
        for (at, byte) in word.bytes().enumerate() {
            if byte.is_ascii_punctuation() {
                escaped.push_str(word.get(from..at).unwrap_or_default());
                escaped.push('\\');
                from = at;
            }
        }
        escaped.push_str(word.get(from..).unwrap_or_default());
    }
    // A number with a full stop or bracket behind it would begin a list, but those are escaped.
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_collapses_and_punctuation_is_escaped() {
        assert_eq!(escaped(" a\r\n\tb "), "a b");
        assert_eq!(escaped("```rust"), "\\`\\`\\`rust");
        assert_eq!(escaped("[init] <uid>|# 用户。"), "\\[init\\] \\<uid\\>\\|\\# 用户。");
    }
}

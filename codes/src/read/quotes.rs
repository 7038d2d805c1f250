//! Quotes that are not as a list has them: where the cell ends, and what it was meant to be. Looks at
//! one cell only.

use super::record::{Quotes, Record};

/// The quote that ends a quoted cell; two in a row are one in the text.
pub(super) fn closing_quote(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += text.get(at..)?.find('"')?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

/// Where a quoted cell ends if a backslash before a quote makes it part of the text; only where
/// there is such a quote.
pub(super) fn backslash_end(line: &str, delimiter: u8) -> Option<usize> {
    let bytes = line.as_bytes();
    let (mut at, mut has_escape) = (1, false);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => {
                has_escape |= bytes.get(at + 1) == Some(&b'"');
                at += 2;
            }
            b'"' => {
                let is_end = bytes.get(at + 1).is_none_or(|&next| next == delimiter);
                return (has_escape && is_end).then_some(at + 1);
            }
            _ => at += 1,
        }
    }
    None
}

/// The text without the backslashes that escape something.
pub(super) fn unescaped(text: &str) -> String {
    text.replace("\\\"", "\"").replace("\\\\", "\\")
}

/// The text of a cell with text after a closing quote, where that can be told: `"say "hi" twice"`
/// has its outer quotes and lacks the inner ones.
pub(super) fn inner(cell: &str) -> Option<String> {
    let inner = cell.strip_prefix('"')?.strip_suffix('"')?;
    Some(inner.replace("\"\"", "\""))
}

/// Takes the spaces after a quoted cell from it.
pub(super) fn trim_after(record: &mut Record<'_>, index: usize, length: usize) {
    let Some(cell) = record.cells.get_mut(index) else { return };
    let value = cell.value.len() - length;
    cell.value.to_mut().truncate(value);
    cell.at.end -= length;
    cell.quotes = Quotes::Around;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_text_after_its_quote_is_quoted_again_where_that_can_be_told() {
        for (cell, meant) in [
            (r#""say "hi" twice""#, Some(r#"say "hi" twice"#)),
            (r#""say ""hi" twice""#, Some(r#"say "hi" twice"#)),
            (r#""say" hi"#, None),
        ] {
            assert_eq!(inner(cell).as_deref(), meant, "{cell}");
        }
    }

    #[test]
    fn backslashes_escape_only_where_they_do() {
        assert_eq!(backslash_end(r#""belt \"A\" slipped""#, b','), Some(20));
        assert_eq!(backslash_end(r#""a \"b\", c",d"#, b','), Some(12));
        assert_eq!(backslash_end(r#""C:\""#, b','), None);
        assert_eq!(backslash_end(r#""plain" x"#, b','), None);
    }
}

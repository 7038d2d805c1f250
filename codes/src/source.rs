//! In: the bytes of a spec and the name it is shown under. Out: its text, and the place of any
//! byte in it. Knows nothing of CSV.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::Diagnostics;
use crate::problem::Problem;

/// A stretch of a [`SourceText`], in bytes.
pub type ByteSpan = Range<usize>;

/// A place in a file as an editor shows it: both numbers begin at 1, columns count characters
/// (Unicode scalar values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line; LF, CRLF and CR each end one.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// The text of a spec, without a byte order mark, and the name its user knows it by.
#[derive(Debug)]
pub struct SourceText<'a> {
    name: &'a str,
    text: Cow<'a, str>,
}

impl<'a> SourceText<'a> {
    /// Decodes the bytes of a spec; `name` is shown in messages.
    ///
    /// Bytes that are not UTF-8 are reported. What came before them can still be read.
    pub(crate) fn decode(name: &'a str, bytes: &'a [u8], problems: &mut Diagnostics) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = String::from_utf8_lossy(bytes);
        if let Err(error) = std::str::from_utf8(bytes) {
            // Up to here the decoded text is the file, so the offset is right in both.
            let at = error.valid_up_to();
            let byte = bytes.get(at).copied().unwrap_or_default();
            problems.report(at..at, Problem::NotUtf8 { byte, utf16: is_utf16(bytes) });
        }
        Self { name, text }
    }

    /// The name that messages show.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name
    }

    /// The text, without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place of the character that begins at or holds the byte `at`.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        let line = self.line(at);
        let before = self.text.get(line.span.start..at).unwrap_or_default();
        Place { line: line.number, column: before.chars().count() + 1 }
    }

    /// The line that holds the byte `at`; an `at` behind the text is in the last line.
    pub(crate) fn line(&self, at: usize) -> Line<'_> {
        let mut number = 1;
        let mut start = 0;
        loop {
            let end = line_end(&self.text, start);
            let next = after_line_end(&self.text, end);
            if at < next || next == end {
                let text = self.text.get(start..end).unwrap_or_default();
                return Line { number, span: start..end, text };
            }
            number += 1;
            start = next;
        }
    }
}

/// One line of a [`SourceText`], without what ends it.
pub(crate) struct Line<'a> {
    pub(crate) number: usize,
    pub(crate) span: ByteSpan,
    pub(crate) text: &'a str,
}

/// Where the line ends that holds the byte `from`: at LF, CR or the end of the text.
pub(crate) fn line_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.find(['\n', '\r']).map_or(text.len(), |found| from + found)
}

/// The first byte after the line end that stands at `end`.
pub(crate) fn after_line_end(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    if rest.starts_with("\r\n") {
        end + 2
    } else if rest.starts_with(['\n', '\r']) {
        end + 1
    } else {
        end
    }
}

// A spreadsheet's "Unicode text" is UTF-16. With its mark it is certain; without, a NUL in every
// other byte of the first cell tells.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [first, second, ..] => (*first == 0) != (*second == 0),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, at: usize) -> (usize, usize) {
        let mut problems = Diagnostics::default();
        let Place { line, column } =
            SourceText::decode("x", text.as_bytes(), &mut problems).place(at);
        (line, column)
    }

    #[test]
    fn every_kind_of_line_end_counts_once() {
        for (text, at) in [("a\nb\n\nc", 5), ("a\r\nb\r\n\r\nc", 8), ("a\rb\r\rc", 5)] {
            assert_eq!(place(text, at), (4, 1), "{text:?}");
        }
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(place("x\n用户,b", 2 + "用户,".len()), (2, 4));
        // A combining accent is a character of its own, as it is to the compiler.
        assert_eq!(place("e\u{301},b", "e\u{301},".len()), (1, 4));
    }

    #[test]
    fn a_byte_order_mark_has_no_column() {
        assert_eq!(place("\u{FEFF}code", 0), (1, 1));
    }

    #[test]
    fn the_end_of_the_text_is_a_place() {
        assert_eq!(place("a\nbc", 4), (2, 3));
        assert_eq!(place("a\n", 2), (2, 1));
        assert_eq!(place("", 0), (1, 1));
    }
}

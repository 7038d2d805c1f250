//! In: the bytes of a spec and the name it is shown under. Out: its text, and the place of any
//! byte in it. Knows nothing of CSV.

use std::borrow::Cow;

use crate::problem::diagnostic::{ByteSpan, Diagnostics};
use crate::problem::kinds::Problem;

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
///
/// It comes with a [`Rejected`](crate::Rejected), to find the place of a mistake.
#[derive(Debug)]
pub struct SourceText<'a> {
    name: &'a str,
    text: Cow<'a, str>,
    /// Whether there were bytes that are not text; U+FFFD stands for them.
    is_lossy: bool,
}

impl<'a> SourceText<'a> {
    /// Decodes the bytes of a spec; `name` is shown in messages.
    ///
    /// Bytes that are not UTF-8 are reported. What came before them can still be read.
    pub(crate) fn decode(name: &'a str, bytes: &'a [u8], problems: &mut Diagnostics) -> Self {
        // Without its mark, UTF-16 of ASCII text is UTF-8 too, with a NUL in front of every letter.
        if let Some(text) = utf16(bytes) {
            let byte = bytes.first().copied().unwrap_or_default();
            problems.report(0..0, Problem::NotUtf8 { byte, utf16: true });
            return Self { name, text: Cow::Owned(text), is_lossy: true };
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = String::from_utf8_lossy(bytes);
        let error = std::str::from_utf8(bytes).err();
        if let Some(error) = error {
            // Up to here the decoded text is the file, so the offset is right in both.
            let at = error.valid_up_to();
            let byte = bytes.get(at).copied().unwrap_or_default();
            problems.report(at..at, Problem::NotUtf8 { byte, utf16: false });
        }
        Self { name, text, is_lossy: error.is_some() }
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

    /// Whether a part of the text, without what surrounds it, could not be decoded.
    pub(crate) fn has_lost(&self, part: &str) -> bool {
        self.is_lossy && part.contains(char::REPLACEMENT_CHARACTER)
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
    end_of(text, from, |byte| matches!(byte, b'\n' | b'\r'))
}

/// Where the first such byte stands, or the text ends. Bytes, because a macro runs as it is built
/// for debugging, in which a search for characters takes several times as long.
pub(crate) fn end_of(text: &str, from: usize, ends: impl Fn(u8) -> bool) -> usize {
    let mut at = from;
    while let Some(&byte) = text.as_bytes().get(at) {
        if ends(byte) {
            return at;
        }
        at += 1;
    }
    text.len()
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

/// The text of a file in UTF-16, to be shown in the message.
///
/// A spreadsheet's "Unicode text" is UTF-16. With its mark it is certain; without, a NUL in one of
/// the first two bytes tells.
fn utf16(bytes: &[u8]) -> Option<String> {
    let (bytes, unit): (_, fn([u8; 2]) -> u16) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => (rest, u16::from_be_bytes),
        [first, 0, ..] if *first != 0 => (bytes, u16::from_le_bytes),
        [0, second, ..] if *second != 0 => (bytes, u16::from_be_bytes),
        _ => return None,
    };
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
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

    #[test]
    fn utf16_is_told_from_text() {
        let le = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let be = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        for bytes in [le("\u{FEFF}a用"), be("\u{FEFF}a用"), le("a用"), be("a用")] {
            assert_eq!(utf16(&bytes).as_deref(), Some("a用"));
        }
        for bytes in [b"".as_slice(), b"a", b"\0", b"\0\0", b"ab", "用".as_bytes()] {
            assert_eq!(utf16(bytes), None);
        }
    }
}

//! In: the bytes of a list and the name it is shown under. Out: its text, or why there is none.
//! Knows nothing of CSV.

use std::borrow::Cow;

use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{Encoding, FileProblem};

/// The text of a list, without a byte order mark.
#[derive(Debug)]
pub(crate) struct SourceText<'a> {
    text: Cow<'a, str>,
    /// Whether there were bytes that are not text; U+FFFD replaces them.
    is_lossy: bool,
    /// Whether nothing can be said of its cells.
    is_unreadable: bool,
}

impl<'a> SourceText<'a> {
    /// Decodes the bytes of a list.
    ///
    /// Bytes that are not UTF-8 are reported. What came before them can still be read.
    pub(crate) fn decode(bytes: &'a [u8], problems: &mut Diagnostics) -> Self {
        let report = |at: usize, problems: &mut Diagnostics, byte, encoding| {
            let problem = FileProblem::NotUtf8 { byte, encoding };
            problems.report(Diagnostic::new(at..at, problem.into()));
        };
        // Without its mark, UTF-16 of ASCII text is UTF-8 too, with a NUL in front of every letter.
        if let Some(text) = utf16(bytes) {
            report(0, problems, bytes.first().copied().unwrap_or(0), Encoding::Utf16);
            return Self { text: text.into(), is_lossy: true, is_unreadable: true };
        }
        let bytes = without_mark(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => Self { text: text.into(), is_lossy: false, is_unreadable: false },
            Err(error) => {
                // Up to here the decoded text is the file, so the offset is right in both.
                let at = error.valid_up_to();
                let encoding = if is_gbk(bytes) { Encoding::Gbk } else { Encoding::Other };
                report(at, problems, bytes.get(at).copied().unwrap_or(0), encoding);
                let text = String::from_utf8_lossy(bytes);
                Self { text, is_lossy: true, is_unreadable: false }
            }
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_text(self) -> String {
        self.text.into_owned()
    }

    pub(crate) fn is_unreadable(&self) -> bool {
        self.is_unreadable
    }

    /// Whether a part of the text could not be decoded.
    pub(crate) fn has_lost(&self, part: &str) -> bool {
        self.is_lossy && part.contains(char::REPLACEMENT_CHARACTER)
    }
}

/// The byte order mark of UTF-8.
pub(crate) const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Returns the bytes after the byte order mark.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

/// The text of a file in UTF-16, to be shown in the message.
///
/// A spreadsheet's "Unicode text" is UTF-16. With its mark it is certain; without, a NUL in one of
/// the first two bytes tells.
fn utf16(bytes: &[u8]) -> Option<String> {
    let (bytes, unit): (_, fn([u8; 2]) -> u16) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => (rest, u16::from_be_bytes),
        [first @ b' '..=b'~', 0, ..] if *first != 0 => (bytes, u16::from_le_bytes),
        [0, b' '..=b'~', ..] => (bytes, u16::from_be_bytes),
        _ => return None,
    };
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// Whether bytes that are not UTF-8 are GBK: pairs throughout, most of them frequent Chinese
/// characters, which are the pairs of GB 2312.
fn is_gbk(bytes: &[u8]) -> bool {
    let (mut pairs, mut frequent, mut at) = (0_usize, 0_usize, 0);
    while let Some(&lead) = bytes.get(at) {
        if lead.is_ascii() {
            at += 1;
            continue;
        }
        match (lead, bytes.get(at + 1)) {
            (0x81..=0xFE, Some(&trail @ (0x40..=0x7E | 0x80..=0xFE))) => {
                pairs += 1;
                frequent += usize::from(matches!(lead, 0xA1..=0xA3 | 0xB0..=0xF7) && trail >= 0xA1);
                at += 2;
            }
            _ => return false,
        }
    }
    pairs > 0 && frequent * 4 >= pairs * 3
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn gbk_is_told_from_other_encodings() {
        assert!(is_gbk(b"631,\xBA\xD7\xD3\xD2\xBF\xD5"));
        assert!(!is_gbk(b"caf\xE9 ferm\xE9 \xE0 midi"));
        assert!(!is_gbk("用户".as_bytes()));
    }
    #[test]
    fn of_chinese_text_three_pairs_in_four_are_frequent() {
        for (bytes, is) in [
            (b"".as_slice(), false),
            (b"abc", false),
            (b"\xBA\xD7\xBA\xD7\xBA\xD7\x81\x40", true),
            (b"\xBA\xD7\xBA\xD7\x81\x40", false),
            (b"\x81\x40", false),
            // A byte without the one that belongs to it, or with one that cannot.
            (b"\xBA", false),
            (b"\xBA\xD7\xBA", false),
            (b"\xBA\x20", false),
            (b"\xBA\x7F", false),
            (b"\xBA\xFF", false),
            (b"\x80\xA1", false),
            (b"\xFF\xA1", false),
            (b"\xBA\xA0", false),
        ] {
            assert_eq!(is_gbk(bytes), is, "{}", bytes.escape_ascii());
        }
        for lead in 0x81..=0xFE {
            let is_frequent = matches!(lead, 0xA1..=0xA3 | 0xB0..=0xF7);
            assert_eq!(is_gbk(&[lead, 0xA1]), is_frequent, "{lead:x}");
        }
    }
}

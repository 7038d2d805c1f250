//! Many texts in one: small, because a `&str` of its own costs 40 bytes in a native program.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is compared with the number of edges first"
)]

use super::name::Name;
use super::numbers::Numbers;

/// The texts of one column, written one after the other, and where each begins: in two bytes
/// where that is enough, in four otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Texts<const WIDTH: usize, const BYTES: usize> {
    blob: &'static str,
    edges: Numbers<WIDTH, BYTES>,
}

// `const` code cannot call a trait, so there is no code for any width.
macro_rules! texts {
    ($($WIDTH:literal)*) => { $(
        impl<const BYTES: usize> Texts<$WIDTH, BYTES> {
            const EDGES: usize = BYTES / $WIDTH;

            /// Takes the texts and where each begins; the last edge is the end of the last text, behind
            /// which the blob may go on.
            ///
            /// An edge in between that cannot be one shows as an empty text: looking at each would
            /// take the compiler longer than all the rest of a short list.
            ///
            /// # Panics
            ///
            /// If the first text does not begin where the blob does, or the last one ends beyond it.
            #[must_use]
            pub const fn new(blob: &'static str, edges: &[u8; BYTES]) -> Self {
                let edges = Numbers::<$WIDTH, BYTES>::new(edges);
                assert!(Self::EDGES > 0 && edges.at(0) == 0, "the first text begins at 0");
                assert!(edges.at(Self::EDGES - 1) <= blob.len(), "the last text ends beyond the blob");
                Self { blob, edges }
            }

            /// The text of a row; no text for a row that does not exist.
            #[inline]
            #[must_use]
            pub const fn get(&self, row: usize) -> &'static str {
                if row >= Self::EDGES - 1 {
                    return "";
                }
                let (start, end) = (self.edges.at(row), self.edges.at(row + 1));
                // Both cuts are right in every generated table, but a panic would cost bytes.
                let Some((text, _)) = self.blob.split_at_checked(end) else { return "" };
                let Some((_, text)) = text.split_at_checked(start) else { return "" };
                text
            }

            /// Whether a row, whose text begins at `start`, has this name. Only in a table of which the
            /// blob goes on behind the last text, for 32 bytes.
            ///
            /// The edges say where it begins as well, but a table by slot says so sooner.
            #[inline]
            #[must_use]
            pub const fn is(&self, row: usize, start: usize, name: &Name<'_>) -> bool {
                if row >= Self::EDGES - 1 {
                    return false;
                }
                // As many bytes as the name has are compared in any case: a branch on the length
                // would be mispredicted at every other stranger.
                let length = self.edges.at(row + 1).wrapping_sub(start) ^ name.len();
                name.differs(self.blob.as_bytes(), start) | length as u64 == 0
            }
        }
    )* };
}

texts! { 2 4 }

/// The text of a row in a table of texts; no text for a row that does not exist.
///
/// Plain indexing would bring a panic, which costs bytes in every program.
#[inline]
#[must_use]
pub const fn text_at<const ROWS: usize>(texts: &[&'static str; ROWS], row: usize) -> &'static str {
    if row < ROWS { texts[row] } else { "" }
}

#[cfg(test)]
mod tests {
    use super::{Name, Texts, text_at};

    const BLOB: &str = concat!("a", "", "用户", "é|", "SignatureExpired");

    #[test]
    fn each_row_has_its_text() {
        const SHORT: Texts<2, 12> =
            Texts::<2, 12>::new(BLOB, b"\x00\x00\x01\x00\x01\x00\x07\x00\x0A\x00\x1A\x00");
        const LONG: Texts<4, 24> = Texts::<4, 24>::new(BLOB, b"\x00\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x07\x00\x00\x00\x0A\x00\x00\x00\x1A\x00\x00\x00");
        let texts = ["a", "", "用户", "é|", "SignatureExpired", "", ""];
        let rows = [0, 1, 2, 3, 4, 5, usize::MAX];
        assert_eq!(rows.map(|row| SHORT.get(row)), texts);
        assert_eq!(rows.map(|row| LONG.get(row)), texts);
    }

    #[test]
    fn a_table_has_no_text_beyond_its_end() {
        let texts = [0, 1, 2, usize::MAX].map(|row| text_at(&["one", "two"], row));
        assert_eq!(texts, ["one", "two", "", ""]);
    }

    #[test]
    fn a_row_is_its_text_and_no_other() {
        const NAMES: &str =
            concat!("a", "", "用户", "é|", "SignatureExpired", "                                ",);
        const TEXTS: Texts<2, 12> =
            Texts::<2, 12>::new(NAMES, b"\x00\x00\x01\x00\x01\x00\x07\x00\x0A\x00\x1A\x00");
        let texts = ["a", "", "用户", "é|", "SignatureExpired"];
        let others =
            ["SignatureExpire", "SignatureExpired.", "SignatureExpired ", "a用户", "|", "ab"];
        for (row, start) in [0, 1, 1, 7, 10, 26, 26].into_iter().enumerate() {
            for text in texts.into_iter().chain(others) {
                assert_eq!(
                    TEXTS.is(row, start, &Name::new(text)),
                    texts.get(row) == Some(&text),
                    "{row} {text}"
                );
            }
        }
    }

    #[test]
    fn an_edge_that_cannot_be_one_cuts_nothing() {
        let within = Texts::<2, 6>::new("é", b"\x00\x00\x01\x00\x02\x00");
        assert_eq!([0, 1].map(|row| within.get(row)), ["", ""]);
        let back = Texts::<2, 8>::new("abc", b"\x00\x00\x02\x00\x01\x00\x03\x00");
        assert_eq!([0, 1, 2].map(|row| back.get(row)), ["ab", "", "bc"]);
    }

    #[test]
    #[should_panic(expected = "the last text ends beyond the blob")]
    fn a_text_beyond_the_blob_is_refused() {
        let _ = Texts::<2, 4>::new("abc", b"\x00\x00\x04\x00");
    }
}

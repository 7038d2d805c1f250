//! Many texts in one: small, because a `&str` of its own costs 40 bytes in a native program.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is compared with the number of edges first"
)]

use super::name::{NAME_PADDING, Name};
use super::numbers::Numbers;

/// The texts of one column, written one after the other, and where each begins: in two bytes
/// where that is enough, in four otherwise.
///
/// ```
/// use jmessage_codes_table::Texts;
///
/// let texts = Texts::<2, 8>::new("busylate", b"\x00\x00\x04\x00\x04\x00\x08\x00");
/// assert_eq!([0, 1, 2].map(|row| texts.get(row)), ["busy", "", "late"]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Texts<const WIDTH: usize, const BYTES: usize> {
    blob: &'static str,
    edges: Numbers<WIDTH, BYTES>,
}

/// The names of a list, as [`Texts`], with bytes after the last one so that a comparison may read four
/// words from the start of each name on.
///
/// ```
/// use jmessage_codes_table::{Name, Names};
///
/// let blob = concat!("BusyLate", "                                ");
/// let names = Names::<2, 6>::new(blob, b"\x00\x00\x04\x00\x08\x00");
/// assert_eq!(names.get(1), "Late");
/// assert!(names.is(1, 4, &Name::new("Late")));
/// assert!(!names.is(1, 4, &Name::new("Busy")));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Names<const WIDTH: usize, const BYTES: usize> {
    texts: Texts<WIDTH, BYTES>,
}

/// Returns the width of a table of texts whose last text ends here.
#[must_use]
pub const fn width_of_edges(end: u32) -> usize {
    if end <= u16::MAX as u32 { size_of::<u16>() } else { size_of::<u32>() }
}

// `const` code cannot call a trait, so there is no code for any width.
macro_rules! texts {
    ($($WIDTH:literal)*) => { $(
        impl<const BYTES: usize> Texts<$WIDTH, BYTES> {
            const EDGES: usize = BYTES / $WIDTH;

            /// Takes the texts and where each begins; the last edge is the end of the last text.
            ///
            /// An edge in between that cannot be one shows as an empty text: looking at each would
            /// take the compiler longer than all the rest of a short list.
            ///
            /// # Panics
            ///
            /// Panics if the first text does not begin where the blob does, or the last one does not end
            /// where the blob does.
            #[must_use]
            pub const fn new(blob: &'static str, edges: &[u8; BYTES]) -> Self {
                Self::with_rest(blob, edges, 0)
            }

            const fn with_rest(blob: &'static str, edges: &[u8; BYTES], rest: usize) -> Self {
                let edges = Numbers::<$WIDTH, BYTES>::new(edges);
                assert!(Self::EDGES > 0 && edges.at(0) == 0, "the first text begins at 0");
                let end = edges.at(Self::EDGES - 1);
                assert!(end <= blob.len(), "the last text ends beyond the blob");
                assert!(blob.len() - end == rest, "the last text ends before the blob");
                Self { blob, edges }
            }

            /// Returns the text of a row; no text for a row that does not exist.
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
        }

        impl<const BYTES: usize> Names<$WIDTH, BYTES> {
            /// Takes the names, with [`NAME_PADDING`] bytes after the last one, and where each begins.
            ///
            /// An edge in between that cannot be one shows as a name that is not found.
            ///
            /// # Panics
            ///
            /// Panics if the first name does not begin where the blob does, or the last one does not end
            /// so many bytes before the blob does.
            #[must_use]
            pub const fn new(blob: &'static str, edges: &[u8; BYTES]) -> Self {
                Self { texts: Texts::<$WIDTH, BYTES>::with_rest(blob, edges, NAME_PADDING) }
            }

            /// Returns the name of a row; no text for a row that does not exist.
            #[inline]
            #[must_use]
            pub const fn get(&self, row: usize) -> &'static str {
                self.texts.get(row)
            }

            /// Returns whether a row, whose name begins at `start`, has this name.
            ///
            /// The edges say where it begins as well, but a table by slot says so sooner.
            #[inline]
            #[must_use]
            pub const fn is(&self, row: usize, start: usize, name: &Name<'_>) -> bool {
                let Texts { blob, edges } = &self.texts;
                if row >= Texts::<$WIDTH, BYTES>::EDGES - 1 {
                    return false;
                }
                // As many bytes as the name has are compared in any case: a branch on the length
                // would be mispredicted at every other stranger.
                let length = edges.at(row + 1).wrapping_sub(start) ^ name.bytes().len();
                name.differs(blob.as_bytes(), start) | length as u64 == 0
            }
        }
    )* };
}

texts! { 2 4 }

/// Returns the text of a row in a table of texts; no text for a row that does not exist.
///
/// Plain indexing would bring a panic, which costs bytes in every program.
#[inline]
#[must_use]
pub const fn text_at<const ROWS: usize>(texts: &[&'static str; ROWS], row: usize) -> &'static str {
    if row < ROWS { texts[row] } else { "" }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::panic::catch_unwind;

    use super::{Name, Names, Texts, text_at, width_of_edges};

    const BLOB: &str = concat!("a", "", "用户", "é|", "SignatureExpired");
    const EDGES: [u8; 12] = *b"\x00\x00\x01\x00\x01\x00\x07\x00\x0A\x00\x1A\x00";
    const NAMES: &str =
        concat!("a", "", "用户", "é|", "SignatureExpired", "                                ");

    #[test]
    fn each_row_has_its_text() {
        const SHORT: Texts<2, 12> = Texts::<2, 12>::new(BLOB, &EDGES);
        const LONG: Texts<4, 24> = Texts::<4, 24>::new(BLOB, b"\x00\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x07\x00\x00\x00\x0A\x00\x00\x00\x1A\x00\x00\x00");
        const PADDED: Names<2, 12> = Names::<2, 12>::new(NAMES, &EDGES);
        let texts = ["a", "", "用户", "é|", "SignatureExpired", "", ""];
        let rows = [0, 1, 2, 3, 4, 5, usize::MAX];
        assert_eq!(rows.map(|row| SHORT.get(row)), texts);
        assert_eq!(rows.map(|row| LONG.get(row)), texts);
        assert_eq!(rows.map(|row| PADDED.get(row)), texts);
    }

    #[test]
    fn a_table_has_no_text_beyond_its_end() {
        let texts = [0, 1, 2, usize::MAX].map(|row| text_at(&["one", "two"], row));
        assert_eq!(texts, ["one", "two", "", ""]);
    }

    #[test]
    fn a_row_is_its_name_and_no_other() {
        const TEXTS: Names<2, 12> = Names::<2, 12>::new(NAMES, &EDGES);
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
    fn every_other_first_and_last_edge_is_refused() {
        for at in [0, 1, 10, 11] {
            for byte in 0..=u8::MAX {
                let mut edges = EDGES;
                edges[at] = byte;
                let is_right = edges == EDGES;
                assert_eq!(catch_unwind(|| Texts::<2, 12>::new(BLOB, &edges)).is_ok(), is_right);
                assert_eq!(catch_unwind(|| Names::<2, 12>::new(NAMES, &edges)).is_ok(), is_right);
            }
        }
    }

    #[test]
    fn a_width_holds_the_last_edge() {
        assert_eq!([0, 0xFFFF, 0x1_0000, u32::MAX].map(width_of_edges), [2, 2, 4, 4]);
    }

    #[test]
    #[should_panic(expected = "the last text ends beyond the blob")]
    fn a_text_beyond_the_blob_is_refused() {
        let _ = Texts::<2, 4>::new("abc", b"\x00\x00\x04\x00");
    }

    #[test]
    #[should_panic(expected = "the last text ends before the blob")]
    fn names_without_padding_are_refused() {
        let _ = Names::<2, 4>::new("abc", b"\x00\x00\x03\x00");
    }

    #[test]
    #[should_panic(expected = "the last text ends before the blob")]
    fn texts_with_padding_are_refused() {
        let _ = Texts::<2, 12>::new(NAMES, &EDGES);
    }
}

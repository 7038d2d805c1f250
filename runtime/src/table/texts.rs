//! Many texts in one: small, because a `&str` of its own costs 40 bytes in a native program.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is compared with the number of edges first"
)]

use super::name::Name;

/// The texts of one column, written one after the other, and where each begins: as `u16` where
/// that is enough, as `u32` otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Texts<Edge, const EDGES: usize> {
    blob: &'static str,
    edges: [Edge; EDGES],
}

// `const` code cannot call a trait, so there is no code for any `Edge`.
macro_rules! texts {
    ($($Edge:ty)*) => { $(
        impl<const EDGES: usize> Texts<$Edge, EDGES> {
            /// Takes the texts and where each begins; the last edge is the end of the last text.
            ///
            /// The edges between are not looked at: the compiler would take longer for that than
            /// for all the rest of a list. One that is wrong shows as an empty text.
            ///
            /// # Panics
            ///
            /// If the edges do not begin and end with the blob.
            #[must_use]
            pub const fn new(blob: &'static str, edges: [$Edge; EDGES]) -> Self {
                assert!(EDGES > 0 && edges[0] == 0, "the first text begins at 0");
                assert!(edges[EDGES - 1] as usize == blob.len(), "the last text ends with the blob");
                Self { blob, edges }
            }

            /// The text of a row; no text for a row that does not exist.
            #[inline]
            #[must_use]
            pub const fn get(&self, row: usize) -> &'static str {
                if row >= EDGES - 1 {
                    return "";
                }
                let (start, end) = (self.edges[row] as usize, self.edges[row + 1] as usize);
                // Both cuts are right in every generated table, but a panic would cost bytes.
                let Some((text, _)) = self.blob.split_at_checked(end) else { return "" };
                let Some((_, text)) = text.split_at_checked(start) else { return "" };
                text
            }

            /// Whether a row has this text.
            #[inline]
            #[must_use]
            pub const fn is(&self, row: usize, name: &Name<'_>) -> bool {
                if row >= EDGES - 1 {
                    return false;
                }
                let (start, end) = (self.edges[row] as usize, self.edges[row + 1] as usize);
                // As many bytes as the name has are compared in any case: a branch on the length
                // would be mispredicted at every other stranger.
                let Some(stop) = start.checked_add(name.len()) else { return false };
                let Some((text, _)) = self.blob.as_bytes().split_at_checked(stop) else {
                    return false;
                };
                let Some((_, text)) = text.split_at_checked(start) else { return false };
                name.differs(text) | (end ^ stop) as u64 == 0
            }
        }
    )* };
}

texts! { u16 u32 }

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
        const SHORT: Texts<u16, 6> = Texts::<u16, 6>::new(BLOB, [0, 1, 1, 7, 10, 26]);
        const LONG: Texts<u32, 6> = Texts::<u32, 6>::new(BLOB, [0, 1, 1, 7, 10, 26]);
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
        const TEXTS: Texts<u16, 6> = Texts::<u16, 6>::new(BLOB, [0, 1, 1, 7, 10, 26]);
        let texts = ["a", "", "用户", "é|", "SignatureExpired"];
        let others = ["SignatureExpire", "SignatureExpired.", "a用户", "|", "ab"];
        for row in 0..7 {
            for text in texts.into_iter().chain(others) {
                assert_eq!(
                    TEXTS.is(row, &Name::new(text)),
                    texts.get(row) == Some(&text),
                    "{row} {text}"
                );
            }
        }
    }

    #[test]
    fn an_edge_in_a_wrong_place_gives_no_text() {
        let texts = Texts::<u16, 3>::new("é", [0, 1, 2]);
        assert_eq!([texts.get(0), texts.get(1)], ["", ""]);
        let texts = Texts::<u32, 4>::new("abc", [0, 2, 1, 3]);
        assert_eq!([texts.get(0), texts.get(1), texts.get(2)], ["ab", "", "bc"]);
    }

    #[test]
    #[should_panic(expected = "the last text ends with the blob")]
    fn a_rest_is_refused() {
        let _ = Texts::<u16, 2>::new("abc", [0, 2]);
    }
}

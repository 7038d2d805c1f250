//! Many texts in one: small, because a `&str` of its own costs 40 bytes in a native program.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is compared with the number of edges first"
)]

/// The texts of one column, written one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Texts<const EDGES: usize> {
    blob: &'static str,
    edges: [u32; EDGES],
}

impl<const EDGES: usize> Texts<EDGES> {
    /// Takes the texts and where each begins; the last edge is the end of the last text.
    ///
    /// # Panics
    ///
    /// If the edges do not cut the blob into texts.
    #[must_use]
    pub const fn new(blob: &'static str, edges: [u32; EDGES]) -> Self {
        assert!(EDGES > 0 && edges[0] == 0, "the first text begins at 0");
        assert!(edges[EDGES - 1] as usize == blob.len(), "the last text ends with the blob");
        let mut index = 0;
        while index < EDGES {
            let edge = edges[index] as usize;
            assert!(index == 0 || edges[index - 1] as usize <= edge, "the texts overlap");
            assert!(is_boundary(blob.as_bytes(), edge), "a text begins within a character");
            index += 1;
        }
        Self { blob, edges }
    }

    /// The text of a row; no text for a row that does not exist.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> &'static str {
        if row >= EDGES - 1 {
            return "";
        }
        let start = self.edges[row] as usize;
        let length = (self.edges[row + 1] as usize).saturating_sub(start);
        // `const` code can cut a `str` from 1.86 on only; until then the text is proved anew.
        let Some((_, text)) = self.blob.as_bytes().split_at_checked(start) else { return "" };
        let Some((text, _)) = text.split_at_checked(length) else { return "" };
        match core::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

const fn is_boundary(blob: &[u8], edge: usize) -> bool {
    // The bytes after the first of a character are 0b10xx_xxxx.
    edge == blob.len() || edge < blob.len() && blob[edge] & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn each_row_has_its_text() {
        const TEXTS: Texts<5> = Texts::new(concat!("a", "", "用户", "é|"), [0, 1, 1, 7, 10]);
        let texts = [0, 1, 2, 3, 4, usize::MAX - 1].map(|row| TEXTS.get(row));
        assert_eq!(texts, ["a", "", "用户", "é|", "", ""]);
    }

    #[test]
    #[should_panic(expected = "a text begins within a character")]
    fn an_edge_within_a_character_is_refused() {
        let _ = Texts::new("é", [0, 1, 2]);
    }

    #[test]
    #[should_panic(expected = "the texts overlap")]
    fn edges_that_go_back_are_refused() {
        let _ = Texts::new("abc", [0, 2, 1, 3]);
    }
}

//! Tables of numbers, written as byte strings.
//!
//! A list of a thousand codes has some ten thousand of such numbers, and the compiler takes longer
//! to read them one by one than for all the rest of the list.

#![expect(
    clippy::indexing_slicing,
    reason = "an index is masked, or compared with the count first"
)]

/// So many numbers of so many bytes each, the least byte first.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<const WIDTH: usize, const COUNT: usize> {
    pub(super) numbers: [[u8; WIDTH]; COUNT],
}

impl<const WIDTH: usize, const COUNT: usize> Numbers<WIDTH, COUNT> {
    /// Takes the bytes of all numbers.
    ///
    /// # Panics
    ///
    /// If they are not as many as the numbers have.
    #[must_use]
    pub const fn new(bytes: &[u8]) -> Self {
        assert!(bytes.len() == WIDTH * COUNT, "a table of numbers has bytes for each of them");
        match bytes.as_chunks::<WIDTH>().0.first_chunk::<COUNT>() {
            Some(numbers) => Self { numbers: *numbers },
            None => Self { numbers: [[0; WIDTH]; COUNT] },
        }
    }
}

// `const` code cannot call a trait, so there is no code for any width.
macro_rules! numbers {
    ($($Number:ty),*) => { $(
        impl<const COUNT: usize> Numbers<{ size_of::<$Number>() }, COUNT> {
            /// The number at an index.
            ///
            /// # Panics
            ///
            /// If there is none.
            #[inline]
            #[must_use]
            pub const fn at(&self, index: usize) -> usize {
                <$Number>::from_le_bytes(self.numbers[index]) as usize
            }
        }
    )* };
}

numbers! { u8, u16, u32 }

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn numbers_of_every_width() {
        let bytes = b"\x01\x02\x03\x04\xFF\xFE\xFD\xFC";
        assert_eq!([0, 7].map(|at| Numbers::<1, 8>::new(bytes).at(at)), [1, 0xFC]);
        assert_eq!([0, 3].map(|at| Numbers::<2, 4>::new(bytes).at(at)), [0x201, 0xFCFD]);
        assert_eq!([0, 1].map(|at| Numbers::<4, 2>::new(bytes).at(at)), [0x403_0201, 0xFCFD_FEFF]);
    }

    #[test]
    #[should_panic(expected = "a table of numbers has bytes for each of them")]
    fn a_byte_too_few_is_refused() {
        let _ = Numbers::<2, 2>::new(b"\0\0\0");
    }
}

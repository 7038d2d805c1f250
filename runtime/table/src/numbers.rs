//! Tables of numbers, written as byte strings.
//!
//! A list of a thousand codes has some ten thousand of such numbers, and the compiler takes longer
//! to read them one by one than for all the rest of the list.

#![expect(
    clippy::indexing_slicing,
    reason = "an index is masked, or compared with the count first"
)]

/// Numbers with the same number of bytes each, the least significant byte first.
///
/// One array of bytes, not one for each number: the compiler looks at each value of a static, but at
/// an array of integers only once.
///
/// ```
/// use jmessage_codes_table::Numbers;
///
/// let numbers = Numbers::<2, 6>::new(b"\x01\x00\x02\x00\xE8\x03");
/// assert_eq!([0, 1, 2].map(|index| numbers.at(index)), [1, 2, 1000]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Numbers<const WIDTH: usize, const BYTES: usize> {
    pub(super) bytes: [u8; BYTES],
}

impl<const WIDTH: usize, const BYTES: usize> Numbers<WIDTH, BYTES> {
    /// Takes the bytes of all numbers.
    ///
    /// # Panics
    ///
    /// Panics if they end within a number.
    #[must_use]
    pub const fn new(bytes: &[u8; BYTES]) -> Self {
        assert!(BYTES.is_multiple_of(WIDTH), "a table of numbers ends within a number");
        Self { bytes: *bytes }
    }
}

/// Returns the least width of a table whose greatest number is this one.
#[must_use]
pub const fn width_of_numbers(greatest: u32) -> usize {
    match greatest {
        0x1_0000.. => size_of::<u32>(),
        0x100.. => size_of::<u16>(),
        _ => size_of::<u8>(),
    }
}

// `const` code cannot call a trait, so there is no code for any width.
macro_rules! numbers {
    ($($Number:ty),*) => { $(
        impl<const BYTES: usize> Numbers<{ size_of::<$Number>() }, BYTES> {
            /// Returns the number at an index.
            ///
            /// # Panics
            ///
            /// Panics if there is none.
            #[inline]
            #[must_use]
            pub const fn at(&self, index: usize) -> usize {
                let (numbers, _) = self.bytes.as_chunks();
                <$Number>::from_le_bytes(numbers[index]) as usize
            }
        }
    )* };
}

numbers! { u8, u16, u32 }

#[cfg(test)]
mod tests {
    use super::{Numbers, width_of_numbers};

    #[test]
    fn numbers_of_every_width() {
        let bytes = b"\x01\x02\x03\x04\xFF\xFE\xFD\xFC";
        assert_eq!([0, 7].map(|at| Numbers::<1, 8>::new(bytes).at(at)), [1, 0xFC]);
        assert_eq!([0, 3].map(|at| Numbers::<2, 8>::new(bytes).at(at)), [0x201, 0xFCFD]);
        assert_eq!([0, 1].map(|at| Numbers::<4, 8>::new(bytes).at(at)), [0x403_0201, 0xFCFD_FEFF]);
    }

    #[test]
    fn a_width_holds_the_greatest_number() {
        let widths = [0, 0xFF, 0x100, 0xFFFF, 0x1_0000, u32::MAX].map(width_of_numbers);
        assert_eq!(widths, [1, 1, 2, 2, 4, 4]);
    }

    #[test]
    #[should_panic(expected = "a table of numbers ends within a number")]
    fn a_byte_too_few_is_refused() {
        let _ = Numbers::<2, 3>::new(b"\0\0\0");
    }
}

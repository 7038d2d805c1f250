//! Numbers as the bytes that generated code reads.

#![expect(clippy::indexing_slicing, reason = "a table has room for all of its numbers")]

use jmessage_codes_table::width_of_numbers;

/// The bytes of a table of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberTable {
    /// How many bytes each number has: 1, 2 or 4.
    pub width: usize,
    /// The numbers, the least byte of each first.
    pub bytes: Vec<u8>,
}

impl NumberTable {
    /// Writes numbers in the least width that holds all of them.
    #[must_use]
    pub fn of(numbers: &[u32]) -> Self {
        let mut greatest = 0;
        for &number in numbers {
            greatest = number.max(greatest);
        }
        Self::with_width(numbers, width_of_numbers(greatest))
    }

    pub(super) fn with_width(numbers: &[u32], width: usize) -> Self {
        let mut bytes = vec![0; numbers.len() * width];
        // Byte by byte and by index: a macro runs as it is built for debugging.
        let (table, mut at) = (bytes.as_mut_slice(), 0);
        for number in numbers {
            let (mut rest, end) = (*number, at + width);
            while at < end {
                table[at] = (rest & 0xFF) as u8;
                rest >>= 8;
                at += 1;
            }
        }
        Self { width, bytes }
    }
}

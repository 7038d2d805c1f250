//! Short and dense lists: one multiplication leads each code to a slot of its own.

#![expect(clippy::indexing_slicing, reason = "runs while the caller compiles")]

use super::numbers::Numbers;

/// A hash that sends every key of one list to another slot.
///
/// Slots to which no code leads hold the first row. The comparison of the codes then fails.
///
/// ```
/// use jmessage_codes_table::{Key, Numbers, Slots, by_slot};
///
/// // The codes 1000, 1001 and 1005: their last three bits are 0, 1 and 5.
/// const SLOTS: Slots = Slots::new(1, 0, 8);
/// const NAMES: [&str; 8] =
///     by_slot(&["Busy", "Late", "Gone"], &Numbers::<1, 8>::new(b"\0\x01\0\0\0\x02\0\0"));
///
/// let name = |code| NAMES[SLOTS.slot(Key::LOW.of(code))];
/// assert_eq!([1000, 1001, 1005].map(name), ["Busy", "Late", "Gone"]);
/// // A code that is not in the list leads to the slot of another: the caller compares the codes.
/// assert_eq!(name(1002), "Busy");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Slots {
    factor: u32,
    shift: u32,
    mask: usize,
}

impl Slots {
    /// Takes the numbers that the planner has found, and how many slots there are.
    ///
    /// # Panics
    ///
    /// Panics if `slots` is not a power of two or the shift leaves nothing of a key.
    #[must_use]
    pub const fn new(factor: u32, shift: u32, slots: usize) -> Self {
        assert!(slots.is_power_of_two(), "slots are counted in powers of two");
        assert!(shift < u32::BITS, "the shift leaves nothing of a key");
        Self { factor, shift, mask: slots - 1 }
    }

    /// Takes the top bits of a key alone, which are the best of one that was multiplied before.
    ///
    /// # Panics
    ///
    /// Panics if `slots` is not a power of two.
    #[must_use]
    pub const fn top_shift(slots: usize) -> u32 {
        assert!(slots.is_power_of_two(), "slots are counted in powers of two");
        let bits = slots.trailing_zeros();
        // One slot needs no bit, and a shift by all 32 would be none.
        if bits == 0 { u32::BITS - 1 } else { u32::BITS.saturating_sub(bits) }
    }

    /// Returns the one slot in which a key can be.
    #[inline]
    #[must_use]
    pub const fn slot(self, key: u32) -> usize {
        (key.wrapping_mul(self.factor) >> self.shift) as usize & self.mask
    }
}

/// The most rows of a list whose slots hold the variants: the number of a row has one byte there.
pub const MOST_ROWS_BY_SLOT: usize = 1 << u8::BITS;

/// Returns the variants by slot, where `rows` has for each slot the row of its variant.
///
/// # Panics
///
/// Panics if a slot names a row that does not exist.
#[must_use]
pub const fn by_slot<T: Copy, const ROWS: usize, const SLOTS: usize>(
    all: &[T; ROWS],
    rows: &Numbers<{ size_of::<u8>() }, SLOTS>,
) -> [T; SLOTS] {
    let mut slots = [all[0]; SLOTS];
    let mut slot = 0;
    // No call in here: the compiler makes each as slowly as the rest of the round.
    while slot < SLOTS {
        slots[slot] = all[rows.bytes[slot] as usize];
        slot += 1;
    }
    slots
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::panic::catch_unwind;

    use super::{MOST_ROWS_BY_SLOT, Numbers, Slots, by_slot};

    #[test]
    fn a_slot_stays_inside() {
        for key in [0, 1, 880_001, u32::MAX / 2, u32::MAX] {
            assert!(Slots::new(9, 2, 256).slot(key) < 256);
            assert_eq!(Slots::new(1, 0, 1).slot(key), 0);
            assert!(
                Slots::new(1, Slots::top_shift(1 << 8), 1 << 8).slot(key) == key as usize >> 24
            );
            assert_eq!(Slots::new(1, Slots::top_shift(1), 1).slot(key), 0);
        }
    }

    #[test]
    fn a_byte_numbers_as_many_rows_as_a_slot_may_name() {
        assert_eq!(u8::try_from(MOST_ROWS_BY_SLOT - 1), Ok(u8::MAX));
    }

    #[test]
    fn slots_take_their_rows_variants() {
        assert_eq!(by_slot(&['a', 'b', 'c'], &Numbers::new(&[2, 0, 1, 0])), ['c', 'a', 'b', 'a']);
    }

    #[test]
    fn every_row_too_many_is_refused() {
        const ALL: [char; 3] = ['a', 'b', 'c'];
        let rows = [2_u8, 0, 1, 0];
        for slot in 0..rows.len() {
            for row in 0..=u8::MAX {
                let mut rows = rows;
                rows[slot] = row;
                let slots = catch_unwind(|| by_slot(&ALL, &Numbers::new(&rows)));
                let expected = ALL.get(usize::from(row)).copied();
                assert_eq!(slots.ok().map(|slots| slots[slot]), expected, "{slot} {row}");
            }
        }
    }

    #[test]
    #[should_panic(expected = "slots are counted in powers of two")]
    fn a_mask_needs_a_power_of_two() {
        let _ = Slots::new(1, 0, 3);
    }

    #[test]
    #[should_panic(expected = "the shift leaves nothing of a key")]
    fn a_shift_of_all_bits_is_refused() {
        let _ = Slots::new(1, 32, 4);
    }
}

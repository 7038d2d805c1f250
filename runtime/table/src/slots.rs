//! Short and dense lists: one multiplication leads each code to a slot of its own.

#![expect(clippy::indexing_slicing, reason = "runs while the caller compiles")]

use super::numbers::Numbers;

/// A hash that sends every key of one list to another of `SLOTS` slots.
///
/// Slots that no code leads to hold the first row: comparing the code turns it down.
#[derive(Clone, Copy, Debug)]
pub struct Slots<const SLOTS: usize> {
    factor: u32,
    shift: u32,
}

impl<const SLOTS: usize> Slots<SLOTS> {
    /// Takes the numbers that the plan has found.
    ///
    /// # Panics
    ///
    /// If `SLOTS` is not a power of two or the shift leaves nothing of a key.
    #[must_use]
    pub const fn new(factor: u32, shift: u32) -> Self {
        assert!(SLOTS.is_power_of_two(), "slots are counted in powers of two");
        assert!(shift < u32::BITS, "the shift leaves nothing of a key");
        Self { factor, shift }
    }

    /// The one slot in which a key can be.
    #[inline]
    #[must_use]
    pub const fn slot(self, key: u32) -> usize {
        (key.wrapping_mul(self.factor) >> self.shift) as usize & (SLOTS - 1)
    }
}

/// The variants by slot, where `rows` has for each slot the row of its variant.
///
/// # Panics
///
/// If a slot names a row that does not exist.
#[must_use]
pub const fn by_slot<T: Copy, const ROWS: usize, const SLOTS: usize>(
    all: &[T; ROWS],
    rows: &Numbers<1, SLOTS>,
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
    use super::{Numbers, Slots, by_slot};

    #[test]
    fn a_slot_stays_inside() {
        for key in [0, 1, 880_001, u32::MAX / 2, u32::MAX] {
            assert!(Slots::<256>::new(9, 2).slot(key) < 256);
            assert_eq!(Slots::<1>::new(1, 0).slot(key), 0);
        }
    }

    #[test]
    fn slots_take_their_rows_variants() {
        assert_eq!(by_slot(&['a', 'b', 'c'], &Numbers::new(&[2, 0, 1, 0])), ['c', 'a', 'b', 'a']);
    }

    #[test]
    #[should_panic(expected = "the len is 1 but the index is 1")]
    fn a_row_too_many_is_refused() {
        let _ = by_slot::<_, 1, 1>(&['a'], &Numbers::new(&[1]));
    }

    #[test]
    #[should_panic(expected = "slots are counted in powers of two")]
    fn a_mask_needs_a_power_of_two() {
        let _ = Slots::<3>::new(1, 0);
    }
}

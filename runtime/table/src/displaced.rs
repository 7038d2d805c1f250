//! Longer lists: a small table of displacements gives every key a slot of its own.

/// A hash that sends every key of one list to another slot.
///
/// A key first reads what its bucket is displaced by; the planner has chosen the displacements so
/// that no two keys have the same slot.
///
/// ```
/// use jmessage_codes_table::Displaced;
///
/// const HASH: Displaced = Displaced::new(0x9E37_79B9_7F4A_7C15, 4, 16);
/// // Found by the planner, one for each bucket.
/// const DISPLACEMENTS: [usize; 4] = [0, 3, 9, 0];
///
/// let slot = |key| HASH.slot(key, DISPLACEMENTS[HASH.bucket(key)]);
/// assert_ne!(slot(1000), slot(1001));
/// assert!(slot(1002) < 16);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Displaced {
    factor: u64,
    bucket_shift: u32,
    mask: usize,
}

impl Displaced {
    /// The most slots: a slot comes from the 32 bits in the middle of a product, and the bucket from
    /// the topmost of these, so that few bits may serve both.
    pub const MOST_SLOTS: usize = 1 << 24;

    /// Takes the factor that the planner has found, and how many buckets and slots there are.
    ///
    /// # Panics
    ///
    /// Panics if one of the two is not a power of two, there are fewer than two buckets, or more slots than
    /// [`MOST_SLOTS`](Self::MOST_SLOTS).
    #[must_use]
    pub const fn new(factor: u64, buckets: usize, slots: usize) -> Self {
        assert!(buckets.is_power_of_two(), "buckets are counted in powers of two");
        assert!(slots.is_power_of_two(), "slots are counted in powers of two");
        assert!(buckets > 1, "with one bucket no displacement helps");
        assert!(slots <= Self::MOST_SLOTS, "a key has too few bits for this many slots");
        Self { factor, bucket_shift: u64::BITS - buckets.trailing_zeros(), mask: slots - 1 }
    }

    /// Returns the bucket whose displacement a key needs.
    #[inline]
    #[must_use]
    pub const fn bucket(self, key: u32) -> usize {
        self.bucket_of(self.mix(key))
    }

    /// Returns the one slot in which a key can be.
    #[inline]
    #[must_use]
    pub const fn slot(self, key: u32, displacement: usize) -> usize {
        self.displaced(self.place_of(self.mix(key)), displacement)
    }

    /// Mixes a key. A planner does this once for each key, and goes on from here.
    #[inline]
    #[must_use]
    pub const fn mix(self, key: u32) -> u64 {
        (key as u64).wrapping_mul(self.factor)
    }

    /// Returns the bucket of a mixed key.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "only the top bits are left")]
    pub const fn bucket_of(self, mixed: u64) -> usize {
        (mixed >> self.bucket_shift) as usize
    }

    /// Returns where a mixed key is before it is displaced.
    #[inline]
    #[must_use]
    pub const fn place_of(self, mixed: u64) -> usize {
        (mixed >> 32) as usize & self.mask
    }

    /// Returns the slot of a place.
    #[inline]
    #[must_use]
    pub const fn displaced(self, place: usize, displacement: usize) -> usize {
        (place ^ displacement) & self.mask
    }
}

#[cfg(test)]
mod tests {
    use super::Displaced;

    #[test]
    fn bucket_and_slot_stay_inside() {
        let hash = Displaced::new(0x9E37_79B9_7F4A_7C15, 8, 64);
        for key in [0, 1, 880_001, u32::MAX / 2, u32::MAX] {
            assert!(hash.bucket(key) < 8);
            let place = hash.place_of(hash.mix(key));
            assert!(place < 64);
            assert!(hash.slot(key, usize::MAX) < 64);
            assert_eq!(hash.slot(key, 5), hash.displaced(place, 5));
        }
    }

    /// The planner runs where a `usize` has 64 bits, and a program may run where it has 32.
    #[test]
    #[expect(clippy::cast_possible_truncation, reason = "that is what is looked at")]
    fn a_usize_of_32_bits_has_the_same_slots() {
        let hash = Displaced::new(0x9E37_79B9_7F4A_7C15, 1 << 20, Displaced::MOST_SLOTS);
        let mask = (Displaced::MOST_SLOTS - 1) as u32;
        for key in (0..=u32::MAX).step_by(0xFFF1) {
            let (mixed, displacement) = (hash.mix(key), key.rotate_left(16));
            assert_eq!(mixed, u64::from(key).wrapping_mul(0x9E37_79B9_7F4A_7C15));
            assert_eq!(hash.bucket(key), ((mixed >> 44) as u32) as usize);
            let slot = (((mixed >> 32) as u32) ^ displacement) & mask;
            assert_eq!(hash.slot(key, displacement as usize), slot as usize);
        }
    }

    #[test]
    #[should_panic(expected = "with one bucket no displacement helps")]
    fn one_bucket_is_refused() {
        let _ = Displaced::new(1, 1, 64);
    }

    #[test]
    #[should_panic(expected = "buckets are counted in powers of two")]
    fn a_shift_needs_a_power_of_two() {
        let _ = Displaced::new(1, 3, 64);
    }

    #[test]
    #[should_panic(expected = "slots are counted in powers of two")]
    fn a_mask_needs_a_power_of_two() {
        let _ = Displaced::new(1, 2, 65);
    }

    #[test]
    #[should_panic(expected = "a key has too few bits for this many slots")]
    fn too_many_slots_are_refused() {
        let _ = Displaced::new(1, 2, 2 * Displaced::MOST_SLOTS);
    }
}

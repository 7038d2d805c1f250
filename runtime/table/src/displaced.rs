//! Longer lists: a small table of displacements gives every key a slot of its own.

/// A hash that sends every key of one list to another of `SLOTS` slots.
///
/// A key first reads what its bucket is displaced by; the plan has chosen the displacements so
/// that no two keys meet.
#[derive(Clone, Copy, Debug)]
pub struct Displaced<const BUCKETS: usize, const SLOTS: usize> {
    factor: u64,
}

impl<const BUCKETS: usize, const SLOTS: usize> Displaced<BUCKETS, SLOTS> {
    const BUCKET_BITS: u32 = BUCKETS.trailing_zeros();

    /// Takes the factor that the plan has found.
    ///
    /// # Panics
    ///
    /// If `BUCKETS` or `SLOTS` is not a power of two, or there are fewer than two buckets.
    #[must_use]
    pub const fn new(factor: u64) -> Self {
        assert!(BUCKETS.is_power_of_two(), "buckets are counted in powers of two");
        assert!(SLOTS.is_power_of_two(), "slots are counted in powers of two");
        assert!(BUCKETS > 1, "with one bucket no displacement helps");
        Self { factor }
    }

    /// The bucket whose displacement a key needs.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "only the top bits are left")]
    pub const fn bucket(self, key: u32) -> usize {
        (self.mix(key) >> (64 - Self::BUCKET_BITS)) as usize
    }

    /// The one slot in which a key can be.
    #[inline]
    #[must_use]
    pub const fn slot(self, key: u32, displacement: usize) -> usize {
        ((self.mix(key) >> 32) as usize ^ displacement) & (SLOTS - 1)
    }

    #[inline]
    const fn mix(self, key: u32) -> u64 {
        (key as u64).wrapping_mul(self.factor)
    }
}

#[cfg(test)]
mod tests {
    use super::Displaced;

    #[test]
    fn bucket_and_slot_stay_inside() {
        let hash = Displaced::<8, 64>::new(0x9E37_79B9_7F4A_7C15);
        for key in [0, 1, 880_001, u32::MAX / 2, u32::MAX] {
            assert!(hash.bucket(key) < 8);
            assert!(hash.slot(key, usize::MAX) < 64);
        }
    }

    #[test]
    #[should_panic(expected = "with one bucket no displacement helps")]
    fn one_bucket_is_refused() {
        let _ = Displaced::<1, 64>::new(1);
    }

    #[test]
    #[should_panic(expected = "slots are counted in powers of two")]
    fn a_mask_needs_a_power_of_two() {
        let _ = Displaced::<2, 65>::new(1);
    }
}

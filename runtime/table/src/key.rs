//! From a code of any integer type to the 32 bits that the tables hash.

/// How the codes of one list become keys.
///
/// Two codes of one list never share a key: the planner makes sure of it. A code that is not in
/// the list may share one, so a search always compares the code that it found.
///
/// ```
/// use jmessage_codes_table::Key;
///
/// assert_eq!(Key::LOW.of(880_103), 880_103);
///
/// // These codes have the same low 32 bits, so they need a fold.
/// let (one, other) = (5, 5 | 1 << 40);
/// let key = Key::folded(0x9E37_79B9_7F4A_7C15);
/// assert_ne!(key.of(one), key.of(other));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Key {
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Low,
    Folded(u64),
    Wide(u128),
}

impl Key {
    /// The low 32 bits of the code, for lists that differ there: nearly all of them.
    pub const LOW: Self = Self { kind: Kind::Low };

    /// Folds the low 64 bits of a code by an odd factor.
    ///
    /// Of all odd factors at most one in 2^31 gives two codes that differ there the same key
    /// (multiply-shift hashing).
    ///
    /// # Panics
    ///
    /// Panics if the factor is even: it would drop bits that tell two codes apart.
    #[must_use]
    pub const fn folded(factor: u64) -> Self {
        assert!(factor % 2 == 1, "a fold needs an odd factor");
        Self { kind: Kind::Folded(factor) }
    }

    /// Folds all 128 bits of a code by an odd factor, in the same way.
    ///
    /// # Panics
    ///
    /// Panics if the factor is even.
    #[must_use]
    pub const fn wide(factor: u128) -> Self {
        assert!(factor % 2 == 1, "a fold needs an odd factor");
        Self { kind: Kind::Wide(factor) }
    }

    /// Returns the key of a code; a signed code comes in with its sign extended (`code as u128`).
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a key is what is left of the code")]
    pub const fn of(self, code: u128) -> u32 {
        match self.kind {
            Kind::Low => code as u32,
            Kind::Folded(factor) => ((code as u64).wrapping_mul(factor) >> 32) as u32,
            Kind::Wide(factor) => (code.wrapping_mul(factor) >> 96) as u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn the_low_bits_are_the_key_of_every_integer() {
        assert_eq!(Key::LOW.of((-1_i128).cast_unsigned()), u32::MAX);
        assert_eq!(Key::LOW.of(i128::from(i64::MIN).cast_unsigned()), 0);
        assert_eq!(Key::LOW.of(880_103), 880_103);
    }

    #[test]
    fn a_fold_takes_in_the_high_bits() {
        let key = Key::folded(0x9E37_79B9_7F4A_7C15);
        assert_ne!(key.of(5), key.of(5 | 1 << 40));
        assert_ne!(key.of(5), key.of(5 | 1 << 63));
        let key = Key::wide(0x9E37_79B9_7F4A_7C15_D6E8_FEB8_6659_FD93);
        for bit in 0..128 {
            assert_ne!(key.of(5), key.of(5 ^ 1 << bit), "{bit}");
        }
    }

    #[test]
    #[should_panic(expected = "a fold needs an odd factor")]
    fn an_even_factor_is_refused() {
        let _ = Key::folded(2);
    }

    #[test]
    #[should_panic(expected = "a fold needs an odd factor")]
    fn an_even_wide_factor_is_refused() {
        let _ = Key::wide(1 << 127);
    }
}

//! From a code of any integer type to the 32 bits that the tables hash.

/// How the codes of one list become keys.
///
/// Two codes of one list never share a key: the plan has seen to it. A code that is not in
/// the list may share one, so a search always compares the code that it found.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    fold: u64,
}

impl Key {
    /// The low 32 bits of the code, for lists that differ there: nearly all of them.
    pub const LOW: Self = Self { fold: 0 };

    /// The whole code, folded by an odd factor.
    ///
    /// # Panics
    ///
    /// If the factor is even: it would drop bits that tell two codes apart.
    #[must_use]
    pub const fn folded(factor: u64) -> Self {
        assert!(factor % 2 == 1, "a fold needs an odd factor");
        Self { fold: factor }
    }

    /// The key of a code; a signed code comes in with its sign extended (`code as u128`).
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a key is what is left of the code")]
    pub const fn of(self, code: u128) -> u32 {
        if self.fold == 0 {
            return code as u32;
        }
        let high = ((code >> 64) as u64).wrapping_mul(self.fold);
        ((code as u64 ^ high.rotate_left(32)).wrapping_mul(self.fold) >> 32) as u32
    }
}

#[cfg(test)]
#[expect(clippy::cast_sign_loss, reason = "codes come in with their sign extended")]
mod tests {
    use super::Key;

    #[test]
    fn the_low_bits_are_the_key_whatever_the_integer() {
        assert_eq!(Key::LOW.of(-1_i8 as u128), u32::MAX);
        assert_eq!(Key::LOW.of(i64::MIN as u128), 0);
        assert_eq!(Key::LOW.of(880_103), 880_103);
    }

    #[test]
    fn a_fold_takes_in_the_high_bits() {
        let key = Key::folded(0x9E37_79B9_7F4A_7C15);
        assert_ne!(key.of(5), key.of(5 | 1 << 40));
        assert_ne!(key.of(5), key.of(5 | 1 << 100));
    }

    #[test]
    #[should_panic(expected = "a fold needs an odd factor")]
    fn an_even_factor_is_refused() {
        let _ = Key::folded(2);
    }
}

//! From codes of up to 128 bits to keys of 32, no two of them alike.

use jmessage_codes_table::Key;

use super::factors::factors;
use crate::order::sort;

/// How the codes of a list become keys: the numbers of a [`Key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlan {
    /// The low 32 bits tell all codes apart.
    Low,
    /// The low 64 bits do, folded by an odd factor.
    Folded(u64),
    /// All 128 bits, folded by an odd factor.
    Wide(u128),
}

/// A factor tells all codes of a list apart with a chance that depends on their number alone, because
/// of all factors at most one in 2^31 gives two codes one key: with up to 10,000 codes nearly always,
/// with 65,000 in one of two or three tries.
pub(super) const TRIES: usize = 32;

impl KeyPlan {
    /// Returns the first key that tells all codes apart, with their keys; none if all tries fail.
    pub(super) fn separate(codes: &[u128]) -> Option<(Self, Vec<u32>)> {
        let low = Self::Low.keys(codes);
        if span_32_bits(codes) || distinct(widened(&low)) {
            return Some((Self::Low, low));
        }
        let is_narrow = distinct(low_64(codes));
        let mut tops = factors(1);
        for low in factors(0).take(TRIES) {
            let plan = if is_narrow {
                Self::Folded(low)
            } else {
                Self::Wide(u128::from(tops.next()?) << 64 | u128::from(low))
            };
            let keys = plan.keys(codes);
            if distinct(widened(&keys)) {
                return Some((plan, keys));
            }
        }
        None
    }

    /// Returns the key that generated code makes of a code.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Low => Key::LOW,
            Self::Folded(factor) => Key::folded(factor),
            Self::Wide(factor) => Key::wide(factor),
        }
    }

    fn keys(self, codes: &[u128]) -> Vec<u32> {
        let key = self.key();
        let mut keys = Vec::with_capacity(codes.len());
        for &code in codes {
            keys.push(key.of(code));
        }
        keys
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits are meant")]
fn low_64(codes: &[u128]) -> Vec<u64> {
    let mut numbers = Vec::with_capacity(codes.len());
    for &code in codes {
        numbers.push(code as u64);
    }
    numbers
}

fn widened(keys: &[u32]) -> Vec<u64> {
    let mut numbers = Vec::with_capacity(keys.len());
    for &key in keys {
        numbers.push(u64::from(key));
    }
    numbers
}

/// Within 2^32 neighbouring numbers the low 32 bits never repeat: no need to sort.
fn span_32_bits(codes: &[u128]) -> bool {
    match (codes.first(), codes.last()) {
        (Some(first), Some(last)) => last.wrapping_sub(*first) <= u128::from(u32::MAX),
        _ => true,
    }
}

/// Whether no two numbers are the same.
pub(super) fn distinct(mut numbers: Vec<u64>) -> bool {
    sort(&mut numbers, &|one, other| one.cmp(other));
    numbers.is_sorted_by(|one, other| one < other)
}

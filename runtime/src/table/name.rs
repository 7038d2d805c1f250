//! From a name to the 32 bits that find its row, and the comparison that proves it.

/// The hash over all bytes of a name.
#[derive(Clone, Copy, Debug)]
pub struct NameHash {
    seed: u64,
}

impl NameHash {
    /// Takes the seed that the plan has found.
    ///
    /// # Panics
    ///
    /// If the seed is even: it would drop bits that tell two names apart.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        assert!(seed % 2 == 1, "a name hash needs an odd seed");
        Self { seed }
    }

    /// The key of a name; another text may share it.
    #[inline]
    #[must_use]
    pub const fn of(self, name: &str) -> u32 {
        let name = name.as_bytes();
        let start = self.seed ^ name.len() as u64;
        let mut left = start;
        let mut rest = name;
        while rest.len() > 32 {
            left = self.mix(left, word(rest, 0));
            rest = rest.split_at(8).1;
        }
        let [a, b, c, d] = words(rest);
        left = self.mix(self.mix(left, a), b);
        let right = self.mix(self.mix(!start, c), d);
        (self.mix(left, right) >> 32) as u32
    }

    #[inline]
    const fn mix(self, hash: u64, word: u64) -> u64 {
        (hash.rotate_left(29) ^ word).wrapping_mul(self.seed)
    }
}

/// Whether two texts are the same: `==`, which `const` code cannot call yet.
#[inline]
#[must_use]
pub const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let (mut left, mut right) = (one, other);
    while left.len() > 32 {
        if word(left, 0) != word(right, 0) {
            return false;
        }
        (left, right) = (left.split_at(8).1, right.split_at(8).1);
    }
    let (left, right) = (words(left), words(right));
    let heads = (left[0] ^ right[0]) | (left[1] ^ right[1]);
    let tails = (left[2] ^ right[2]) | (left[3] ^ right[3]);
    heads | tails == 0
}

/// All bytes of a text of at most 32 in four words, some bytes more than once.
///
/// Names differ in length all the time, so a loop over their words would end where no
/// processor expects it. From 8 to 32 bytes there is no branch here that depends on the length.
#[inline]
const fn words(text: &[u8]) -> [u64; 4] {
    let Some(last) = text.len().checked_sub(8) else {
        return [short(text), 0, 0, 0];
    };
    let second = if last < 8 { last } else { 8 };
    [word(text, 0), word(text, second), word(text, last - second), word(text, last)]
}

#[inline]
const fn word(text: &[u8], at: usize) -> u64 {
    match text.split_at(at).1.first_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => 0,
    }
}

const fn short(text: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return (u32::from_le_bytes(*head) as u64) << 32 | u32::from_le_bytes(*tail) as u64;
    }
    let mut word = 0;
    let mut rest = text;
    while let Some((byte, tail)) = rest.split_first() {
        word = word << 8 | *byte as u64;
        rest = tail;
    }
    word
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::string::String;

    use super::{NameHash, same};

    /// Texts of 0 to 80 bytes and, of each, all that differ from it in one byte.
    fn texts() -> BTreeSet<String> {
        let mut texts = BTreeSet::new();
        for length in 0..=80 {
            let text: String = (0..length).map(|at| char::from(b'a' + at % 23)).collect();
            for at in 0..text.len() {
                let mut other = text.clone();
                other.replace_range(at..=at, "Z");
                texts.insert(other);
            }
            texts.insert(text);
        }
        texts
    }

    #[test]
    fn every_byte_counts() {
        let texts = texts();
        let hash = NameHash::new(0x9E37_79B9_7F4A_7C15);
        let keys: BTreeSet<u32> = texts.iter().map(|text| hash.of(text)).collect();
        assert_eq!(keys.len(), texts.len());
    }

    #[test]
    fn same_is_equality() {
        let texts = texts();
        for one in texts.iter().step_by(7) {
            for other in &texts {
                assert_eq!(same(one, other), one == other, "{one} {other}");
            }
        }
    }
}

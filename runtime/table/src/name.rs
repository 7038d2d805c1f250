//! From a name to the 32 bits that find its row, and the comparison that proves it.

/// A name that is looked up, cut into words: for the hash, and for the comparison.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    text: &'a [u8],
    words: [u64; 4],
}

impl<'a> Name<'a> {
    /// Cuts a name.
    #[inline]
    #[must_use]
    pub const fn new(name: &'a str) -> Self {
        let text = name.as_bytes();
        let words = if text.len() > LONGEST { words_of_long(text) } else { words(text) };
        Self { text, words }
    }

    /// How many bytes it has.
    #[inline]
    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    /// In which bits it differs from the bytes of `table` from `start` on, as many as it has: in none,
    /// if they are the same.
    ///
    /// Never by an early return: with one the compiler makes a branch of the caller's choice between
    /// a code and none, and mixed with strangers that would be mispredicted half the time.
    #[inline]
    pub(super) const fn differs(&self, table: &[u8], start: usize) -> u64 {
        if self.text.len() > LONGEST {
            return !same(self.text, table, start) as u64;
        }
        let (text, _) = chunk(table, start).split_at(self.text.len());
        let (one, other) = (self.words, words(text));
        let heads = (one[0] ^ other[0]) | (one[1] ^ other[1]);
        let tails = (one[2] ^ other[2]) | (one[3] ^ other[3]);
        heads | tails
    }
}

/// The most bytes that fit into four words. In a table of names as many follow the last one, so that
/// words can be read behind each.
pub(super) const LONGEST: usize = 32;

/// The bytes from `start` on; of a table that ends before, none of any name.
#[inline]
const fn chunk(table: &[u8], start: usize) -> &[u8; LONGEST] {
    const NONE: &[u8; LONGEST] = &[0; LONGEST];
    let Some((_, rest)) = table.split_at_checked(start) else { return NONE };
    match rest.first_chunk() {
        Some(chunk) => chunk,
        None => NONE,
    }
}

/// The hash over the bytes of a name, or over those at its ends.
///
/// A sum of products: no word waits for another. The length is in the first word's factor, which is
/// ready before the word is.
#[derive(Clone, Copy, Debug)]
pub struct NameHash {
    factors: [u64; 4],
    step: u64,
}

/// One for each of the four words: random to look at.
const FACTORS: [u64; 4] =
    [0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93, 0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB];

impl NameHash {
    /// Takes the seed that the plan has found.
    ///
    /// # Panics
    ///
    /// If the seed is even: it would drop bits that tell two names apart.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        assert!(seed % 2 == 1, "a name hash needs an odd seed");
        let [a, b, c, d] = FACTORS;
        let factors = [
            a.wrapping_mul(seed),
            b.wrapping_mul(seed),
            c.wrapping_mul(seed),
            d.wrapping_mul(seed),
        ];
        // Even, so that the first factor stays odd.
        Self { factors, step: seed.wrapping_mul(2) }
    }

    /// The same, over the first and the last eight bytes alone.
    ///
    /// # Panics
    ///
    /// If the seed is even.
    #[must_use]
    pub const fn ends(seed: u64) -> Self {
        let Self { factors: [first, _, _, last], step } = Self::new(seed);
        Self { factors: [first, 0, 0, last], step }
    }

    /// The key of a name; another text may share it.
    #[inline]
    #[must_use]
    pub const fn of(self, name: &Name<'_>) -> u32 {
        let [a, b, c, d] = name.words;
        let [first, second, third, fourth] = self.factors;
        let first = first.wrapping_add((name.len() as u64).wrapping_mul(self.step));
        let head = folded(a, first).wrapping_add(folded(b, second));
        let tail = folded(c, third).wrapping_add(folded(d, fourth));
        (head.wrapping_add(tail) >> 32) as u32
    }
}

/// Whether a long text is in a table from `start` on.
const fn same(text: &[u8], table: &[u8], start: usize) -> bool {
    let Some((_, rest)) = table.split_at_checked(start) else { return false };
    let Some((other, _)) = rest.split_at_checked(text.len()) else { return false };
    let last = text.len().saturating_sub(8);
    let mut at = 0;
    while at < last {
        if word(text, at) != word(other, at) {
            return false;
        }
        at += 8;
    }
    word(text, last) == word(other, last)
}

/// All bytes of a text of at most 32 in four words, some bytes more than once.
///
/// Names differ in length all the time, so a loop over their words would end where no
/// processor expects it. From 8 bytes on there is no branch here that depends on the length.
#[inline]
const fn words(text: &[u8]) -> [u64; 4] {
    let Some(last) = text.len().checked_sub(8) else {
        return [short(text), 0, 0, 0];
    };
    let second = if last < 8 { last } else { 8 };
    [word(text, 0), word(text, second), word(text, last.saturating_sub(8)), word(text, last)]
}

/// The last 32 bytes of a longer text; what stands before them is hashed into the first word.
const fn words_of_long(text: &[u8]) -> [u64; 4] {
    let (beginning, end) = text.split_at(text.len().saturating_sub(LONGEST));
    let [first, second, third, fourth] = words(end);
    let mut hash = 0_u64;
    let mut at = 0;
    while at < beginning.len() {
        hash = (hash.rotate_left(29) ^ word(text, at)).wrapping_mul(FACTORS[0]);
        at += 8;
    }
    [first ^ hash, second, third, fourth]
}

/// The eight bytes from an offset on; nothing where there are less.
#[inline]
const fn word(text: &[u8], at: usize) -> u64 {
    // The compiler sees what the offset is compared with, and leaves the comparison out.
    if text.len() < 8 || at > text.len() - 8 {
        return 0;
    }
    match text.split_at(at).1.first_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => 0,
    }
}

/// A text of less than eight bytes.
#[inline]
const fn short(text: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return (u32::from_le_bytes(*head) as u64) << 32 | u32::from_le_bytes(*tail) as u64;
    }
    match text {
        [a, b, c, ..] => *a as u64 | (*b as u64) << 8 | (*c as u64) << 16,
        [a, b] => *a as u64 | (*b as u64) << 8,
        [a] => *a as u64,
        [] => 0,
    }
}

/// A word's share of a sum, of which the upper half will be taken: the word's own upper half comes
/// down first, because a product carries nothing downwards.
#[inline]
const fn folded(word: u64, factor: u64) -> u64 {
    (word ^ (word >> 32)).wrapping_mul(factor)
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::string::String;

    use super::{LONGEST, Name, NameHash};

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
        let keys: BTreeSet<u32> = texts.iter().map(|text| hash.of(&Name::new(text))).collect();
        assert_eq!(keys.len(), texts.len());
    }

    #[test]
    fn at_the_ends_every_byte_counts() {
        let hash = NameHash::ends(0x9E37_79B9_7F4A_7C15);
        let key = |text: &str| hash.of(&Name::new(text));
        let keys =
            ["SignatureExpired", "signatureExpired", "SignatureExpireD", "Signature-Expired"];
        let keys: BTreeSet<u32> = keys.iter().map(|text| key(text)).collect();
        assert_eq!(keys.len(), 4);
        assert_eq!(key("Signature, Expired"), key("Signature. Expired"));
    }

    #[test]
    fn only_equal_names_do_not_differ() {
        let texts = texts();
        for one in &texts {
            for other in texts.iter().filter(|other| other.len() == one.len()) {
                let table = std::format!("abc{other}{}", " ".repeat(LONGEST));
                let differs = Name::new(one).differs(table.as_bytes(), 3);
                assert_eq!(differs == 0, one == other, "{one} {other}");
            }
        }
    }

    #[test]
    fn no_name_is_where_a_table_ends() {
        for text in ["a", "SignatureExpired", "ThisNameIsLongerThanFourWordsOfEightBytes"] {
            for start in [0, 1, usize::MAX] {
                assert_ne!(Name::new(text).differs(b"a", start), 0, "{text} {start}");
            }
        }
    }

    #[test]
    #[should_panic(expected = "a name hash needs an odd seed")]
    fn an_even_seed_is_refused() {
        let _ = NameHash::new(2);
    }
}

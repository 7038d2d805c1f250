//! From a name to the 32 bits that find its row.

use super::name::Name;

/// The hash over the bytes of a name, or over those at its ends.
///
/// A sum of products: no word waits for another. The length is in the first word's factor, which is
/// ready before the word is. Names that this cannot tell apart are hashed by
/// [`mixed`](Self::mixed) words.
///
/// A seed multiplies the whole sum, so a planner takes the [sums](Self::sum) of all names once and
/// tries one seed after another on them by [`seeded`](Self::seeded).
///
/// ```
/// use jmessage_codes_table::{Name, NameHash};
///
/// let name = Name::new("SignatureExpired");
/// let sum = NameHash::new(1).sum(&name);
/// assert_eq!(NameHash::seeded(sum, 77), NameHash::new(77).of(&name));
/// assert_ne!(NameHash::new(77).of(&name), NameHash::new(77).of(&Name::new("SignatureExpire")));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NameHash {
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Products { factors: [u64; 4], step: u64 },
    Mixed { seed: u64 },
}

/// One for each of the four words: random to look at.
const FACTORS: [u64; 4] =
    [0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93, 0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB];

impl NameHash {
    /// Takes the seed that the planner has found.
    ///
    /// # Panics
    ///
    /// Panics if the seed is even: it would drop bits that tell two names apart.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self::of_products(FACTORS, seed)
    }

    /// Hashes the first and the last eight bytes alone.
    ///
    /// # Panics
    ///
    /// Panics if the seed is even.
    #[must_use]
    pub const fn ends(seed: u64) -> Self {
        let [first, _, _, last] = FACTORS;
        Self::of_products([first, 0, 0, last], seed)
    }

    /// Hashes all bytes, and mixes each word well before it is added: for names to which products
    /// give the same sum for every seed, because a product carries no bit downwards.
    ///
    /// # Panics
    ///
    /// Panics if the seed is even.
    #[must_use]
    pub const fn mixed(seed: u64) -> Self {
        assert!(seed % 2 == 1, "a name hash needs an odd seed");
        Self { kind: Kind::Mixed { seed } }
    }

    const fn of_products([a, b, c, d]: [u64; 4], seed: u64) -> Self {
        assert!(seed % 2 == 1, "a name hash needs an odd seed");
        let factors = [
            a.wrapping_mul(seed),
            b.wrapping_mul(seed),
            c.wrapping_mul(seed),
            d.wrapping_mul(seed),
        ];
        // Even, so that the first factor stays odd.
        Self { kind: Kind::Products { factors, step: seed.wrapping_mul(2) } }
    }

    /// Returns the key of a name; another text may share it.
    #[inline]
    #[must_use]
    pub const fn of(self, name: &Name<'_>) -> u32 {
        upper(self.sum(name))
    }

    /// Returns the sum whose upper half is the key.
    #[inline]
    #[must_use]
    pub const fn sum(self, name: &Name<'_>) -> u64 {
        let length = name.bytes().len() as u64;
        match self.kind {
            Kind::Products { factors, step } => products(name.words(), length, factors, step),
            Kind::Mixed { seed } => mixed(name.words(), length).wrapping_mul(seed),
        }
    }

    /// Returns the key that a hash with a seed gives, from the sum that the same hash gives with
    /// the seed 1.
    #[inline]
    #[must_use]
    pub const fn seeded(sum: u64, seed: u64) -> u32 {
        upper(sum.wrapping_mul(seed))
    }
}

#[inline]
const fn upper(sum: u64) -> u32 {
    (sum >> 32) as u32
}

#[inline]
const fn products(words: [u64; 4], length: u64, factors: [u64; 4], step: u64) -> u64 {
    let ([a, b, c, d], [first, second, third, fourth]) = (words, factors);
    let first = first.wrapping_add(length.wrapping_mul(step));
    let head = folded(a, first).wrapping_add(folded(b, second));
    let tail = folded(c, third).wrapping_add(folded(d, fourth));
    head.wrapping_add(tail)
}

/// A word's share of a sum, of which the upper half will be taken: the word's own upper half comes
/// down first, because a product carries nothing downwards.
#[inline]
const fn folded(word: u64, factor: u64) -> u64 {
    (word ^ (word >> 32)).wrapping_mul(factor)
}

const fn mixed([a, b, c, d]: [u64; 4], length: u64) -> u64 {
    let [first, second, third, fourth] = FACTORS;
    let head = mix(a ^ first).wrapping_add(mix(b ^ second));
    let tail = mix(c ^ third).wrapping_add(mix(d ^ fourth));
    head.wrapping_add(tail).wrapping_add(length.wrapping_mul(first))
}

/// A permutation after which every bit depends on every bit (the last steps of splitmix64).
const fn mix(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}

#[cfg(test)]
pub(crate) mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::string::String;

    use super::{Name, NameHash};

    /// Texts of 0 to 80 bytes and, of each, all that differ from it in one byte.
    pub(crate) fn texts() -> BTreeSet<String> {
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
        let seed = 0x9E37_79B9_7F4A_7C15;
        for hash in [NameHash::new(seed), NameHash::mixed(seed)] {
            let keys: BTreeSet<u32> = texts.iter().map(|text| hash.of(&Name::new(text))).collect();
            assert_eq!(keys.len(), texts.len());
        }
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
    fn a_seed_multiplies_the_sum() {
        let seed = 0xD6E8_FEB8_6659_FD93;
        let hashes = [NameHash::new, NameHash::ends, NameHash::mixed];
        for text in texts() {
            let name = Name::new(&text);
            for hash in hashes {
                let (one, seeded) = (hash(1).sum(&name), hash(seed).of(&name));
                assert_eq!(NameHash::seeded(one, seed), seeded, "{text}");
            }
        }
    }

    #[test]
    fn mixing_tells_apart_what_products_cannot() {
        let [one, other] = ["Abcp123pDefGhiJk", "Abc01230DefGhiJk"].map(Name::new);
        assert_eq!(NameHash::new(1).sum(&one), NameHash::new(1).sum(&other));
        assert_ne!(NameHash::mixed(1).sum(&one), NameHash::mixed(1).sum(&other));
    }

    #[test]
    fn every_byte_of_one_word_may_be_flipped() {
        // Names of 16 bytes, each `p` or `0`, of which products give many the same sum.
        let letter = |number: u32, at: u32| if number >> at & 1 == 1 { 'p' } else { '0' };
        let name = |number| (0..16).map(|at| letter(number, at)).collect::<String>();
        let sum = |number| NameHash::mixed(1).sum(&Name::new(&name(number)));
        assert_eq!((0..1 << 16).map(sum).collect::<BTreeSet<_>>().len(), 1 << 16);
    }

    #[test]
    #[should_panic(expected = "a name hash needs an odd seed")]
    fn an_even_seed_is_refused() {
        let _ = NameHash::new(2);
    }

    #[test]
    #[should_panic(expected = "a name hash needs an odd seed")]
    fn an_even_seed_of_mixed_words_is_refused() {
        let _ = NameHash::mixed(0);
    }
}

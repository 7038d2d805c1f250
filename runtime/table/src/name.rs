//! A name cut into words, and the comparison of a name with a table of names.

/// A name that is looked up, cut into words: for the hash, and for the comparison.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    text: &'a [u8],
    words: [u64; 4],
}

impl<'a> Name<'a> {
    /// Cuts a name into words.
    #[inline]
    #[must_use]
    pub const fn new(name: &'a str) -> Self {
        let text = name.as_bytes();
        let words = if text.len() > LONGEST { words_of_long(text) } else { words(text) };
        Self { text, words }
    }

    /// Returns its bytes.
    #[inline]
    pub(super) const fn bytes(&self) -> &'a [u8] {
        self.text
    }

    /// Returns all its bytes in four words, some bytes more than once.
    #[inline]
    pub(super) const fn words(&self) -> [u64; 4] {
        self.words
    }

    /// Returns in which bits it differs from the bytes of `table` from `start` on, as many as it has: in none,
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

/// The most bytes that fit into four words.
const LONGEST: usize = 4 * size_of::<u64>();

/// How many bytes follow the last name in a table of names, so that four words can be read from the
/// start of each name on.
pub const NAME_PADDING: usize = LONGEST;

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

/// The last 32 bytes of a longer text; the text before them is hashed into the first word.
const fn words_of_long(text: &[u8]) -> [u64; 4] {
    let (beginning, end) = text.split_at(text.len().saturating_sub(LONGEST));
    let [first, second, third, fourth] = words(end);
    let mut hash = 0_u64;
    let mut at = 0;
    while at < beginning.len() {
        hash = (hash.rotate_left(29) ^ word(text, at)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
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

#[cfg(test)]
mod tests {
    extern crate std;

    use super::{NAME_PADDING, Name};
    use crate::name_hash::tests::texts;

    #[test]
    fn only_equal_names_do_not_differ() {
        let texts = texts();
        for one in &texts {
            for other in texts.iter().filter(|other| other.len() == one.len()) {
                let table = std::format!("abc{other}{}", " ".repeat(NAME_PADDING));
                let differs = Name::new(one).differs(table.as_bytes(), 3);
                assert_eq!(differs == 0, one == other, "{one} {other}");
            }
        }
    }

    /// Differences in two words do not cancel each other.
    #[test]
    fn the_same_bit_of_two_words_counts() {
        for length in 9..=48 {
            let text = "a".repeat(length);
            let table = std::format!("{text}{}", " ".repeat(NAME_PADDING));
            for one in 0..length {
                for other in (one % 8..one).step_by(8) {
                    let mut name = text.clone();
                    name.replace_range(one..=one, "A");
                    name.replace_range(other..=other, "A");
                    assert_ne!(Name::new(&name).differs(table.as_bytes(), 0), 0, "{name}");
                }
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
}

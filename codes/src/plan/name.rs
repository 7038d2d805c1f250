//! From names to rows: a hash over the words of a name, then a slot as for codes.

#![expect(
    clippy::indexing_slicing,
    reason = "offsets are less than the length that was asked before"
)]

use super::Search;
use super::displaced::{self, DisplacedPlan};
use super::factors::factors;
use super::slots::{self, Board, SlotPlan};

/// How the names of one list find their rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePlan {
    /// What is hashed.
    pub words: Words,
    /// The seed of the hash; the factor of a displaced search as well.
    pub seed: u64,
    /// The table that finds the key of a name.
    pub search: Search,
}

/// What of a name is hashed, besides its length. All of it is compared in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Its first and its last eight bytes: enough for the built-in list, and 13 instructions of 95
    /// less.
    Ends,
    /// Every byte.
    All,
}

/// Up to here it is worth while to try seeds until no two names meet: rows are bytes then.
const MOST_NAMES_WITHOUT_DISPLACEMENT: usize = 256;
/// The bound of such a table: 2 KB.
const MOST_SLOTS_WITHOUT_DISPLACEMENT: usize = 2048;
/// By reckoning one seed in 500 separates 76 names in 512 slots.
const SEEDS_PER_SIZE: usize = 1000;

impl NamePlan {
    /// The first seed whose hashes can all be given a row.
    pub(super) fn find(names: &[&str]) -> Self {
        Self::slots(names, Words::Ends)
            .or_else(|| Self::slots(names, Words::All))
            .or_else(|| Self::displaced(names))
            .expect("names are unique, so some seed tells them apart")
    }

    /// The fewest slots in which some seed gives every name one of its own.
    fn slots(names: &[&str], words: Words) -> Option<Self> {
        if names.len() > MOST_NAMES_WITHOUT_DISPLACEMENT {
            return None;
        }
        let sums = sums(names, words);
        if (1..sums.len()).any(|at| sums[..at].contains(&sums[at])) {
            return None;
        }
        slots::sizes(sums.len().max(2), MOST_SLOTS_WITHOUT_DISPLACEMENT).find_map(|slots| {
            let (mut board, shift) = (Board::new(slots), u32::BITS - slots.trailing_zeros());
            let mut seeds = factors(0).take(SEEDS_PER_SIZE);
            let seed = seeds.find(|&seed| {
                board.parts(&sums, |&sum| slots::slot(key(sum, seed), 1, shift, slots))
            })?;
            let keys = sums.iter().map(|&sum| key(sum, seed));
            let search = Search::Slots(SlotPlan::fill(keys, slots, 1, shift));
            Some(Self { words, seed, search })
        })
    }

    fn displaced(names: &[&str]) -> Option<Self> {
        let words = Words::All;
        let sums = sums(names, words);
        displaced::sizes(sums.len()).find_map(|(slots, seed)| {
            let keys: Vec<u32> = sums.iter().map(|&sum| key(sum, seed)).collect();
            let search = DisplacedPlan::fill(&keys, slots, seed)?;
            Some(Self { words, seed, search: Search::Displaced(search) })
        })
    }
}

fn sums(names: &[&str], words: Words) -> Vec<u64> {
    names.iter().map(|name| sum(name.as_bytes(), words)).collect()
}

/// `NameHash::of` in the runtime crate, but for `sum`, which is the same for every seed.
pub(super) fn key(sum: u64, seed: u64) -> u32 {
    (sum.wrapping_mul(seed) >> 32) as u32
}

/// `FACTORS` in the runtime crate.
const FACTORS: [u64; 4] =
    [0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93, 0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB];

/// What a seed multiplies: the products of the words added up, the length in the first factor.
pub(super) fn sum(name: &[u8], which: Words) -> u64 {
    let [first, second, third, last] = FACTORS;
    let first = first.wrapping_add(2 * name.len() as u64);
    let factors = match which {
        Words::Ends => [first, 0, 0, last],
        Words::All => [first, second, third, last],
    };
    let words = words(name).map(|word| word ^ (word >> 32)).into_iter();
    let products = words.zip(factors).map(|(word, factor)| word.wrapping_mul(factor));
    products.fold(0, u64::wrapping_add)
}

/// The last 32 bytes of a text in four words, some bytes more than once if there are fewer. What
/// stands before them is hashed into the first word.
fn words(text: &[u8]) -> [u64; 4] {
    let (beginning, end) = text.split_at(text.len().saturating_sub(32));
    let Some(last) = end.len().checked_sub(8) else {
        return [short(end), 0, 0, 0];
    };
    let mut words = [0, last.min(8), last.saturating_sub(8), last].map(|at| word(end, at));
    let before = (0..beginning.len()).step_by(8).map(|at| word(text, at));
    words[0] ^=
        before.fold(0, |hash: u64, word| (hash.rotate_left(29) ^ word).wrapping_mul(FACTORS[0]));
    words
}

fn word(text: &[u8], at: usize) -> u64 {
    text[at..].first_chunk().map_or(0, |word| u64::from_le_bytes(*word))
}

fn short(text: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) {
        return u64::from(u32::from_le_bytes(*head)) << 32 | u64::from(u32::from_le_bytes(*tail));
    }
    text.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

//! From names to rows: a hash over all bytes of a name, then displacements as for codes.

#![expect(
    clippy::indexing_slicing,
    reason = "offsets are less than the length that was asked before"
)]

use super::displaced::{DisplacedPlan, sizes};

/// How the names of one list find their rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePlan {
    /// The seed of the hash; the factor of the search as well.
    pub seed: u64,
    /// The table that finds the key of a name.
    pub search: DisplacedPlan,
}

impl NamePlan {
    /// The first seed whose hashes can all be given a row.
    pub(super) fn find(names: &[&str]) -> Self {
        sizes(names.len())
            .find_map(|(slots, seed)| {
                let keys: Vec<u32> = names.iter().map(|name| hash(name.as_bytes(), seed)).collect();
                let search = DisplacedPlan::fill(&keys, slots, seed)?;
                Some(Self { seed, search })
            })
            .expect("names are unique, so some seed tells them apart")
    }
}

/// `NameHash::of` in the runtime crate.
fn hash(name: &[u8], seed: u64) -> u32 {
    let mix = |hash: u64, word: u64| (hash.rotate_left(29) ^ word).wrapping_mul(seed);
    let start = seed ^ name.len() as u64;
    let mut left = start;
    let mut rest = name;
    while rest.len() > 32 {
        left = mix(left, word(rest, 0));
        rest = &rest[8..];
    }
    let [a, b, c, d] = words(rest);
    let right = mix(mix(!start, c), d);
    (mix(mix(mix(left, a), b), right) >> 32) as u32
}

/// All bytes of a text of at most 32 in four words, some bytes more than once.
fn words(text: &[u8]) -> [u64; 4] {
    let Some(last) = text.len().checked_sub(8) else {
        return [short(text), 0, 0, 0];
    };
    let second = last.min(8);
    [0, second, last - second, last].map(|at| word(text, at))
}

fn word(text: &[u8], at: usize) -> u64 {
    text[at..].first_chunk().map_or(0, |word| u64::from_le_bytes(*word))
}

fn short(text: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) {
        return u64::from(u32::from_le_bytes(*head)) << 32 | u64::from(u32::from_le_bytes(*tail));
    }
    text.iter().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

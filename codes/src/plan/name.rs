//! From names to rows: a hash over the words of a name, then a slot as for codes.

#![expect(clippy::indexing_slicing, reason = "a slot names a row of the list, or the first")]

use jmessage_codes_table::{MOST_ROWS_BY_SLOT, Name, NameHash, Slots};

use super::displaced::{self, DisplacedPlan};
use super::factors::factors;
use super::key::distinct;
use super::slots::{Board, SlotPlan};
use super::texts::edges;
use super::{Hash, Search};

/// How the names of one list find their rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePlan {
    /// The table that finds a name.
    pub search: Search<NameHashPlan>,
    /// For each slot where the name of its row begins in the table of names.
    pub starts: Vec<u32>,
}

/// How a name becomes a key: the numbers of a [`NameHash`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameHashPlan {
    /// What is hashed.
    pub words: Words,
    /// The seed of the hash; the factor of a displaced search as well.
    pub seed: u64,
}

/// What of a name is hashed, besides its length. All of it is compared in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Its first and its last eight bytes: enough for the built-in list, and 13 instructions of 95
    /// less.
    Ends,
    /// Every byte.
    All,
    /// Every byte, each word mixed before: for names that products do not tell apart.
    Mixed,
}

/// Up to this length it is worthwhile to try seeds until no two names have the same slot: rows are
/// bytes then.
const MOST_NAMES_WITHOUT_DISPLACEMENT: usize = MOST_ROWS_BY_SLOT;
/// The bound of such a table: 2 KB.
const MOST_SLOTS_WITHOUT_DISPLACEMENT: usize = 2048;
/// By estimate, one seed in 500 separates 76 names in 512 slots.
const SEEDS_PER_SIZE: usize = 1000;

impl NamePlan {
    /// Finds a hash that gives every name a slot of its own, or sorts the names.
    pub(super) fn find(names: &[&str]) -> Self {
        let search = hashed(names).unwrap_or_else(|| Search::sort(names));
        let edges = edges(names);
        let mut starts = Vec::with_capacity(search.rows().len());
        for &row in search.rows() {
            starts.push(edges[row as usize]);
        }
        Self { search, starts }
    }
}

impl NameHashPlan {
    /// Returns the hash of generated code.
    #[must_use]
    pub const fn hash(self) -> NameHash {
        self.words.hash(self.seed)
    }
}

impl Words {
    const fn hash(self, seed: u64) -> NameHash {
        match self {
            Self::Ends => NameHash::ends(seed),
            Self::All => NameHash::new(seed),
            Self::Mixed => NameHash::mixed(seed),
        }
    }

    /// The sums of all names for the seed 1.
    fn sums(self, names: &[&str]) -> Vec<u64> {
        let hash = self.hash(1);
        let mut sums = Vec::with_capacity(names.len());
        for name in names {
            sums.push(hash.sum(&Name::new(name)));
        }
        sums
    }
}

fn hashed(names: &[&str]) -> Option<Search<NameHashPlan>> {
    in_slots(names, Words::Ends)
        .or_else(|| in_slots(names, Words::All))
        .or_else(|| displaced(names, Words::All))
        .or_else(|| in_slots(names, Words::Mixed))
        .or_else(|| displaced(names, Words::Mixed))
}

/// The fewest slots in which some seed gives every name one of its own.
fn in_slots(names: &[&str], words: Words) -> Option<Search<NameHashPlan>> {
    if names.len() > MOST_NAMES_WITHOUT_DISPLACEMENT {
        return None;
    }
    let sums = words.sums(names);
    if !distinct(sums.clone()) {
        return None;
    }
    let mut slots = sums.len().max(2).next_power_of_two();
    while slots <= MOST_SLOTS_WITHOUT_DISPLACEMENT {
        let (factor, shift) = (1, Slots::top_shift(slots));
        let (mut board, hash) = (Board::new(slots), Slots::new(factor, shift, slots));
        for seed in factors(0).take(SEEDS_PER_SIZE) {
            if board.parts(&sums, |&sum| hash.slot(NameHash::seeded(sum, seed))) {
                let plan = SlotPlan::fill(&keys(&sums, seed), slots, factor, shift);
                return Some(Search::Hashed(NameHashPlan { words, seed }, Hash::Slots(plan)));
            }
        }
        slots *= 2;
    }
    None
}

fn keys(sums: &[u64], seed: u64) -> Vec<u32> {
    let mut keys = Vec::with_capacity(sums.len());
    for &sum in sums {
        keys.push(NameHash::seeded(sum, seed));
    }
    keys
}

/// The least table in which some seed gives every name a slot of its own. If two sums are the same,
/// every try ends before a name is placed.
fn displaced(names: &[&str], words: Words) -> Option<Search<NameHashPlan>> {
    let sums = words.sums(names);
    let fill = |slots, seed| DisplacedPlan::fill(&keys(&sums, seed), slots, seed);
    let plan = displaced::least(sums.len(), &fill)?;
    let hash = NameHashPlan { words, seed: plan.factor };
    Some(Search::Hashed(hash, Hash::Displaced(plan)))
}

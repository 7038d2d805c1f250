//! Longer lists: buckets of keys, each displaced until all its keys fall into free slots.

#![expect(clippy::indexing_slicing, reason = "buckets and slots are masked to their tables")]

use super::factors::factors;

/// The numbers of a `Displaced`, and the row that each slot stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplacedPlan {
    /// The factor of the key.
    pub factor: u64,
    /// For each bucket its displacement. The length is a power of two.
    pub displacements: Vec<u32>,
    /// For each slot its row; the first row where no key leads. The length is a power of two.
    pub rows: Vec<u32>,
}

/// Fewer keys to a bucket are found sooner, but every bucket takes a cell.
const KEYS_PER_BUCKET: usize = 4;
/// Keys of one bucket that start from one slot can never part: by reckoning
/// one factor in three avoids that.
const TRIES_PER_SIZE: usize = 32;
/// Beyond this share of the slots the last buckets search for long.
const MOST_FULL: (usize, usize) = (15, 16);
/// The slot is taken from 32 bits of the product, the bucket from those above.
const MOST_SLOTS: usize = 1 << 24;

impl DisplacedPlan {
    /// The least table that some factor gives, if the keys differ.
    pub(super) fn find(keys: &[u32]) -> Option<Self> {
        sizes(keys.len()).find_map(|(slots, factor)| Self::fill(keys, slots, factor))
    }

    /// Places the keys for one factor, if that can be done.
    pub(super) fn fill(keys: &[u32], slots: usize, factor: u64) -> Option<Self> {
        let count = keys.len().div_ceil(KEYS_PER_BUCKET).next_power_of_two().max(2);
        let buckets = Buckets::sort(keys, count, factor);
        if (0..count).any(|it| buckets.has_twins(it, slots)) {
            return None;
        }
        let mut displacements = vec![0; count];
        let mut taken = Taken(vec![None; slots]);
        for bucket in buckets.largest_first() {
            displacements[bucket] = taken.place(buckets.members(bucket))?;
        }
        let rows = taken.0.into_iter().map(Option::unwrap_or_default).collect();
        Some(Self { factor, displacements, rows })
    }
}

/// Numbers of slots with factors to try, the fewest slots first.
pub(super) fn sizes(keys: usize) -> impl Iterator<Item = (usize, u64)> {
    let (part, whole) = MOST_FULL;
    let least = (keys * whole).div_ceil(part).next_power_of_two();
    let doubled = std::iter::successors(Some(least), |slots| Some(slots * 2));
    doubled
        .take_while(|&slots| slots <= MOST_SLOTS)
        .zip(0..)
        .flat_map(|(slots, round)| factors(round).take(TRIES_PER_SIZE).map(move |it| (slots, it)))
}

/// A key's place before it is displaced, and its row.
type Member = (usize, u32);

/// The keys of a list by bucket: the members of bucket `i` are those from `starts[i]` on.
struct Buckets {
    starts: Vec<usize>,
    members: Vec<Member>,
}

impl Buckets {
    /// Sorts by counting, so that the time grows with the list and no faster.
    fn sort(keys: &[u32], count: usize, factor: u64) -> Self {
        let bits = count.trailing_zeros();
        let mixed: Vec<u64> = keys.iter().map(|&key| u64::from(key).wrapping_mul(factor)).collect();
        let mut ends = vec![0; count + 1];
        for mixed in &mixed {
            ends[bucket(*mixed, bits)] += 1;
        }
        let mut end = 0;
        for entry in &mut ends {
            end += *entry;
            *entry = end;
        }
        let mut members = vec![(0, 0); keys.len()];
        for (row, &mixed) in (0_u32..).zip(&mixed) {
            let end = &mut ends[bucket(mixed, bits)];
            *end -= 1;
            members[*end] = (low_bits(mixed >> 32), row);
        }
        Self { starts: ends, members }
    }

    fn members(&self, bucket: usize) -> &[Member] {
        &self.members[self.starts[bucket]..self.starts[bucket + 1]]
    }

    /// Whether two keys of a bucket start from one slot.
    fn has_twins(&self, bucket: usize, slots: usize) -> bool {
        let members = self.members(bucket);
        let twins = |done: usize| {
            let place = members[done].0;
            members[..done].iter().any(|other| (other.0 ^ place) & (slots - 1) == 0)
        };
        (1..members.len()).any(twins)
    }

    /// The more keys a bucket has, the more room it needs: those go first, empty ones not at all.
    fn largest_first(&self) -> Vec<usize> {
        let buckets = self.starts.len() - 1;
        let largest = (0..buckets).map(|it| self.members(it).len()).max().unwrap_or(0);
        let mut by_size = vec![Vec::new(); largest + 1];
        for bucket in 0..buckets {
            by_size[self.members(bucket).len()].push(bucket);
        }
        by_size.into_iter().skip(1).rev().flatten().collect()
    }
}

/// The row in each slot so far.
struct Taken(Vec<Option<u32>>);

impl Taken {
    /// The least displacement that leads all members to free slots.
    fn place(&mut self, members: &[Member]) -> Option<u32> {
        let found = (0..self.0.len()).find(|&displacement| self.claim(members, displacement))?;
        u32::try_from(found).ok()
    }

    /// Takes the slots of all members, or none of them.
    fn claim(&mut self, members: &[Member], displacement: usize) -> bool {
        let mask = self.0.len() - 1;
        for (done, &(place, row)) in members.iter().enumerate() {
            let slot = (place ^ displacement) & mask;
            if self.0[slot].is_some() {
                for &(place, _) in &members[..done] {
                    self.0[(place ^ displacement) & mask] = None;
                }
                return false;
            }
            self.0[slot] = Some(row);
        }
        true
    }
}

/// `Displaced::bucket` in the runtime crate.
fn bucket(mixed: u64, bits: u32) -> usize {
    low_bits(mixed >> (64 - bits))
}

#[expect(clippy::cast_possible_truncation, reason = "only the masked bits are meant")]
fn low_bits(mixed: u64) -> usize {
    mixed as u32 as usize
}

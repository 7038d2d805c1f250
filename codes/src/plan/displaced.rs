//! Longer lists: buckets of keys, each displaced until all its keys fall into free slots.

#![expect(clippy::indexing_slicing, reason = "buckets and slots are masked to their tables")]

use jmessage_codes_table::Displaced;

use super::factors::factors;

/// The numbers of a [`Displaced`], and the row of each slot.
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
/// Keys of one bucket that start from one slot can never part: by estimate
/// one factor in three avoids that.
const TRIES_PER_SIZE: usize = 32;
/// So many numbers of slots are tried, each twice the one before.
const SIZES: u64 = 4;
/// Beyond this share of the slots the last buckets search for long.
const MOST_FULL: (usize, usize) = (15, 16);
/// The most keys of one bucket, so that comparing all keys of each bucket takes a time that grows with
/// the list and no faster. The most that was seen is 16, in random lists of up to 65,000 codes.
const MOST_KEYS_IN_BUCKET: usize = 64;

impl DisplacedPlan {
    /// Returns the least table that some factor gives; none if all tries fail.
    pub(super) fn find(keys: &[u32]) -> Option<Self> {
        least(keys.len(), &|slots, factor| Self::fill(keys, slots, factor))
    }

    /// Places the keys for one factor, if that can be done.
    pub(super) fn fill(keys: &[u32], slots: usize, factor: u64) -> Option<Self> {
        let count = keys.len().div_ceil(KEYS_PER_BUCKET).next_power_of_two().max(2);
        let hash = Displaced::new(factor, count, slots);
        let buckets = Buckets::sort(keys, count, hash);
        for bucket in 0..count {
            if buckets.is_hopeless(bucket) {
                return None;
            }
        }
        let mut displacements = vec![0; count];
        let mut taken = Taken::new(slots, hash);
        for bucket in buckets.largest_first() {
            displacements[bucket] = taken.place(buckets.members(bucket))?;
        }
        let mut rows = taken.rows;
        for row in &mut rows {
            if *row == FREE {
                *row = 0;
            }
        }
        Some(Self { factor, displacements, rows })
    }

    /// Returns the hash of generated code.
    #[must_use]
    pub const fn hash(&self) -> Displaced {
        Displaced::new(self.factor, self.displacements.len(), self.rows.len())
    }
}

/// Returns the least table that some factor fills: several numbers of slots are tried, the fewest first.
pub(super) fn least(
    keys: usize,
    fill: &dyn Fn(usize, u64) -> Option<DisplacedPlan>,
) -> Option<DisplacedPlan> {
    let (part, whole) = MOST_FULL;
    let mut slots = (keys * whole).div_ceil(part).next_power_of_two();
    for round in 0..SIZES {
        if slots > Displaced::MOST_SLOTS {
            break;
        }
        for factor in factors(round).take(TRIES_PER_SIZE) {
            let plan = fill(slots, factor);
            if plan.is_some() {
                return plan;
            }
        }
        slots *= 2;
    }
    None
}

/// A key's place before it is displaced, and its row.
type Member = (usize, u32);

/// The keys of a list by bucket: the members of bucket `i` begin at `starts[i]`.
struct Buckets {
    starts: Vec<usize>,
    members: Vec<Member>,
}

impl Buckets {
    /// Sorts by counting, so that the time grows with the list and no faster.
    #[expect(clippy::cast_possible_truncation, reason = "a list has at most 2^32 rows")]
    fn sort(keys: &[u32], count: usize, hash: Displaced) -> Self {
        let mut mixed = Vec::with_capacity(keys.len());
        for &key in keys {
            mixed.push(hash.mix(key));
        }
        let mut ends = vec![0; count + 1];
        for &mixed in &mixed {
            ends[hash.bucket_of(mixed)] += 1;
        }
        let mut end = 0;
        for entry in &mut ends {
            end += *entry;
            *entry = end;
        }
        let mut members = vec![(0, 0); keys.len()];
        for (row, &mixed) in mixed.iter().enumerate() {
            let end = &mut ends[hash.bucket_of(mixed)];
            *end -= 1;
            members[*end] = (hash.place_of(mixed), row as u32);
        }
        Self { starts: ends, members }
    }

    fn members(&self, bucket: usize) -> &[Member] {
        &self.members[self.starts[bucket]..self.starts[bucket + 1]]
    }

    /// Whether two keys of a bucket start from one slot, or it has too many of them.
    fn is_hopeless(&self, bucket: usize) -> bool {
        let members = self.members(bucket);
        if members.len() > MOST_KEYS_IN_BUCKET {
            return true;
        }
        let mut rest = members;
        while let [(place, _), others @ ..] = rest {
            for (other, _) in others {
                if other == place {
                    return true;
                }
            }
            rest = others;
        }
        false
    }

    /// The more keys a bucket has, the more room it needs: those go first, empty ones not at all.
    fn largest_first(&self) -> Vec<usize> {
        let buckets = self.starts.len() - 1;
        // For each number of keys, how many buckets have it; then where the next such bucket goes.
        let mut next = vec![0; MOST_KEYS_IN_BUCKET + 1];
        for bucket in 0..buckets {
            next[self.members(bucket).len()] += 1;
        }
        let mut filled = 0;
        for count in next.iter_mut().skip(1).rev() {
            let start = filled;
            filled += *count;
            *count = start;
        }
        let mut order = vec![0; filled];
        for bucket in 0..buckets {
            let size = self.members(bucket).len();
            if size > 0 {
                order[next[size]] = bucket;
                next[size] += 1;
            }
        }
        order
    }
}

/// No row: a list has fewer.
const FREE: u32 = u32::MAX;

/// The row in each slot so far.
struct Taken {
    rows: Vec<u32>,
    hash: Displaced,
    /// How many slots may still be looked at: a bucket that fits nowhere must not look at all slots
    /// for each of all buckets.
    looks_left: usize,
}

/// How often each slot may be looked at on average. The most that was seen is 20, in random lists of 2
/// to 65,000 codes that just fit into their slots.
const LOOKS_PER_SLOT: usize = 40;

impl Taken {
    fn new(slots: usize, hash: Displaced) -> Self {
        Self { rows: vec![FREE; slots], hash, looks_left: LOOKS_PER_SLOT * slots }
    }

    /// The least displacement that leads all members to free slots.
    fn place(&mut self, members: &[Member]) -> Option<u32> {
        let slots = u32::try_from(self.rows.len()).ok()?;
        for displacement in 0..slots {
            if self.claim(members, displacement) {
                return Some(displacement);
            }
            if self.looks_left == 0 {
                break;
            }
        }
        None
    }

    /// Takes the slots of all members, or none of them.
    fn claim(&mut self, members: &[Member], displacement: u32) -> bool {
        for (done, &(place, row)) in members.iter().enumerate() {
            let slot = self.hash.displaced(place, displacement as usize);
            self.looks_left = self.looks_left.saturating_sub(1);
            if self.rows[slot] != FREE {
                for &(place, _) in &members[..done] {
                    self.rows[self.hash.displaced(place, displacement as usize)] = FREE;
                }
                return false;
            }
            self.rows[slot] = row;
        }
        true
    }
}

//! Short and dense lists: a multiplication and a shift that give every key a slot of its own.

#![expect(clippy::indexing_slicing, reason = "a slot is masked to its table")]

use jmessage_codes_table::Slots;

use super::factors::factors;

/// The numbers of a [`Slots`], and the row of each slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotPlan {
    /// The factor of the key.
    pub factor: u32,
    /// How far the product is shifted down.
    pub shift: u32,
    /// For each slot its row; the first row where no code leads. The length is a power of two.
    pub rows: Vec<u32>,
}

/// Factors that cost a processor one addition or nothing. With 1 the low bits of a code are its
/// slot, which suits every list whose codes lie close together.
const CHEAP: [u32; 4] = [1, 3, 5, 9];

impl SlotPlan {
    /// Returns the fewest slots that a cheap factor, or one of so many random ones, separates the
    /// keys in; none if no try succeeds.
    pub(super) fn find(keys: &[u32], most_slots: usize, random: usize) -> Option<Self> {
        let mut slots = keys.len().next_power_of_two();
        while slots <= most_slots {
            if let Some((factor, shift)) = separating(keys, slots, random) {
                return Some(Self::fill(keys, slots, factor, shift));
            }
            slots *= 2;
        }
        None
    }

    /// Writes down where each key goes.
    #[expect(clippy::cast_possible_truncation, reason = "a list has at most 2^32 rows")]
    pub(super) fn fill(keys: &[u32], slots: usize, factor: u32, shift: u32) -> Self {
        let (hash, mut rows) = (Slots::new(factor, shift, slots), vec![0; slots]);
        for (row, &key) in keys.iter().enumerate() {
            rows[hash.slot(key)] = row as u32;
        }
        Self { factor, shift, rows }
    }

    /// Returns the hash of generated code.
    #[must_use]
    pub const fn hash(&self) -> Slots {
        Slots::new(self.factor, self.shift, self.rows.len())
    }
}

/// Which slots are taken, for one try after another.
pub(super) struct Board {
    /// The last try that took each slot.
    taken: Vec<u32>,
    tries: u32,
}

impl Board {
    pub(super) fn new(slots: usize) -> Self {
        Self { taken: vec![0; slots], tries: 0 }
    }

    /// Returns whether no two keys have the same slot. Most tries end at one of the first keys.
    ///
    /// Index by index: a macro runs as it is built for debugging, and goes through here more often
    /// than through anything else of a short list.
    pub(super) fn parts<T>(&mut self, keys: &[T], slot: impl Fn(&T) -> usize) -> bool {
        self.tries += 1;
        // Of a slice: indexing a vector is a call.
        let taken = self.taken.as_mut_slice();
        let mut index = 0;
        while index < keys.len() {
            let last = &mut taken[slot(&keys[index])];
            if *last == self.tries {
                return false;
            }
            *last = self.tries;
            index += 1;
        }
        true
    }
}

/// The first factor and shift that give every key a slot of its own: cheap factors at every shift, then
/// random ones, of which the top bits are the best.
#[expect(clippy::cast_possible_truncation, reason = "the factor is wanted, not the number")]
fn separating(keys: &[u32], slots: usize, random: usize) -> Option<(u32, u32)> {
    let mut board = Board::new(slots);
    let mut is_found = |factor, shift| {
        let hash = Slots::new(factor, shift, slots);
        board.parts(keys, |&key| hash.slot(key))
    };
    let top = Slots::top_shift(slots);
    for &factor in &CHEAP {
        let mut shift = 0;
        while shift <= top {
            if is_found(factor, shift) {
                return Some((factor, shift));
            }
            shift += 1;
        }
    }
    for factor in factors(0).take(random) {
        if is_found(factor as u32, top) {
            return Some((factor as u32, top));
        }
    }
    None
}

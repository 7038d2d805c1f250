//! Short and dense lists: a multiplication and a shift that give every key a slot of its own.

#![expect(clippy::indexing_slicing, reason = "a slot is masked to its table")]

use super::factors::factors;

/// The numbers of a `Slots`, and the row that each slot stands for.
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
    /// The fewest slots that a cheap factor, or one of so many random ones, separates the keys in.
    pub(super) fn find(keys: &[u32], most_slots: usize, random: usize) -> Option<Self> {
        let least = keys.len().next_power_of_two();
        std::iter::successors(Some(least), |slots| Some(slots * 2))
            .take_while(|&slots| slots <= most_slots)
            .find_map(|slots| {
                let mut pairs = pairs(slots, random);
                pairs.find_map(|(factor, shift)| Self::fill(keys, slots, factor, shift))
            })
    }

    fn fill(keys: &[u32], slots: usize, factor: u32, shift: u32) -> Option<Self> {
        let mut rows = vec![None; slots];
        for (row, &key) in (0_u32..).zip(keys) {
            let taken = rows[slot(key, factor, shift, slots)].replace(row);
            if taken.is_some() {
                return None;
            }
        }
        let rows = rows.into_iter().map(Option::unwrap_or_default).collect();
        Some(Self { factor, shift, rows })
    }
}

// Cheap factors at every shift, then random ones, of which the top bits are the best.
#[expect(clippy::cast_possible_truncation, reason = "the factor is wanted, not the number")]
fn pairs(slots: usize, random: usize) -> impl Iterator<Item = (u32, u32)> {
    let top = (u32::BITS - slots.trailing_zeros()).min(u32::BITS - 1);
    let cheap = CHEAP.into_iter().flat_map(move |factor| (0..=top).map(move |it| (factor, it)));
    cheap.chain(factors(0).map(move |factor| (factor as u32, top)).take(random))
}

/// `Slots::slot` in the runtime crate.
fn slot(key: u32, factor: u32, shift: u32, slots: usize) -> usize {
    (key.wrapping_mul(factor) >> shift) as usize & (slots - 1)
}

//! The structures that lead from a code or a name to a slot, and from a slot to its row.

use super::displaced::DisplacedPlan;
use super::slots::SlotPlan;
use crate::order::order_of;

/// How a code or a name finds its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Search<K> {
    /// By a key, as planned by `K`, and a hash of that key.
    Hashed(K, Hash),
    /// By binary search: for lists that no key or no hash tells apart. It never fails.
    ///
    /// For each slot its row, in ascending order of the codes' bits or of the names' bytes.
    Sorted(Vec<u32>),
}

/// The structure that finds a key.
///
/// `Slots` is the fastest that was found: one load leads to the slot's row. It is a matter of
/// luck and of the shape of a list, so it has limits. `Displaced` needs one load more and is
/// for all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hash {
    /// One multiplication and one shift.
    Slots(SlotPlan),
    /// The same, displaced by what the key's bucket says.
    Displaced(DisplacedPlan),
}

impl<K> Search<K> {
    /// Sorts the rows of a list by what is looked up.
    #[expect(clippy::cast_possible_truncation, reason = "a list has at most 2^32 rows")]
    pub(super) fn sort<T: Ord>(list: &[T]) -> Self {
        let mut rows = Vec::with_capacity(list.len());
        for row in order_of(list, &|one, other| one.cmp(other)) {
            rows.push(row as u32);
        }
        Self::Sorted(rows)
    }

    /// Returns for each slot its row.
    #[must_use]
    pub fn rows(&self) -> &[u32] {
        match self {
            Self::Hashed(_, Hash::Slots(plan)) => &plan.rows,
            Self::Hashed(_, Hash::Displaced(plan)) => &plan.rows,
            Self::Sorted(rows) => rows,
        }
    }
}

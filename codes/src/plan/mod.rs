//! From ascending codes and their names to the tables that find them again: plain numbers.
//!
//! Pure and deterministic: the same list gives the same tables, byte for byte. The hashes are
//! those of `table` in the runtime crate; the tests crate proves that the two agree.

mod displaced;
mod factors;
mod key;
mod name;
mod slots;

pub use displaced::DisplacedPlan;
pub use name::{NamePlan, Words};
pub use slots::SlotPlan;

/// Everything that the generated lookups of one list are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookupPlan {
    /// From a code to its row.
    pub codes: CodePlan,
    /// From a name to its row.
    pub names: NamePlan,
}

/// From a code to its row: the key, and the table that finds a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodePlan {
    /// The odd factor that folds a code into its key; `None` where the low 32 bits tell all
    /// codes apart.
    pub fold: Option<u64>,
    /// The table.
    pub search: Search,
    /// Whether the slots should hold the variants themselves, next to the rows.
    pub variants_in_slots: bool,
}

/// The structure that finds a key.
///
/// `Slots` is the fastest that was found: one load leads to the slot's row. It is a matter of
/// luck and of the shape of a list, hence the limits. `Displaced` needs one load more and is
/// for all others; it never fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Search {
    /// One multiplication and one shift.
    Slots(SlotPlan),
    /// The same, displaced by what the key's bucket says.
    Displaced(DisplacedPlan),
}

impl Search {
    /// For each slot its row.
    #[must_use]
    pub fn rows(&self) -> &[u32] {
        match self {
            Self::Slots(plan) => &plan.rows,
            Self::Displaced(plan) => &plan.rows,
        }
    }
}

/// Up to here slots hold variants, which saves a load (latency 1.2 array loads, not 1.6); but rustc
/// walks over the variants for every slot that holds one. Sparse codes, `cargo check`: 1,000 rows
/// in 2,048 slots 0.07 s, 5,000 in 16,384 slots 3.4 s.
const MOST_ROWS_WITH_VARIANTS_IN_SLOTS: usize = 256;
/// The bound of such a table: 2,048 slots of five bytes at 32-bit codes, 10 KB.
const MOST_SLOTS_WITH_VARIANTS: usize = 2048;
/// By reckoning a random factor separates 76 keys in 512 slots once in 450 times: enough tries for
/// short lists, and no use for long ones.
const RANDOM_FACTORS: usize = 2000;
/// A dense list may take so many slots for each row, and so many in all: at most 128 KB of rows.
/// Measured at 3.3 and 4.1 slots per row: 1.6 to 2.5 array loads, displaced 2.1 to 3.6. The limits
/// themselves are a bound on memory, not a measured crossing.
const MOST_SLOTS_PER_ROW: usize = 8;
const MOST_SLOTS: usize = 1 << 16;

/// Plans the lookups of a list: row `i` has the code `codes[i]` and the name `names[i]`.
///
/// The codes ascend, and no code and no name stands twice: a `Spec` is so by construction.
///
/// # Panics
///
/// If that does not hold.
#[must_use]
pub fn plan(codes: &[i128], names: &[&str]) -> LookupPlan {
    LookupPlan { codes: plan_codes(codes), names: NamePlan::find(names) }
}

fn plan_codes(codes: &[i128]) -> CodePlan {
    let (fold, keys) = key::separate(codes);
    let variants_in_slots = codes.len() <= MOST_ROWS_WITH_VARIANTS_IN_SLOTS;
    let slots = if variants_in_slots {
        SlotPlan::find(&keys, MOST_SLOTS_WITH_VARIANTS, RANDOM_FACTORS)
    } else {
        SlotPlan::find(&keys, MOST_SLOTS.min(MOST_SLOTS_PER_ROW * codes.len()), 0)
    };
    let search = match slots {
        Some(slots) => Search::Slots(slots),
        None => Search::Displaced(
            DisplacedPlan::find(&keys).expect("keys differ, so some factor tells them apart"),
        ),
    };
    CodePlan { fold, search, variants_in_slots }
}

/// The least integer type that holds all of a table's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// `u8`.
    U8,
    /// `u16`.
    U16,
    /// `u32`.
    U32,
}

impl Width {
    /// The width for a table.
    #[must_use]
    pub fn of(numbers: &[u32]) -> Self {
        match numbers.iter().max() {
            Some(0x1_0000..) => Self::U32,
            Some(0x100..) => Self::U16,
            _ => Self::U8,
        }
    }
}

#[cfg(test)]
mod tests;

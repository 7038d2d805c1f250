//! From codes and their names to the tables that find them again: plain numbers.
//!
//! Pure and deterministic: the same list gives the same tables, byte for byte. All arithmetic of a
//! table is in `jmessage-codes-table`, which generated code uses for its lookups. No list makes a search
//! fail or run forever: every search has a bound, and [`Search::Sorted`] is used if all of them fail.

mod displaced;
mod factors;
mod key;
mod name;
mod numbers;
mod search;
mod slots;
mod texts;

use jmessage_codes_table::MOST_ROWS_BY_SLOT;

pub use displaced::DisplacedPlan;
pub use key::KeyPlan;
pub use name::{NameHashPlan, NamePlan, Words};
pub use numbers::NumberTable;
pub use search::{Hash, Search};
pub use slots::SlotPlan;
pub use texts::TextTable;

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
    /// The table that finds a code.
    pub search: Search<KeyPlan>,
    /// Whether the slots should hold the variants themselves, next to the rows.
    pub variants_in_slots: bool,
}

/// Up to here slots hold variants, which saves a load (latency 1.2 array loads, not 1.6); but rustc
/// walks over the variants for every slot that holds one. Sparse codes, `cargo check`: 1,000 rows
/// in 2,048 slots 0.07 s, 5,000 in 16,384 slots 3.4 s.
const MOST_ROWS_WITH_VARIANTS_IN_SLOTS: usize = MOST_ROWS_BY_SLOT;
/// The bound of such a table: 2,048 slots of five bytes at 32-bit codes, 10 KB.
const MOST_SLOTS_WITH_VARIANTS: usize = 2048;
/// By estimate, a random factor separates 76 keys in 512 slots once in 450 times: enough tries for
/// short lists, and useless for long ones.
const RANDOM_FACTORS: usize = 2000;
/// The most slots for each row of a dense list, and the most in all: at most 128 KB of rows.
/// Measured at 3.3 and 4.1 slots per row: 1.6 to 2.5 array loads, displaced 2.1 to 3.6. The limits
/// themselves are a bound on memory, not a measured crossing.
const MOST_SLOTS_PER_ROW: usize = 8;
const MOST_SLOTS: usize = 1 << 16;

/// Plans the lookups of a list: row `i` has the code of the bits `codes[i]` and the name `names[i]`.
///
/// Bits are the two's complement of a code in 128 bits. The codes are in ascending order, and every
/// code and every name is unique. A `Spec` guarantees this. Of two rows with the same code or the
/// same name only one would be found.
///
/// ```
/// use jmessage_codes_spec::plan::{Hash, KeyPlan, Search, plan};
///
/// let plan = plan(&[1000, 1001, 1005], &["Busy", "Late", "Gone"]);
/// let Search::Hashed(KeyPlan::Low, Hash::Slots(slots)) = plan.codes.search else {
///     panic!("a short list has slots");
/// };
/// // What generated code does with the code 1005.
/// let slot = slots.hash().slot(KeyPlan::Low.key().of(1005));
/// assert_eq!(slots.rows[slot], 2);
/// ```
#[must_use]
pub fn plan(codes: &[u128], names: &[&str]) -> LookupPlan {
    LookupPlan { codes: plan_codes(codes), names: NamePlan::find(names) }
}

fn plan_codes(codes: &[u128]) -> CodePlan {
    let search = hashed(codes).unwrap_or_else(|| Search::sort(codes));
    CodePlan { search, variants_in_slots: codes.len() <= MOST_ROWS_WITH_VARIANTS_IN_SLOTS }
}

fn hashed(codes: &[u128]) -> Option<Search<KeyPlan>> {
    let (key, keys) = KeyPlan::separate(codes)?;
    let slots = if codes.len() <= MOST_ROWS_WITH_VARIANTS_IN_SLOTS {
        SlotPlan::find(&keys, MOST_SLOTS_WITH_VARIANTS, RANDOM_FACTORS)
    } else {
        SlotPlan::find(&keys, MOST_SLOTS.min(MOST_SLOTS_PER_ROW * codes.len()), 0)
    };
    let hash =
        slots.map(Hash::Slots).or_else(|| DisplacedPlan::find(&keys).map(Hash::Displaced))?;
    Some(Search::Hashed(key, hash))
}

#[cfg(test)]
mod tests;

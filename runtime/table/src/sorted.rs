//! The last resort, for lists that no hash of the planner's tells apart: binary search.

#![expect(clippy::indexing_slicing, reason = "a search stays below the number of entries")]

use super::name::Name;

/// The codes of a list, ascending by their bits; a code's slot is its place among them.
///
/// ```
/// use jmessage_codes_table::SortedCodes;
///
/// const CODES: SortedCodes<3> = SortedCodes::new([1000, 1001, 1005]);
/// assert_eq!(CODES.slot(1001), 1);
/// // A code that is not in the list leads to the slot of another: the caller compares the codes.
/// assert_eq!(CODES.slot(1003), 1);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SortedCodes<const ROWS: usize> {
    codes: [u128; ROWS],
}

impl<const ROWS: usize> SortedCodes<ROWS> {
    /// Takes the bits of all codes; of a signed code, with its sign extended (`code as u128`).
    ///
    /// # Panics
    ///
    /// Panics if there are none, or they do not ascend strictly.
    #[must_use]
    pub const fn new(codes: [u128; ROWS]) -> Self {
        assert!(ROWS > 0, "a sorted table has entries");
        let mut row = 1;
        while row < ROWS {
            assert!(codes[row - 1] < codes[row], "the codes of a sorted table ascend");
            row += 1;
        }
        Self { codes }
    }

    /// Returns the one slot in which a code can be.
    #[inline]
    #[must_use]
    pub const fn slot(&self, code: u128) -> usize {
        let (mut first, mut rest) = (0, ROWS);
        while rest > 1 {
            let half = rest / 2;
            if self.codes[first + half] <= code {
                first += half;
            }
            rest -= half;
        }
        first
    }
}

/// The names of a list, ascending by their bytes; a name's slot is its place among them.
#[derive(Clone, Copy, Debug)]
pub struct SortedNames<const ROWS: usize> {
    names: [&'static str; ROWS],
}

impl<const ROWS: usize> SortedNames<ROWS> {
    /// Takes all names.
    ///
    /// # Panics
    ///
    /// Panics if there are none, or they do not ascend strictly.
    #[must_use]
    pub const fn new(names: [&'static str; ROWS]) -> Self {
        assert!(ROWS > 0, "a sorted table has entries");
        let mut row = 1;
        while row < ROWS {
            let is_before = is_at_most(names[row].as_bytes(), names[row - 1].as_bytes());
            assert!(!is_before, "the names of a sorted table ascend");
            row += 1;
        }
        Self { names }
    }

    /// Returns the one slot in which a name can be.
    #[inline]
    #[must_use]
    pub const fn slot(&self, name: &Name<'_>) -> usize {
        let (mut first, mut rest) = (0, ROWS);
        while rest > 1 {
            let half = rest / 2;
            if is_at_most(self.names[first + half].as_bytes(), name.bytes()) {
                first += half;
            }
            rest -= half;
        }
        first
    }
}

/// Whether a text is another one or comes before it, byte by byte.
const fn is_at_most(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    // By words: the compiler evaluates this for each name.
    while let (Some(left), Some(right)) = (word(one, at), word(other, at)) {
        if left != right {
            return left < right;
        }
        at += size_of::<u64>();
    }
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() <= other.len()
}

/// The eight bytes from an offset on, the first one on top, so that words compare as texts do.
const fn word(text: &[u8], at: usize) -> Option<u64> {
    let Some((_, rest)) = text.split_at_checked(at) else { return None };
    match rest.first_chunk::<8>() {
        Some(word) => Some(u64::from_be_bytes(*word)),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::panic::catch_unwind;
    use std::vec::Vec;

    use super::{Name, SortedCodes, SortedNames, is_at_most};
    use crate::name_hash::tests::texts;

    const CODES: [u128; 6] = [0, 1, 1 << 32, 1 << 127, (1 << 127) + 1, u128::MAX];
    const NAMES: [&str; 7] =
        ["", "A", "SignatureExpire", "SignatureExpired", "SignatureExpires", "用", "用户"];

    #[test]
    fn every_entry_is_found_and_strangers_stay_inside() {
        let codes = SortedCodes::new(CODES);
        assert_eq!(CODES.map(|code| codes.slot(code)), [0, 1, 2, 3, 4, 5]);
        assert_eq!([2, u128::MAX - 1].map(|code| codes.slot(code)), [1, 4]);
        let names = SortedNames::new(NAMES);
        assert_eq!(NAMES.map(|name| names.slot(&Name::new(name))), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(["B", "户户"].map(|name| names.slot(&Name::new(name))), [1, 4]);
        assert_eq!(SortedCodes::new([7]).slot(0), 0);
        assert_eq!(SortedNames::new(["x"]).slot(&Name::new("a")), 0);
    }

    /// A table with another entry is refused, or finds all of its entries.
    #[test]
    fn every_entry_that_would_not_be_found_is_refused() {
        let others = [0, 1, 2, 1 << 32, 1 << 64, 1 << 127, u128::MAX - 1, u128::MAX];
        for row in 0..CODES.len() {
            for other in others {
                let mut codes = CODES;
                codes[row] = other;
                let table = catch_unwind(|| SortedCodes::new(codes)).ok();
                assert_eq!(table.is_some(), codes.is_sorted_by(|one, other| one < other));
                if let Some(table) = table {
                    assert_eq!(codes.map(|code| table.slot(code)), [0, 1, 2, 3, 4, 5]);
                }
            }
        }
    }

    #[test]
    fn every_name_that_would_not_be_found_is_refused() {
        for row in 0..NAMES.len() {
            for other in NAMES.into_iter().chain(["B", "SignatureExpired0", "用户户"]) {
                let mut names = NAMES;
                names[row] = other;
                let table = catch_unwind(|| SortedNames::new(names)).ok();
                assert_eq!(table.is_some(), names.is_sorted_by(|one, other| one < other));
                if let Some(table) = table {
                    let slots = names.map(|name| table.slot(&Name::new(name)));
                    assert_eq!(slots, [0, 1, 2, 3, 4, 5, 6]);
                }
            }
        }
    }

    #[test]
    fn names_are_in_the_order_of_their_bytes() {
        let texts: Vec<_> = texts().into_iter().filter(|text| text.len() % 7 < 3).collect();
        for one in &texts {
            for other in &texts {
                assert_eq!(is_at_most(one.as_bytes(), other.as_bytes()), one <= other);
            }
        }
    }

    #[test]
    #[should_panic(expected = "a sorted table has entries")]
    fn a_table_of_nothing_is_refused() {
        let _ = SortedCodes::new([]);
    }
}

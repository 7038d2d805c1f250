//! In: how two places of a list compare. Out: the places in order. The only sort of the crate.
//!
//! Each type that the standard library sorts costs everyone who builds this crate 2,500 lines of LLVM
//! code, because a sort is instantiated anew for each type and comparison. Sorting places by a
//! comparison behind a pointer needs one instantiation for all of them.

use std::cmp::Ordering;

/// Returns the places `0..len` in the order that `compare` gives them; equal ones stay as they are.
///
/// Takes `len` × log `len` comparisons at most.
pub(crate) fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|&one, &other| compare(one, other));
    places
}

/// Returns the places of a list in the order that `compare` gives its items; equal ones stay as they
/// are.
#[expect(clippy::indexing_slicing, reason = "the places are those of the list")]
pub(crate) fn order_of<T>(items: &[T], compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<usize> {
    order(items.len(), &|one, other| compare(&items[one], &items[other]))
}

/// Sorts a list; equal items stay in their order.
pub(crate) fn sort<T>(items: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    let places = order_of(items, compare);
    arrange(places, &mut |one, other| items.swap(one, other));
}

/// Moves the items of a list to their places, by swapping two at a time.
fn arrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for first in 0..order.len() {
        let mut at = first;
        while let Some(place) = order.get_mut(at) {
            let from = std::mem::replace(place, at);
            if from == first || from == at {
                break;
            }
            swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{order, order_of, sort};

    #[test]
    fn equal_ones_keep_their_order() {
        let mut words = ["pear", "fig", "apple", "kiwi", "date", "plum", "lime"];
        let by_length = |one: &&str, other: &&str| one.len().cmp(&other.len());
        assert_eq!(order_of(&words, &by_length), [1, 0, 3, 4, 5, 6, 2]);
        sort(&mut words, &by_length);
        assert_eq!(words, ["fig", "pear", "kiwi", "date", "plum", "lime", "apple"]);
        assert!(order(0, &|_, _| unreachable!()).is_empty());
    }

    #[test]
    fn items_move_to_their_places() {
        for length in 0..50 {
            let mut numbers: Vec<usize> = (0..length).map(|at| at * 7 % 11 + at % 3).collect();
            let mut sorted = numbers.clone();
            sorted.sort_unstable();
            sort(&mut numbers, &|one, other| one.cmp(other));
            assert_eq!(numbers, sorted);
        }
    }

    #[test]
    fn many_take_few_comparisons() {
        let numbers: Vec<usize> = (0..16_000).map(|at| at * 7_919 % 16_001).collect();
        let count = std::cell::Cell::new(0);
        let places = order_of(&numbers, &|one, other| {
            count.set(count.get() + 1);
            one.cmp(other)
        });
        assert!(places.is_sorted_by_key(|&place| numbers[place]));
        // 16,000 × log2 16,000 is 223,000.
        assert!(count.get() < 250_000, "{} comparisons", count.get());
    }
}

//! What holds for every right list: the tables that are planned for it find each of its rows, and
//! nothing else. Every run tries the same lists.

mod list;
mod lookup;
mod sorted;

use std::collections::BTreeMap;

use jmessage_codes_spec::plan::{Hash, LookupPlan, Search, TextTable, plan};
use jmessage_codes_spec::{Radix, Spec, read};
use list::List;
use lookup::{Lookup, texts};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;

fn config(cases: u32) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(0x7AB1E);
    ProptestConfig {
        cases,
        rng_seed,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    }
}

/// What is planned for a list: by the numbers of its codes and the names as they are written.
fn planned(spec: &Spec) -> LookupPlan {
    plan(&bits(spec), &names(spec))
}

fn bits(spec: &Spec) -> Vec<u128> {
    spec.codes().iter().map(|code| code.bits()).collect()
}

fn names(spec: &Spec) -> Vec<&str> {
    spec.names().iter().map(String::as_str).collect()
}

/// A list as the reader takes it.
fn spec(list: &List) -> Spec {
    read("codes.csv", list.csv().as_bytes(), list.repr).expect("the list is right")
}

/// The numbers of the list, their neighbours, and some that have nothing to do with it.
fn numbers_near(list: &List, bits: &[u128], others: &[u128]) -> Vec<u128> {
    let near = |code: &u128| {
        let code = *code;
        [code, code.wrapping_add(1), code.wrapping_sub(1), !code, code ^ 1 << 32, code ^ 1 << 63]
    };
    let (least, greatest) = list.range();
    let ends = [0, least, greatest, u128::MAX, 1 << 127];
    bits.iter().flat_map(near).chain(ends).chain(others.iter().copied()).collect()
}

/// Names, and texts that are nearly one.
fn names_near(names: &[&str]) -> Vec<String> {
    let near = |name: &&str| {
        let (cut, swapped) = (name[1..].to_owned(), name.to_ascii_lowercase());
        [(*name).to_owned(), format!("{name}x"), format!("x{name}"), cut, swapped]
    };
    let ends = [String::new(), " ".repeat(9), "\u{FFFD}".repeat(99)];
    names.iter().flat_map(near).chain(ends).collect()
}

/// The row of each, by a table that nothing of this project had a hand in.
fn rows<T: Ord + Copy>(keys: &[T]) -> BTreeMap<T, usize> {
    keys.iter().copied().zip(0..).collect()
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn every_row_is_found_and_nothing_else(
        list in list::list(),
        others in prop::collection::vec(any::<u128>(), 20),
    ) {
        let spec = spec(&list);
        let (bits, names) = (bits(&spec), names(&spec));
        prop_assert_eq!(&bits, &list.bits());
        prop_assert_eq!(matches!(spec.radix(), Radix::Decimal), !list.is_hexadecimal());
        let lookup = Lookup::new(&planned(&spec), &bits, &names);
        let by_code = rows(&bits);
        for number in numbers_near(&list, &bits, &others) {
            prop_assert_eq!(lookup.code(number), by_code.get(&number).copied(), "{}", number);
        }
        let by_name = rows(&names);
        for name in names_near(&names) {
            prop_assert_eq!(lookup.name(&name), by_name.get(&*name).copied(), "{}", name);
        }
    }

    #[test]
    fn every_text_is_that_of_its_row(list in list::list()) {
        let spec = spec(&list);
        let messages: Vec<&str> = spec.message().texts().iter().map(String::as_str).collect();
        let text = texts(&TextTable::of(&messages), messages.len());
        for row in spec.rows() {
            prop_assert_eq!(text(row.index()), row.message());
        }
        prop_assert_eq!(text(messages.len()), "");
    }

    #[test]
    fn the_order_of_the_rows_changes_nothing(list in list::list(), turn in any::<Index>()) {
        let expected = spec(&list);
        let mut backwards = list.clone();
        backwards.rows.reverse();
        let mut turned = list.clone();
        turned.rows.rotate_left(turn.index(list.rows.len()));
        for other in [backwards, turned] {
            let other = spec(&other);
            prop_assert!(other == expected, "another list was read");
            prop_assert!(planned(&other) == planned(&expected), "other tables were planned");
        }
    }

    /// A slot that leads to another row, and a key that leads to another slot, may miss a row, but
    /// never give one for another.
    #[test]
    fn a_wrong_slot_finds_no_wrong_row(
        list in list::list(),
        at in any::<Index>(),
        to in any::<u32>(),
    ) {
        let spec = spec(&list);
        let (bits, names) = (bits(&spec), names(&spec));
        let rows = u32::try_from(names.len()).expect("a list is short");
        let mut plan = planned(&spec);
        spoil(&mut plan.codes.search, at, to % rows);
        spoil(&mut plan.names.search, at, to % rows);
        // Where a name begins goes with its row.
        let row = names.iter().take((to % rows) as usize);
        let start = row.map(|name| name.len()).sum::<usize>();
        *at.get_mut(&mut plan.names.starts) = u32::try_from(start).expect("a list is short");
        let lookup = Lookup::new(&plan, &bits, &names);
        for number in numbers_near(&list, &bits, &[]) {
            prop_assert!(lookup.code(number).is_none_or(|row| bits[row] == number), "{}", number);
        }
        for name in names_near(&names) {
            prop_assert!(lookup.name(&name).is_none_or(|row| names[row] == name), "{}", name);
        }
    }
}

/// Writes another number into the table of the rows and into that of the displacements.
fn spoil<K>(search: &mut Search<K>, at: Index, row: u32) {
    match search {
        Search::Hashed(_, Hash::Slots(plan)) => *at.get_mut(&mut plan.rows) = row,
        Search::Hashed(_, Hash::Displaced(plan)) => {
            *at.get_mut(&mut plan.rows) = row;
            *at.get_mut(&mut plan.displacements) ^= row | 1;
        }
        Search::Sorted(rows) => *at.get_mut(rows) = row,
    }
}

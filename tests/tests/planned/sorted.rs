//! The tables of last resort at some lengths, with any entries and with one that was spoilt.

use std::collections::BTreeSet;
use std::panic::catch_unwind;

use jmessage_codes_table::{Name, SortedCodes, SortedNames};
use proptest::prelude::*;
use proptest::sample::Index;

use super::config;

/// So many different entries, ascending.
fn ascending<T: Ord + Clone + std::fmt::Debug>(
    entry: impl Strategy<Value = T>,
    count: usize,
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::btree_set(entry, count).prop_map(|set: BTreeSet<T>| set.into_iter().collect())
}

/// Numbers of which many are neighbours, or differ in one half.
fn number() -> impl Strategy<Value = u128> {
    prop_oneof![any::<u128>(), 0..9999_u128, (0..9999_u128).prop_map(|it| it << 64 | 1)]
}

/// Either refused, or every entry is found in its place.
fn codes<const ROWS: usize>(entries: &[u128], others: &[u128]) {
    let entries: [u128; ROWS] = entries.try_into().expect("the length is the constant");
    let table = catch_unwind(|| SortedCodes::new(entries)).ok();
    assert_eq!(table.is_some(), entries.is_sorted_by(|one, other| one < other));
    let Some(table) = table else { return };
    for (slot, code) in entries.into_iter().enumerate() {
        assert_eq!(table.slot(code), slot, "{code}");
    }
    for &other in others {
        let expected = entries.partition_point(|code| *code <= other).saturating_sub(1);
        assert_eq!(table.slot(other), expected, "{other}");
    }
}

fn names<const ROWS: usize>(entries: &[String], others: &[String]) {
    let leaked: Vec<&'static str> = entries.iter().map(|name| &*name.clone().leak()).collect();
    let entries: [&'static str; ROWS] = leaked.try_into().expect("the length is the constant");
    let table = catch_unwind(|| SortedNames::new(entries)).ok();
    assert_eq!(table.is_some(), entries.is_sorted_by(|one, other| one < other));
    let Some(table) = table else { return };
    for (slot, name) in entries.into_iter().enumerate() {
        assert_eq!(table.slot(&Name::new(name)), slot, "{name}");
    }
    for other in others {
        let expected = entries.partition_point(|name| *name <= &**other).saturating_sub(1);
        assert_eq!(table.slot(&Name::new(other)), expected, "{other}");
    }
}

/// Tests of one length.
macro_rules! lengths {
    ($($codes:ident $names:ident $length:literal)*) => { proptest! {
        #![proptest_config(config(12))]
        $(
            #[test]
            fn $codes(
                entries in ascending(number(), $length),
                others in prop::collection::vec(number(), 1..30),
                at in any::<Index>(),
            ) {
                codes::<$length>(&entries, &others);
                for other in others {
                    let mut spoilt = entries.clone();
                    *at.get_mut(&mut spoilt) = other;
                    codes::<$length>(&spoilt, &[]);
                }
            }

            #[test]
            fn $names(
                entries in ascending("[A-C用]{0,30}", $length),
                others in prop::collection::vec("[A-C用]{0,30}", 1..10),
                at in any::<Index>(),
            ) {
                names::<$length>(&entries, &others);
                for other in others {
                    let mut spoilt = entries.clone();
                    *at.get_mut(&mut spoilt) = other;
                    names::<$length>(&spoilt, &[]);
                }
            }
        )*
    } };
}

lengths! {
    one_code one_name 1
    two_codes two_names 2
    three_codes three_names 3
    eight_codes eight_names 8
    some_codes some_names 31
    many_codes many_names 100
}

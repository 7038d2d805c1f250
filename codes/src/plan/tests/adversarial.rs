//! Lists that are made to defeat the hashes: all of them are planned, and every row is found.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;

use super::super::factors::factors;
use super::super::key::TRIES;
use super::{
    Hash, KeyPlan, LookupPlan, Search, Words, check, check_bits, check_names, clustered, key,
    row_of_code, sparse, words,
};

#[test]
fn codes_that_a_fold_of_64_bits_cannot_tell_apart() {
    check(&[i128::MIN + (1 << 31), 0, 1 << 32]);
    // The topmost bits of both halves.
    let plan = check(&[i128::MIN, i128::MIN + (1 << 63), 0, 1 << 63]);
    assert!(matches!(key(&plan), Some(KeyPlan::Wide(_))));
}

/// The usual factors give the first two the same sum for every seed; the ends of the others are
/// the same.
const SAME_SUMS: [&str; 4] =
    ["Abcp123pDefGhiJk", "Abc01230DefGhiJk", "NumberOfGroupsExceeded", "NumberOfTokensExceeded"];

#[test]
fn names_whose_sums_are_the_same() {
    assert_eq!(words(&check_names(&SAME_SUMS)), Some(Words::Mixed));
}

/// The number that an odd one is multiplied with to give 1 (Newton's method: each round doubles the
/// bits that are right).
fn inverse(factor: u128) -> u128 {
    (0..7).fold(1, |inverse: u128, _| {
        inverse.wrapping_mul(2_u128.wrapping_sub(factor.wrapping_mul(inverse)))
    })
}

/// For each fold that the planner tries, two codes that it gives the same key: their products differ
/// by 1.
fn defeating_codes(is_wide: bool) -> Vec<u128> {
    let folds = factors(0)
        .zip(factors(1))
        .take(TRIES)
        .map(|(low, top)| u128::from(low) | if is_wide { u128::from(top) << 64 } else { 0 });
    let pairs = (0..).zip(folds).flat_map(|(pair, factor)| {
        let step = inverse(factor);
        [1_000 + pair, step.wrapping_add(1_000 + pair)]
    });
    let mask = if is_wide { u128::MAX } else { u64::MAX.into() };
    // The last two have the same low half.
    let same_low = if is_wide { 1 << 64 } else { 1 << 32 };
    let codes: BTreeSet<u128> = pairs.map(|code| code & mask).chain([7, 7 + same_low]).collect();
    codes.into_iter().collect()
}

#[test]
fn codes_that_defeat_every_fold_are_sorted() {
    for is_wide in [false, true] {
        let mut codes = defeating_codes(is_wide);
        assert_eq!(codes.len(), 2 * TRIES + 2);
        for _ in ["in the order of u128", "in that of i128"] {
            let plan = check_bits(&codes);
            assert!(matches!(plan.codes.search, Search::Sorted(_)), "{is_wide}");
            codes.sort_by_key(|code| code.cast_signed());
        }
    }
}

/// Names of more than 32 bytes, of ASCII letters, whose words before the last 32 bytes are hashed to
/// the same number: found by trying pairs.
fn defeating_names() -> [String; 2] {
    let letters = |number: u64| {
        let letter = |at| char::from(b'a' + u8::try_from((number >> (4 * at)) & 15_u64).unwrap());
        (0..8).map(letter).collect::<String>()
    };
    let word = |text: &str| u64::from_le_bytes(text.as_bytes().try_into().unwrap());
    let step = |text: &str| word(text).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    let one = String::from("Aaaaaaaa");
    // What the two next words must differ in; two letters of `@` to `O` and `a` to `o` can do that.
    for number in 0.. {
        let other = format!("A{}", &letters(number)[1..]);
        let bytes = (step(&one) ^ step(&other)).to_le_bytes();
        if other != one && bytes.iter().all(|byte| byte & 0xC0 == 0) {
            // `x ^ byte` is a letter for one `x` at least.
            let pair = |byte: &u8| {
                let is_letter = |it: u8| it.is_ascii_alphabetic();
                let first = (b'A'..=b'z').find(|&it| is_letter(it) && is_letter(it ^ byte));
                first.map(|first| (char::from(first), char::from(first ^ byte)))
            };
            let Some(pairs) = bytes.iter().map(pair).collect::<Option<Vec<_>>>() else { continue };
            let (first, second): (String, String) = pairs.into_iter().unzip();
            let end = "x".repeat(32);
            return [format!("{one}{first}{end}"), format!("{other}{second}{end}")];
        }
    }
    unreachable!("the numbers do not end")
}

#[test]
fn names_that_defeat_both_hashes_are_sorted() {
    let [one, other] = defeating_names();
    assert_ne!(one, other);
    let plan = check_names(&["B", &other, "A", &one]);
    assert!(matches!(plan.names.search, Search::Sorted(_)), "{one} {other}");
}

/// What a plan is made of.
fn shapes(plan: &LookupPlan) -> [String; 2] {
    let code = match &plan.codes.search {
        Search::Hashed(KeyPlan::Low, hash) => format!("low {}", kind(hash)),
        Search::Hashed(KeyPlan::Folded(_), hash) => format!("folded {}", kind(hash)),
        Search::Hashed(KeyPlan::Wide(_), hash) => format!("wide {}", kind(hash)),
        Search::Sorted(_) => "sorted".to_owned(),
    };
    let name = match &plan.names.search {
        Search::Hashed(plan, hash) => match plan.words {
            Words::Ends => format!("ends {}", kind(hash)),
            Words::All => format!("all {}", kind(hash)),
            Words::Mixed => format!("mixed {}", kind(hash)),
        },
        Search::Sorted(_) => "sorted".to_owned(),
    };
    [code, name]
}

fn kind(hash: &Hash) -> &'static str {
    match hash {
        Hash::Slots(_) => "slots",
        Hash::Displaced(_) => "displaced",
    }
}

#[test]
fn every_shape_of_search_is_reached() {
    let shifted = |count: usize, bits: u32| -> Vec<i128> {
        sparse(count, 31).into_iter().map(|code| code << bits).collect()
    };
    let lists = [
        clustered(50),
        sparse(400, 31),
        shifted(20, 32),
        shifted(400, 32),
        shifted(20, 90),
        shifted(400, 90),
    ];
    let codes = lists.iter().map(|codes| shapes(&check(codes))[0].clone());
    assert_eq!(
        codes.collect::<Vec<_>>(),
        [
            "low slots",
            "low displaced",
            "folded slots",
            "folded displaced",
            "wide slots",
            "wide displaced"
        ],
    );
    let many: Vec<String> = (0..400).map(|row| format!("Name{row}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let names: [&[&str]; 5] =
        [&["One", "Two"], &SAME_SUMS[2..], &SAME_SUMS, &many, &[&SAME_SUMS, &*many].concat()];
    let names = names.map(|names| shapes(&check_names(names))[1].clone());
    assert_eq!(
        names,
        ["ends slots", "all slots", "mixed slots", "all displaced", "mixed displaced"]
    );
}

fn config(cases: u32) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(0x7AB1E);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

/// Codes at which arithmetic ends, and those that differ in few bits.
fn extremes() -> Vec<u128> {
    let mut codes = BTreeSet::from([0, 1, u128::MAX, i128::MAX.cast_unsigned()]);
    for bit in [31, 32, 33, 63, 64, 95, 96, 126, 127] {
        codes.extend([1 << bit, (1 << bit) - 1, !(1 << bit), (1 << bit) + (1 << 31)]);
        codes.extend([1 << bit | 1 << 127, 1 << bit | 1 << 63, 1 << bit | 1 << 31]);
    }
    codes.into_iter().collect()
}

/// Lists of codes of which many share a half, or differ in few bits.
fn codes() -> impl Strategy<Value = BTreeSet<u128>> {
    let few_bits =
        (any::<u128>(), prop::collection::vec(0..128_u32, 1..12)).prop_map(|(base, bits)| {
            let subsets = (0..1_u32 << bits.len().min(9)).map(move |subset| {
                let chosen = bits.iter().enumerate().filter(|(at, _)| subset >> at & 1 == 1);
                chosen.fold(base, |code, (_, bit)| code ^ 1 << bit)
            });
            subsets.collect::<BTreeSet<u128>>()
        });
    let same_low = (any::<u64>(), prop::collection::btree_set(any::<u64>(), 1..300)).prop_map(
        |(low, highs)| highs.iter().map(|&high| u128::from(high) << 64 | u128::from(low)).collect(),
    );
    let same_high = (any::<u128>(), prop::collection::btree_set(any::<u32>(), 1..300), 0..97_u32)
        .prop_map(|(base, lows, at)| {
            lows.iter().map(|&low| base ^ u128::from(low) << at).collect()
        });
    let steps = (any::<u128>(), any::<u128>(), 1..500_u128).prop_map(|(first, step, count)| {
        (0..count).map(|row| first.wrapping_add(step.wrapping_mul(row))).collect()
    });
    let extremes = extremes();
    let extremes = subsequence(extremes.clone(), 1..=extremes.len()).prop_map(BTreeSet::from_iter);
    prop_oneof![few_bits, same_low, same_high, steps, extremes]
}

/// Names of which many have the same ends, or differ in few bits.
fn names() -> impl Strategy<Value = BTreeSet<String>> {
    let flips = select(vec![1_u8, 2, 4, 8, 0x10, 0x20, 0x40]);
    let base = (1..70_usize)
        .prop_map(|length| (0..length).map(|at| b"0pPQaA1q"[at % 8]).collect::<Vec<u8>>());
    let few_bits = (base, prop::collection::vec((any::<prop::sample::Index>(), flips), 1..9))
        .prop_map(|(base, flips)| {
            let subsets = (0..1_u32 << flips.len()).map(|subset| {
                let mut name = base.clone();
                for (_, (at, bit)) in
                    flips.iter().enumerate().filter(|(at, _)| subset >> at & 1 == 1)
                {
                    name[at.index(base.len())] ^= bit;
                }
                String::from_utf8(name).unwrap()
            });
            subsets.collect::<BTreeSet<_>>()
        });
    let same_ends = ("[a-z]{8}", prop::collection::btree_set("[A-Z0-9]{0,30}", 1..300), "[a-z]{8}")
        .prop_map(|(first, middles, last)| {
            middles.iter().map(|it| format!("{first}{it}{last}")).collect()
        });
    let anything = prop::collection::btree_set("[a用é\u{0}-\u{ff}]{0,20}", 1..50);
    prop_oneof![few_bits, same_ends, anything]
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn every_code_is_found(codes in codes(), is_signed in any::<bool>()) {
        let mut codes: Vec<u128> = codes.into_iter().collect();
        if is_signed {
            codes.sort_by_key(|code| code.cast_signed());
        }
        check_bits(&codes);
    }

    #[test]
    fn every_name_is_found(names in names()) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        check_names(&names);
        let backwards: Vec<&str> = names.iter().rev().copied().collect();
        check_names(&backwards);
    }

    #[test]
    fn a_list_in_no_order_is_found_as_well(codes in codes().prop_map(Vec::from_iter).prop_shuffle()) {
        let names: Vec<String> = codes.iter().map(ToString::to_string).collect();
        let plan = super::plan(&codes, &names.iter().map(String::as_str).collect::<Vec<_>>());
        let rows: BTreeMap<u128, usize> = codes.iter().copied().zip(0..).collect();
        if !matches!(plan.codes.search, Search::Sorted(_)) {
            for (code, row) in rows {
                prop_assert_eq!(row_of_code(&plan, &codes, code), row);
            }
        }
    }
}

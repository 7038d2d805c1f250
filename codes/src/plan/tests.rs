//! Every shape of list, proved against a linear search over the plan's own numbers.

use super::{LookupPlan, Search, Width, Words, key, name, plan};

/// The row that a search leads a key to.
fn search(search: &Search, key: u32) -> usize {
    let row = match search {
        Search::Slots(slots) => {
            let slot = key.wrapping_mul(slots.factor) >> slots.shift;
            slots.rows[slot as usize & (slots.rows.len() - 1)]
        }
        Search::Displaced(table) => {
            let mixed = u64::from(key).wrapping_mul(table.factor);
            let bucket = mixed >> (64 - table.displacements.len().trailing_zeros());
            let displacement =
                table.displacements[usize::try_from(bucket).expect("a bucket has few bits")];
            let slot = u32::try_from(mixed >> 32).expect("32 bits are left") ^ displacement;
            table.rows[slot as usize & (table.rows.len() - 1)]
        }
    };
    row as usize
}

/// The row that a plan leads a code to: what the generated code does, before it compares.
fn row(plan: &LookupPlan, code: i128) -> usize {
    search(&plan.codes.search, key::of(code, plan.codes.fold))
}

/// The row that a plan leads a name to, in the same way.
fn row_of_name(plan: &LookupPlan, name: &str) -> usize {
    let sum = name::sum(name.as_bytes(), plan.names.words);
    search(&plan.names.search, name::key(sum, plan.names.seed))
}

fn check(codes: &[i128]) -> LookupPlan {
    let names: Vec<String> = codes.iter().map(|code| format!("Code{code}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let plan = plan(codes, &names);
    for (expected, name) in names.iter().enumerate() {
        assert_eq!(row_of_name(&plan, name), expected, "{name}");
    }
    for (expected, &code) in codes.iter().enumerate() {
        assert_eq!(row(&plan, code), expected, "{code}");
    }
    let strangers = codes.iter().flat_map(|code| [code.checked_sub(1), code.checked_add(1)]);
    let extremes = [0, -1, i128::MIN, i128::MAX, i64::MIN.into(), u64::MAX.into()].map(Some);
    for code in strangers.chain(extremes).flatten() {
        // Not in the list, or found: a row is named in any case, and it is one of the list's.
        assert_eq!(codes[row(&plan, code)] == code, codes.binary_search(&code).is_ok(), "{code}");
    }
    plan
}

/// As many different numbers as asked for, ascending, the same on every run.
fn sparse(count: usize, bits: u32) -> Vec<i128> {
    let mut codes = std::collections::BTreeSet::new();
    let mut numbers = super::factors::factors(7);
    while codes.len() < count {
        codes.extend(numbers.next().map(|number| i128::from(number >> (64 - bits))));
    }
    codes.into_iter().collect()
}

fn clustered(count: i128) -> Vec<i128> {
    (0..count).map(|row| 880_000 + row / 9 * 100 + row % 9).collect()
}

#[test]
fn short_lists() {
    for code in [0, -1, 880_001, i128::MIN, i128::MAX, i64::MIN.into(), u64::MAX.into()] {
        check(&[code]);
    }
    check(&[i128::MIN, -1, 0, 1, i128::MAX]);
    check(&[i8::MIN.into(), -1, 0, i8::MAX.into()]);
    check(&(0..256).collect::<Vec<_>>());
    check(&(-128..128).collect::<Vec<_>>());
}

#[test]
fn an_outlier_beside_a_cluster() {
    let mut codes = clustered(75);
    codes.insert(0, 0);
    let plan = check(&codes);
    assert!(plan.codes.variants_in_slots);
    assert!(matches!(plan.codes.search, Search::Slots(_)));
}

#[test]
fn long_lists() {
    for count in [257, 1000, 2000, 10_000] {
        assert!(matches!(check(&sparse(count, 31)).codes.search, Search::Displaced(_)));
        check(&clustered(count as i128));
        check(&(0..count as i128).map(|row| row * 10 - 500).collect::<Vec<_>>());
    }
    check(&sparse(65_000, 31));
    check(&clustered(65_000));
}

#[test]
fn codes_wider_than_a_key() {
    let wide: Vec<i128> = (0..3000).map(|row| row << 32).collect();
    assert!(check(&wide).codes.fold.is_some());
    let wider: Vec<i128> = (0..3000).map(|row| row << 64).collect();
    assert!(check(&wider).codes.fold.is_some());
    check(&sparse(3000, 63));
    assert_eq!(check(&sparse(3000, 31)).codes.fold, None);
}

#[test]
fn the_same_list_gives_the_same_tables() {
    assert_eq!(check(&sparse(1000, 31)), check(&sparse(1000, 31)));
}

#[test]
fn names_that_differ_in_one_byte() {
    let names: Vec<String> =
        (0..60).map(|at| format!("{}X{}", "a".repeat(at), "a".repeat(59 - at))).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let plan = plan(&clustered(60), &names);
    for (expected, name) in names.iter().enumerate() {
        assert_eq!(row_of_name(&plan, name), expected, "{name}");
    }
    assert!(matches!(plan.names.search, Search::Slots(_)));
}

#[test]
fn names_of_every_length() {
    let names: Vec<String> = (1..100).map(|length| "a".repeat(length)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let plan = plan(&clustered(99), &names);
    for (expected, name) in names.iter().enumerate() {
        assert_eq!(row_of_name(&plan, name), expected, "{name}");
    }
}

#[test]
fn a_width_holds_the_largest_number() {
    let widths = [0, 0xFF, 0x100, 0xFFFF, 0x1_0000].map(|number| Width::of(&[0, number]));
    assert_eq!(widths, [Width::U8, Width::U8, Width::U16, Width::U16, Width::U32]);
}

#[test]
fn names_that_differ_in_the_middle_are_hashed_whole() {
    for (names, words) in [
        (["SignatureMissing", "SignatureExpired"], Words::Ends),
        (["Sub", "Sum"], Words::Ends),
        (["NumberOfGroupsExceeded", "NumberOfTokensExceeded"], Words::All),
    ] {
        let plan = plan(&[1, 2], &names);
        assert_eq!(plan.names.words, words, "{names:?}");
        assert_eq!(names.map(|name| row_of_name(&plan, name)), [0, 1], "{names:?}");
    }
}

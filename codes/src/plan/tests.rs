//! Every shape of list: what a plan leads to, by the hashes of generated code, is the row.

mod adversarial;

use jmessage_codes_table::{Displaced, Name, Names, Numbers, Texts};

use super::displaced::DisplacedPlan;
use super::{Hash, KeyPlan, LookupPlan, NumberTable, Search, TextTable, Words, plan, plan_codes};

/// The row that a search leads to: by the key of a hash, or by the order of what is sorted.
fn row<K: Copy>(
    search: &Search<K>,
    key: impl Fn(K) -> u32,
    is_at_most: impl Fn(usize) -> bool,
) -> usize {
    let slot = match search {
        Search::Hashed(plan, Hash::Slots(slots)) => slots.hash().slot(key(*plan)),
        Search::Hashed(plan, Hash::Displaced(table)) => {
            let (hash, key) = (table.hash(), key(*plan));
            hash.slot(key, table.displacements[hash.bucket(key)] as usize)
        }
        Search::Sorted(rows) => {
            rows.partition_point(|row| is_at_most(*row as usize)).saturating_sub(1)
        }
    };
    search.rows()[slot] as usize
}

/// The row that a plan leads a code to: what the generated code does, before it compares.
fn row_of_code(plan: &LookupPlan, codes: &[u128], code: u128) -> usize {
    row(&plan.codes.search, |key| key.key().of(code), |row| codes[row] <= code)
}

/// The row that a plan leads a name to, in the same way.
fn row_of_name(plan: &LookupPlan, names: &[&str], name: &str) -> usize {
    row(&plan.names.search, |plan| plan.hash().of(&Name::new(name)), |row| names[row] <= name)
}

fn bits(codes: &[i128]) -> Vec<u128> {
    codes.iter().map(|code| code.cast_unsigned()).collect()
}

/// Plans a list and looks up every name of it.
fn check_names(names: &[&str]) -> LookupPlan {
    let codes: Vec<u128> = (0..names.len() as u128).collect();
    let plan = plan(&codes, names);
    let mut end = 0;
    let starts = names.iter().map(|name| {
        let start = end;
        end += name.len();
        start
    });
    let starts: Vec<usize> = starts.collect();
    for (&row, &start) in plan.names.search.rows().iter().zip(&plan.names.starts) {
        assert_eq!(start as usize, starts[row as usize]);
    }
    assert_eq!(plan.names.starts.len(), plan.names.search.rows().len());
    for (expected, name) in names.iter().enumerate() {
        assert_eq!(row_of_name(&plan, names, name), expected, "{name}");
    }
    plan
}

/// Plans a list and looks up every code of it, its neighbours and the extremes.
fn check_bits(codes: &[u128]) -> LookupPlan {
    let names: Vec<String> = codes.iter().map(|code| format!("Code{code}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let plan = plan(codes, &names);
    for (expected, name) in names.iter().enumerate() {
        assert_eq!(row_of_name(&plan, &names, name), expected, "{name}");
    }
    for (expected, &code) in codes.iter().enumerate() {
        assert_eq!(row_of_code(&plan, codes, code), expected, "{code}");
    }
    let near = codes.iter().flat_map(|code| [code.wrapping_sub(1), code.wrapping_add(1)]);
    let extremes = [0, u128::MAX, 1 << 127, 1 << 63, u64::MAX.into(), u32::MAX.into()];
    let all: std::collections::HashSet<&u128> = codes.iter().collect();
    for code in near.chain(extremes) {
        // Not in the list, or found: a row is named in any case, and it is one of the list's.
        let found = codes[row_of_code(&plan, codes, code)];
        assert_eq!(found == code, all.contains(&code), "{code}");
    }
    plan
}

fn check(codes: &[i128]) -> LookupPlan {
    check_bits(&bits(codes))
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
    assert!(matches!(plan.codes.search, Search::Hashed(KeyPlan::Low, Hash::Slots(_))));
}

#[test]
fn long_lists() {
    for count in [257, 1000, 2000, 10_000] {
        let plan = check(&sparse(count, 31));
        assert!(matches!(plan.codes.search, Search::Hashed(KeyPlan::Low, Hash::Displaced(_))));
        check(&clustered(count as i128));
        check(&(0..count as i128).map(|row| row * 10 - 500).collect::<Vec<_>>());
    }
    check(&sparse(65_000, 31));
    check(&clustered(65_000));
}

fn key(plan: &LookupPlan) -> Option<KeyPlan> {
    match plan.codes.search {
        Search::Hashed(key, _) => Some(key),
        Search::Sorted(_) => None,
    }
}

#[test]
fn codes_wider_than_a_key() {
    let wide: Vec<i128> = (0..3000).map(|row| row << 32).collect();
    assert!(matches!(key(&check(&wide)), Some(KeyPlan::Folded(_))));
    let wider: Vec<i128> = (0..3000).map(|row| row << 64).collect();
    assert!(matches!(key(&check(&wider)), Some(KeyPlan::Wide(_))));
    check(&sparse(3000, 63));
    assert_eq!(key(&check(&sparse(3000, 31))), Some(KeyPlan::Low));
    // The low 32 bits tell these apart, though they are wider.
    assert_eq!(key(&check(&[1, (1 << 32) + 2, 1 << 80])), Some(KeyPlan::Low));
}

#[test]
fn a_list_without_rows_does_not_panic() {
    let plan = plan(&[], &[]);
    assert!(plan.codes.search.rows().iter().all(|&row| row == 0));
    assert!(plan.names.starts.iter().all(|&start| start == 0));
}

#[test]
fn the_same_list_gives_the_same_tables() {
    assert_eq!(check(&sparse(1000, 31)), check(&sparse(1000, 31)));
}

#[test]
fn names_that_differ_in_one_byte() {
    let names: Vec<String> =
        (0..60).map(|at| format!("{}X{}", "a".repeat(at), "a".repeat(59 - at))).collect();
    let plan = check_names(&names.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(matches!(plan.names.search, Search::Hashed(_, Hash::Slots(_))));
}

#[test]
fn names_of_every_length() {
    let names: Vec<String> = (1..100).map(|length| "a".repeat(length)).collect();
    check_names(&names.iter().map(String::as_str).collect::<Vec<_>>());
}

/// What is hashed of a name, if anything.
fn words(plan: &LookupPlan) -> Option<Words> {
    match &plan.names.search {
        Search::Hashed(plan, _) => Some(plan.words),
        Search::Sorted(_) => None,
    }
}

#[test]
fn names_that_differ_in_the_middle_are_hashed_whole() {
    for (names, expected) in [
        (["SignatureMissing", "SignatureExpired"], Words::Ends),
        (["Sub", "Sum"], Words::Ends),
        (["NumberOfGroupsExceeded", "NumberOfTokensExceeded"], Words::All),
    ] {
        assert_eq!(words(&check_names(&names)), Some(expected), "{names:?}");
    }
}

#[test]
fn keys_that_do_not_fit_are_given_up() {
    assert_eq!(DisplacedPlan::find(&[7, 7]), None, "twins");
    let factor = 0x9E37_79B9_7F4A_7C15;
    let keys: Vec<u32> = (0..40).collect();
    assert_eq!(DisplacedPlan::fill(&keys, 32, factor), None, "fewer slots than keys");
    let hash = Displaced::new(factor, 128, 1 << 16);
    let crowd: Vec<u32> = (0..100_000).filter(|&key| hash.bucket(key) == 5).take(300).collect();
    assert_eq!(crowd.len(), 300);
    assert_eq!(DisplacedPlan::fill(&crowd, 1 << 16, factor), None, "a bucket of 300");
    let fits = |keys: usize| DisplacedPlan::fill(&crowd[..keys], 1 << 16, factor).is_some();
    assert!(fits(63) && fits(64) && !fits(65), "a bucket has at most 64 keys");
}

/// The bytes of a table: the number of its entries, and the bytes of each.
fn bytes<const BYTES: usize>(table: &NumberTable, width: usize) -> [u8; BYTES] {
    assert_eq!(table.width, width);
    table.bytes.as_slice().try_into().unwrap()
}

#[test]
fn numbers_are_read_as_they_were_written() {
    let read = Numbers::<1, 3>::new(&bytes(&NumberTable::of(&[0, 7, 0xFF]), 1));
    assert_eq!([0, 1, 2].map(|at| read.at(at)), [0, 7, 0xFF]);
    let read = Numbers::<2, 6>::new(&bytes(&NumberTable::of(&[0xABCD, 7, 0x100]), 2));
    assert_eq!([0, 1, 2].map(|at| read.at(at)), [0xABCD, 7, 0x100]);
    let read = Numbers::<4, 8>::new(&bytes(&NumberTable::of(&[0x89AB_CDEF, 0xFFFF]), 4));
    assert_eq!([0, 1].map(|at| read.at(at)), [0x89AB_CDEF, 0xFFFF]);
}

#[test]
fn texts_are_read_as_they_were_written() {
    let list = ["one", "", "用户", "SignatureExpired"];
    let TextTable { blob, edges } = TextTable::of(&list);
    let read = Texts::<2, 10>::new(blob.leak(), &bytes(&edges, 2));
    assert_eq!([0, 1, 2, 3].map(|row| read.get(row)), list);
    let TextTable { blob, edges } = TextTable::of_names(&list);
    let read = Names::<2, 10>::new(blob.leak(), &bytes(&edges, 2));
    assert_eq!([0, 1, 2, 3].map(|row| read.get(row)), list);
    for (row, start) in [0, 3, 3, 9].into_iter().enumerate() {
        assert!(read.is(row, start, &Name::new(list[row])), "{row}");
    }
    let long = "x".repeat(0x1_0000);
    let TextTable { blob, edges } = TextTable::of(&[&long]);
    assert_eq!(Texts::<4, 8>::new(blob.leak(), &bytes(&edges, 4)).get(0), long);
}

/// What kind of table a search has, and with how many slots: memory and time hang on it.
fn shape<K>(search: &Search<K>) -> String {
    match search {
        Search::Hashed(_, Hash::Slots(plan)) => format!("{} slots", plan.rows.len()),
        Search::Hashed(_, Hash::Displaced(plan)) => {
            format!("{} displaced in {}", plan.rows.len(), plan.displacements.len())
        }
        Search::Sorted(rows) => format!("{} sorted", rows.len()),
    }
}

#[test]
fn codes_get_the_tables_that_suit_them() {
    let row = |count: i128, step: i128| (0..count).map(|at| 1000 + at * step).collect::<Vec<_>>();
    for (codes, expected) in [
        (row(1, 1), "1 slots"),
        (row(256, 1), "256 slots"),
        (row(257, 1), "512 slots"),
        (row(5000, 1), "8192 slots"),
        (row(20_000, 1), "32768 slots"),
        (row(300, 3), "512 slots"),
        (row(300, 7), "512 slots"),
        (clustered(300), "512 slots"),
        (clustered(3000), "8192 slots"),
        (sparse(60, 31), "256 slots"),
        (sparse(256, 31), "512 displaced in 64"),
        (sparse(257, 31), "512 displaced in 128"),
        (sparse(3000, 31), "4096 displaced in 1024"),
    ] {
        let plan = plan_codes(&bits(&codes));
        assert_eq!(shape(&plan.search), expected, "{} codes", codes.len());
        assert_eq!(plan.variants_in_slots, codes.len() <= 256, "{} codes", codes.len());
    }
}

#[test]
fn names_get_the_tables_that_suit_them() {
    for (count, expected) in [
        (1, "2 slots"),
        (2, "2 slots"),
        (60, "256 slots"),
        (150, "1024 slots"),
        (256, "512 displaced in 64"),
        (257, "512 displaced in 128"),
        (300, "512 displaced in 128"),
        (3000, "4096 displaced in 1024"),
    ] {
        let names: Vec<String> = (0..count).map(|at| format!("Name{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(shape(&plan(&[], &names).names.search), expected, "{count} names");
    }
}

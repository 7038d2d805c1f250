//! Every kind of table, through the macro: each lookup agrees with a scan of the list, and the plan
//! is of the kind that the list was made for.
//!
//! The lists are in `fixtures/tables`; `BLESS=1` writes them anew.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use jmessage_codes::ErrorCode;
use jmessage_codes_spec::plan::{CodePlan, Hash, KeyPlan, LookupPlan, Search, plan};

jmessage_codes::jmessage_codes! {
    /// Numbers far apart, few enough for variants in the slots.
    pub enum Short from "fixtures/tables/short.csv";
}

jmessage_codes::jmessage_codes! {
    /// Numbers far apart, too many for that.
    #[repr(u32)]
    pub enum Sparse from "fixtures/tables/sparse.csv";
}

jmessage_codes::jmessage_codes! {
    /// Many numbers close together, some of them negative.
    #[repr(i16)]
    pub enum Dense from "fixtures/tables/dense.csv";
}

jmessage_codes::jmessage_codes! {
    /// Numbers that differ in their upper half only.
    #[repr(u64)]
    pub enum High from "fixtures/tables/high.csv";
}

jmessage_codes::jmessage_codes! {
    /// Numbers that differ in their highest quarter only.
    #[repr(i128)]
    pub enum Highest from "fixtures/tables/highest.csv";
}

jmessage_codes::jmessage_codes! {
    /// Numbers and names that no hash of the planner's tells apart; made by the planner's own tests.
    #[repr(i128)]
    pub enum Sorted from "fixtures/tables/sorted.csv";
}

jmessage_codes::jmessage_codes! {
    /// Numbers that no fold of 64 bits tells apart, and names whose products have the same sum.
    #[repr(i128)]
    pub enum Alike from inline "
code,name,message
-170141183460469231731687303713736622080,Abcp123pDefGhiJk,one
0,Abc01230DefGhiJk,two
4294967296,NumberOfGroupsExceeded,three
4294967297,NumberOfTokensExceeded,four
";
}

/// Numbers of 31 bits that look random and are the same on every run (splitmix64).
fn random(index: u64) -> i128 {
    let mixed = (index + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    i128::from((mixed ^ (mixed >> 27)) >> 33)
}

/// The lists: a file's name, and its codes.
fn lists() -> [(&'static str, Vec<i128>); 5] {
    let mut lists = [
        ("short", (0..250).map(random).collect::<Vec<_>>()),
        ("sparse", (0..400).map(random).collect()),
        ("dense", (0..300).map(|row| row / 9 * 100 + row % 9 - 500).collect()),
        ("high", (0..120).map(|row| (row << 40) + 7).collect()),
        ("highest", (0..60).map(|row| (row - 30) << 100).collect()),
    ];
    for (_, codes) in &mut lists {
        codes.sort_unstable();
    }
    lists
}

/// Names of 1 to 60 bytes, many of which differ in one byte.
fn name(row: usize) -> String {
    format!("N{row}{}", "x".repeat(row % 57))
}

fn plan_of(codes: &[i128]) -> LookupPlan {
    let names: Vec<String> = (0..codes.len()).map(name).collect();
    let codes: Vec<u128> = codes.iter().map(|code| code.cast_unsigned()).collect();
    plan(&codes, &names.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn the_files_hold_the_lists() {
    for (list, codes) in lists() {
        let mut csv = String::from("code,name,message,description\n");
        for (row, code) in codes.iter().enumerate() {
            let name = name(row);
            writeln!(csv, "{code},{name},message {row},描述 {row}").unwrap();
        }
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/tables/{list}.csv"));
        if env::var_os("BLESS").is_some_and(|it| it == "1") {
            fs::write(&file, &csv).unwrap();
        }
        assert_eq!(fs::read_to_string(&file).unwrap_or_default(), csv, "{list}: BLESS=1 writes it");
    }
}

#[test]
fn the_plans_are_of_every_kind() {
    let plans = lists().map(|(_, codes)| plan_of(&codes));
    let [short, sparse, dense, high, highest] = plans.each_ref().map(|plan| &plan.codes);
    let displaced = |plan: &CodePlan| matches!(plan.search, Search::Hashed(_, Hash::Displaced(_)));
    assert!(displaced(short) && short.variants_in_slots);
    assert!(displaced(sparse) && !sparse.variants_in_slots);
    assert!(!displaced(dense) && !dense.variants_in_slots);
    assert!(matches!(high.search, Search::Hashed(KeyPlan::Folded(_), _)));
    assert!(matches!(highest.search, Search::Hashed(KeyPlan::Wide(_), _)));
    let names = |plan: &LookupPlan| match &plan.names.search {
        Search::Hashed(_, Hash::Slots(_)) => "slots",
        Search::Hashed(_, Hash::Displaced(_)) => "displaced",
        Search::Sorted(_) => "sorted",
    };
    let [.., sparse, _, high, highest] = plans.each_ref().map(names);
    assert_eq!([sparse, high, highest], ["displaced", "slots", "slots"]);
}

/// Checks every lookup of a list; `near` gives numbers of which some are not in it.
fn check<C: ErrorCode>(near: impl Fn(C::Repr) -> Vec<C::Repr>) {
    assert!(C::ALL.len() >= 60);
    for (row, &code) in C::ALL.iter().enumerate() {
        assert_eq!(C::from_code(code.code()), Some(code));
        assert_eq!((code.name(), C::from_name(code.name())), (&*name(row), Some(code)));
        assert_eq!(code.message(), format!("message {row}"));
        assert_eq!(code.description(), format!("描述 {row}"));
        for number in near(code.code()) {
            let expected = C::ALL.iter().copied().find(|code| code.code() == number);
            assert_eq!(C::from_code(number), expected, "{number}");
        }
        for stranger in [format!("{}y", code.name()), code.name()[1..].to_owned()] {
            let expected = C::ALL.iter().copied().find(|code| code.name() == stranger);
            assert_eq!(C::from_name(&stranger), expected, "{stranger}");
        }
    }
}

#[test]
fn every_table_agrees_with_a_scan() {
    check::<Short>(|code| (-3..=3).map(|step| code.wrapping_add(step)).collect());
    check::<Sparse>(|code| vec![code.wrapping_add(1), code.wrapping_sub(1), !code]);
    check::<Dense>(|code| (-99..=99).map(|step| code.wrapping_add(step)).collect());
    check::<High>(|code| vec![code ^ 1 << 63, code ^ 1, code.rotate_left(32), code & 0xFFFF_FFFF]);
    check::<Highest>(|code| vec![code ^ 1 << 70, code ^ 1, !code, code >> 64, code << 1]);
}

#[test]
fn every_number_of_sixteen_bits_is_right() {
    for number in i16::MIN..=i16::MAX {
        let expected = Dense::ALL.iter().copied().find(|code| code.code() == number);
        assert_eq!(Dense::from_code(number), expected, "{number}");
    }
}

#[test]
fn a_list_that_no_hash_tells_apart_is_searched() {
    let codes: Vec<u128> = Sorted::ALL.iter().map(|code| code.code().cast_unsigned()).collect();
    let names: Vec<&str> = Sorted::ALL.iter().map(ErrorCode::name).collect();
    let plan = plan(&codes, &names);
    assert!(matches!(plan.codes.search, Search::Sorted(_)));
    assert!(matches!(plan.names.search, Search::Sorted(_)));
    for (row, &code) in Sorted::ALL.iter().enumerate() {
        assert_eq!(code.message(), format!("message {row}"));
        assert_eq!(Sorted::from_name(names[row]), Some(code));
        for stranger in [format!("{}y", names[row]), names[row][1..].to_owned()] {
            assert_eq!(Sorted::from_name(&stranger), None, "{stranger}");
        }
        let number = code.code();
        for number in [number, number.wrapping_add(1), number.wrapping_sub(1), !number, 0] {
            let expected = Sorted::ALL.iter().copied().find(|code| code.code() == number);
            assert_eq!(Sorted::from_code(number), expected, "{number}");
        }
    }
}

#[test]
fn a_list_that_the_usual_hashes_do_not_tell_apart_is_found() {
    for &code in Alike::ALL {
        assert_eq!(Alike::from_code(code.code()), Some(code));
        assert_eq!(Alike::from_name(code.name()), Some(code));
        assert_eq!(Alike::from_code(!code.code()), None);
    }
    assert_eq!(Alike::from_name("Abcp1230DefGhiJk"), None);
}

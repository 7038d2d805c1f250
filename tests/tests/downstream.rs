//! Crates of their own, built from outside as a user's would be; none of them may raise a warning.

use std::fs;
use std::path::{Path, PathBuf};

use jmessage_codes_tests::cargo::{Run, cargo};

fn downstream() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("downstream")
}

fn run(crate_name: &str, command: &str) -> Run {
    let mut cargo = cargo(&downstream().join(crate_name));
    Run::of(cargo.args(command.split_whitespace()).arg("--locked"))
}

/// It has a panic handler and no allocator of its own: with `std` or `alloc` it would not build.
#[test]
fn no_std_and_no_alloc() {
    run("no-std", "build").green();
}

#[test]
fn renamed() {
    run("renamed", "test").green().passed(&["both_are_there"]);
}

#[test]
fn edition_2015() {
    run("edition-2015", "test").green().passed(&["it_works"]);
}

#[test]
fn edition_2018() {
    run("edition-2018", "test").green().passed(&["it_works"]);
}

#[test]
fn edition_2021() {
    run("edition-2021", "test").green().passed(&["it_works"]);
}

#[test]
fn shadowed() {
    run("shadowed", "test").green().passed(&["it_works"]);
}

/// Traits, constants and types of the user's own change nothing, even with the same names.
#[test]
fn collisions() {
    run("collisions", "test").green().passed(&[
        "by_reference::generated_code_calls_its_own",
        "by_reference::a_method_call_means_the_code_s_own",
        "by_reference::so_does_one_of_the_trait",
        "by_value::generated_code_calls_its_own",
        "everywhere::generated_code_calls_its_own",
        "constants::a_constant_takes_the_place_of_no_variable",
        "diagnostic::a_fault_is_a_diagnostic",
        "primitives::a_type_of_the_user_takes_the_place_of_no_primitive",
    ]);
}

/// A lint that is forbidden cannot be allowed again, so nothing generated may need that.
#[test]
fn forbidding() {
    run("forbidding", "test").green().passed(&["they_are_there"]);
    run("forbidding", "clippy --all-targets").green();
}

#[test]
fn variants() {
    run("variants", "test").green().passed(&["all_of_them_are_there"]);
}

#[test]
fn strict() {
    run("strict", "test").green().passed(&["they_work", "every_type_reads_back"]);
    run("strict", "clippy --all-targets").green();
    run("strict", "doc --no-deps --document-private-items").green();
}

#[test]
fn serde() {
    run("serde", "test").green().passed(&[
        "numbers_and_names_both_ways",
        "an_open_code_keeps_what_it_does_not_know",
        "names_and_words_as_the_list_writes_them",
        "arbitrary_precision_loses_nothing",
        "failures_keep_numbers_of_any_precision",
        "what_is_not_in_the_list_is_refused",
    ]);
}

/// Twelve lists of 1 to 3,000 rows, of every integer type and every column type.
#[test]
fn scale() {
    run("scale", "test").green().passed(&[
        "list0::tests::every_row_and_column_is_that_of_the_file",
        "list9::tests::every_lookup_agrees_with_the_file",
        "list11::tests::every_code_comes_back_from_json",
    ]);
}

/// Built as for the target `wasm32-unknown-unknown`, which has no `std` of its own to speak of.
#[test]
fn wasm() {
    run("wasm", "build").green();
    run("wasm", "test").green().passed(&[
        "every_shape_has_an_action_and_a_text",
        "what_is_done_goes_on_and_what_may_pass_is_tried_again",
        "what_is_no_report_is_shown",
    ]);
}

#[test]
fn plain() {
    // A doc test of the user's own is reported where the user wrote it.
    run("plain", "test").green().passed(&[
        "an_error_travels",
        "a_match_needs_a_way_out",
        "src/lib.rs - BillingCode (line 6)",
    ]);
}

/// Each crate is built above, and with what the workspace was built with, which is on every machine
/// that these tests run on.
#[test]
fn every_crate_has_a_test_and_the_versions_of_the_workspace() {
    let lock = downstream().ancestors().nth(2).map(|root| root.join("Cargo.lock"));
    let ours = packages(&lock.expect("the workspace is two folders up"));
    let tests = include_str!("downstream.rs");
    for entry in fs::read_dir(downstream()).expect("the folder is there") {
        let folder = entry.expect("the folder can be read").path();
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        assert!(tests.contains(&format!("run(\"{name}\", ")), "nothing builds {name}");
        for package in packages(&folder.join("Cargo.lock")) {
            let known = package.starts_with("name = \"downstream-") || ours.contains(&package);
            let help = "copy the workspace's `Cargo.lock` there and run \
                        `cargo update --workspace --offline`";
            assert!(known, "{name} has another version of a package: {package}\n{help}");
        }
    }
}

/// The packages of a lock file, each with its version.
fn packages(lock: &Path) -> Vec<String> {
    let text = fs::read_to_string(lock).expect("the lock file is there");
    let package = |part: &str| part.trim().lines().take(2).collect::<Vec<_>>().join(" ");
    text.split("[[package]]").skip(1).map(package).collect()
}

//! Crates of their own, built from outside as a user's would be; none of them may raise a warning.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jmessage_codes_tests::cargo::{Run, cargo, target_folder};
use jmessage_codes_tests::prepared;

fn downstream() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("downstream")
}

/// A run of cargo for several of these crates, so that what they need is built once.
fn command(command: &str, crates: &[&str]) -> Command {
    let mut cargo = cargo(&downstream());
    cargo.args(command.split_whitespace()).arg("--locked");
    for name in crates {
        cargo.arg("-p").arg(format!("downstream-{name}"));
    }
    cargo
}

fn run(command: &str, crates: &[&str]) -> Run {
    Run::of(&mut self::command(command, crates))
}

/// The same for crates that build serde. The others build nothing of that, and one run of cargo waits
/// for another in the same target folder, so these have one of their own.
fn run_with_serde(command: &str, crates: &[&str]) -> Run {
    let target = prepared::target(target_folder("tests/serde"));
    Run::of(self::command(command, crates).env("CARGO_TARGET_DIR", target))
}

/// Without a feature, as most users have it.
#[test]
fn crates_of_users_build_and_their_tests_pass() {
    const CRATES: [&str; 8] = [
        "edition-2015",
        "edition-2018",
        "edition-2021",
        "forbidding",
        "plain",
        "shadowed",
        "strict",
        "variants",
    ];
    run("test --no-fail-fast", &CRATES).green().passed(&[
        "edition_2015_works",
        "edition_2018_works",
        "edition_2021_works",
        "they_are_there",
        "an_error_travels",
        "a_match_needs_a_way_out",
        // A doc test of the user's own is reported where the user wrote it.
        "plain/src/lib.rs - BillingCode (line 6)",
        "shadowed_works",
        "they_work",
        "every_type_reads_back",
        "all_of_them_are_there",
    ]);
}

/// With the feature `serde`, which `renamed` does not ask for, and with a serde of their own.
#[test]
fn crates_with_serde_build_and_their_tests_pass() {
    const CRATES: [&str; 5] = ["collisions", "renamed", "scale", "serde", "wasm"];
    run_with_serde("test --no-fail-fast", &CRATES)
        .green()
        // Traits, constants and types of the user's own change nothing, whatever their names.
        .passed(&[
            "by_reference::generated_code_calls_its_own",
            "by_reference::a_method_call_means_the_code_s_own",
            "by_reference::so_does_one_of_the_trait",
            "by_value::generated_code_calls_its_own",
            "everywhere::generated_code_calls_its_own",
            "constants::a_constant_takes_the_place_of_no_variable",
            "diagnostic::a_fault_is_a_diagnostic",
            "primitives::a_type_of_the_user_takes_the_place_of_no_primitive",
        ])
        .passed(&["both_are_there"])
        // Twelve lists of 1 to 3,000 rows, of every integer type and every column type.
        .passed(&[
            "list0::tests::every_row_and_column_is_that_of_the_file",
            "list9::tests::every_lookup_agrees_with_the_file",
            "list11::tests::every_code_comes_back_from_json",
        ])
        .passed(&[
            "numbers_and_names_both_ways",
            "an_open_code_keeps_what_it_does_not_know",
            "names_and_words_as_the_list_writes_them",
            "arbitrary_precision_loses_nothing",
            "failures_keep_numbers_of_any_precision",
            "what_is_not_in_the_list_is_refused",
        ])
        .passed(&[
            "every_shape_has_an_action_and_a_text",
            "what_is_done_goes_on_and_what_may_pass_is_tried_again",
            "what_is_no_report_is_shown",
        ]);
}

/// It has a panic handler and no allocator of its own: with `std` or `alloc` it would not build.
#[test]
fn no_std_and_no_alloc() {
    run("build", &["no-std"]).green();
}

/// Built as for the target `wasm32-unknown-unknown`, which has no `std` of its own to speak of.
#[test]
fn wasm() {
    run_with_serde("build", &["wasm"]).green();
}

/// A lint that is forbidden cannot be allowed again, so nothing generated may need that.
#[test]
fn no_lint_complains() {
    run("clippy --all-targets", &["forbidding", "strict"]).green();
}

#[test]
fn private_items_have_pages_without_a_warning() {
    run("doc --no-deps --document-private-items", &["strict"]).green();
}

/// Each crate is built above, and with what the workspace was built with, which is on every machine
/// that these tests run on.
#[test]
fn every_crate_has_a_test_and_the_versions_of_the_workspace() {
    let tests = include_str!("downstream.rs");
    for entry in fs::read_dir(downstream()).expect("the folder is there") {
        let folder = entry.expect("the folder can be read").path();
        let name = folder.file_name().and_then(|name| name.to_str()).expect("a name is a text");
        let is_crate = folder.join("Cargo.toml").exists();
        assert!(!is_crate || tests.contains(&format!("\"{name}\"")), "nothing builds {name}");
    }
    let root = downstream().join("../..");
    let ours = packages(&root.join("Cargo.lock"));
    for package in packages(&downstream().join("Cargo.lock")) {
        let known = package.starts_with("name = \"downstream-") || ours.contains(&package);
        let help = "copy the workspace's `Cargo.lock` to tests/downstream and run \
                    `cargo update --workspace --offline` there";
        assert!(known, "another version of a package: {package}\n{help}");
    }
}

/// The packages of a lock file, each with its version.
fn packages(lock: &Path) -> Vec<String> {
    let text = fs::read_to_string(lock).expect("the lock file is there");
    let package = |part: &str| part.trim().lines().take(2).collect::<Vec<_>>().join(" ");
    text.split("[[package]]").skip(1).map(package).collect()
}

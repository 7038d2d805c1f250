//! What the compiler shows: each fixture beside its `.stderr`, and invocations that compile.
//! `BLESS=1` writes the texts anew.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use trybuild::TestCases;

/// The folders of fixtures that do not compile.
const FAILING: [&str; 3] = ["mistakes", "invocation", "codes"];

#[test]
fn what_does_not_compile_says_why() {
    expect_the_pinned_compiler();
    if ran_again("what_does_not_compile_says_why") {
        return;
    }
    let cases = TestCases::new();
    for folder in FAILING {
        cases.compile_fail(format!("{folder}/*.rs"));
    }
}

#[test]
fn what_is_right_compiles() {
    if !ran_again("what_is_right_compiles") {
        TestCases::new().pass("pass/*.rs");
    }
}

/// A setting of the crates that other tests build: where it is the same, these share what they need.
const SHARED: (&str, &str) = ("CARGO_PROFILE_DEV_DEBUG", "false");

/// Runs this test once more, with the settings that cargo and trybuild read from the environment:
/// the shared one, and for `BLESS=1` trybuild's own switch. A program cannot set its own environment
/// without `unsafe`. False in that second run.
fn ran_again(test: &str) -> bool {
    const MARK: &str = "JMESSAGE_CODES_UI_AGAIN";
    if env::var_os(MARK).is_some() {
        return false;
    }
    let program = env::current_exe().expect("a test is a program");
    let mut again = Command::new(program);
    again.args(["--exact", test, "--nocapture"]).env(MARK, "1").env(SHARED.0, SHARED.1);
    if env::var_os("BLESS").is_some_and(|value| value == "1") {
        again.env("TRYBUILD", "overwrite");
    }
    assert!(again.status().expect("it can be run").success(), "see what {test} says above");
    true
}

/// The texts hold the wording of one compiler. With another one they say nothing, and a test that
/// passes without a look at them would hide that.
fn expect_the_pinned_compiler() {
    let pin = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rust-toolchain.toml");
    let pinned = fs::read_to_string(pin).expect("the pin is there");
    let channel = pinned.lines().find_map(|line| line.strip_prefix("channel = "));
    let channel = channel.expect("a compiler is pinned").trim_matches('"');
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("there is a compiler");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    assert!(
        version.split(' ').nth(1) == Some(channel),
        "the texts are those of rustc {channel}, and this is {version}\
         use that one, or leave these tests out: `--exclude jmessage-codes-ui`",
    );
}

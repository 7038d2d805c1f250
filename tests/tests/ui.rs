//! What the compiler shows: each `ui/**/*.rs` beside its `.stderr`, and invocations that compile.
//! `TRYBUILD=overwrite` writes the texts anew.

use std::process::Command;
use std::{env, fs};

use jmessage_codes_tests::fixtures::{files, folder, kind_of, kinds_without, stem};
use trybuild::TestCases;

/// The folders of fixtures that do not compile.
const FAILING: [&str; 3] = ["ui/mistakes", "ui/invocation", "ui/codes"];

/// Whether this is the compiler whose wording the texts hold; where it has to be, a skip fails.
fn is_pinned_compiler() -> bool {
    let pinned = fs::read_to_string(folder("../rust-toolchain.toml")).expect("the pin is there");
    let channel = pinned.lines().find_map(|line| line.strip_prefix("channel = "));
    let channel = channel.expect("a compiler is pinned").trim_matches('"');
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("there is a compiler");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let is_pinned = version.split(' ').nth(1) == Some(channel);
    if !is_pinned {
        println!("not run: the texts are those of rustc {channel}, this is {version}");
        assert!(env::var_os("CI").is_none(), "in CI this has to run: use rustc {channel}");
    }
    is_pinned
}

#[test]
fn what_does_not_compile_says_why() {
    if is_pinned_compiler() {
        let cases = TestCases::new();
        for folder in FAILING {
            cases.compile_fail(format!("{folder}/*.rs"));
        }
    }
}

#[test]
fn what_is_right_compiles() {
    TestCases::new().pass("ui/pass/*.rs");
}

#[test]
fn every_kind_of_mistake_has_a_fixture() {
    let fixtures = files(&folder("ui/mistakes"), "rs");
    assert_eq!(kinds_without(&fixtures), [""; 0], "kinds without a fixture");
    for file in fixtures {
        assert!(kind_of(&stem(&file)).is_some(), "{}: begins with no kind", stem(&file));
    }
}

#[test]
fn every_text_and_every_list_belongs_to_a_fixture() {
    for name in FAILING {
        for extension in ["stderr", "csv"] {
            for file in files(&folder(name), extension) {
                assert!(file.with_extension("rs").is_file(), "{name}/{} has none", stem(&file));
            }
        }
        for file in files(&folder(name), "rs") {
            let has_text = file.with_extension("stderr").is_file();
            assert!(has_text, "{name}/{} has no text", stem(&file));
        }
    }
}

/// One error for all mistakes of a list, and none from the code that uses the enum.
#[test]
fn a_mistake_raises_no_second_wave() {
    for name in ["ui/mistakes", "ui/invocation"] {
        for file in files(&folder(name), "stderr") {
            let text = fs::read_to_string(&file).expect("a text can be read");
            // What a list's mistakes say is indented under the one error of the compiler.
            let errors = text.lines().filter(|line| line.starts_with("error")).count();
            assert_eq!(errors, 1, "{name}/{}:\n{text}", stem(&file));
        }
    }
}

/// A text tells where a list is from the package on, never where the checkout is.
#[test]
fn no_text_holds_a_path_of_a_machine() {
    let texts = FAILING.into_iter().flat_map(|name| files(&folder(name), "stderr"));
    let texts = texts.chain(files(&folder("mistakes"), "txt"));
    for file in texts {
        let text = fs::read_to_string(&file).expect("a text can be read");
        let mut words = text.split(|c: char| c.is_whitespace() || "`'\"(".contains(c));
        let path =
            words.find(|word| word.len() > 1 && word.starts_with('/') && !word.starts_with("//"));
        assert_eq!(path, None, "{}", stem(&file));
    }
}

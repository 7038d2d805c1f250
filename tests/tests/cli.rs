//! The command line, as a person at a prompt meets it: what it prints and how it exits.

use std::path::Path;
use std::process::{Command, Output};

use jmessage_codes_tests::cargo::cargo;
use jmessage_codes_tests::scratch::Scratch;

fn command_line(scratch: &Scratch, words: &[&str]) -> Output {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("codes").join("Cargo.toml");
    let mut command: Command = cargo(scratch.folder());
    command.args(["run", "--quiet", "--manifest-path"]).arg(manifest).arg("--").args(words);
    command.output().expect("cargo can be run")
}

fn check(scratch: &Scratch, words: &[&str], exit: i32, text: &str) {
    let output = command_line(scratch, words);
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(exit), "{words:?}: {said}");
    assert!(said.contains(text), "{words:?} does not say `{text}`:\n{said}");
}

#[test]
fn each_command_says_what_it_found_and_exits_so() {
    let scratch = Scratch::new("command-line");
    scratch.write("good.csv", "code,message\n1,one\n300,three hundred\n");
    scratch.write("bad.csv", "code,message\n1,one\n1,two\n");
    check(&scratch, &["check", "good.csv", "web"], 0, "good.csv: 2 codes, no mistake");
    check(&scratch, &["check", "bad.csv", "good.csv"], 1, "bad.csv:3:1");
    check(&scratch, &["check", "--repr", "u8", "good.csv"], 1, "code 300 does not fit into `u8`");
    check(&scratch, &["check", "--repr", "u9", "good.csv"], 2, "did you mean `u8`?");
    check(&scratch, &["check", "absent.csv"], 2, "cannot read `absent.csv`");
    check(&scratch, &["find", "web", "880103"], 0, "用户不存在");
    check(&scratch, &["find", "web", "UserNotExist"], 0, "880103");
    check(&scratch, &["find", "web", "5"], 1, "`web` does not have it");
    check(&scratch, &["find", "web"], 0, "882005");
    check(&scratch, &["find", "bad.csv", "1"], 2, "code 1 is used twice");
    check(&scratch, &["names", "good.csv"], 0, "300,ThreeHundred,three hundred");
    check(&scratch, &["--help"], 0, "usage: jmessage-codes-spec");
    check(&scratch, &["chekc"], 2, "usage: jmessage-codes-spec");
}

use std::ffi::OsStr;
use std::process::Stdio;

use crate::support::{COMMANDS, Place, Run};

#[test]
fn every_command_has_help_with_examples() {
    let place = Place::new();
    let all = place.run("--help").exits(0).quiet();
    for command in COMMANDS {
        assert!(all.text().contains(&format!("\n  {command}")), "{command}");
        for line in
            [format!("{command} --help"), format!("help {command}"), format!("--help {command}")]
        {
            let run = place.run(&line).exits(0).quiet();
            let usage = format!("Usage: jmessage-codes {command}");
            run.prints(&usage).prints("Examples:").prints("Exit status: ");
        }
        place.run(&format!("{command} -h")).exits(0).prints("Examples:");
    }
    let version = concat!("jmessage-codes ", env!("CARGO_PKG_VERSION"), "\n");
    place.run("--version").exits(0).prints_exactly(version);
}

#[test]
fn wrong_usage_is_asked_about() {
    let place = Place::new();
    place.run("").exits(2).says("Usage: jmessage-codes");
    place.run("explian 5").exits(2).says("'explain'").prints_nothing();
    place.run("880103").exits(2).says("jmessage-codes explain 880103");
    place.run("explain").exits(2).says("<CODE>...");
    place.run("list --fromat json").exits(2).says("'--format'");
    place.run("list --format jsn").exits(2).says("'json'");
    place.run("list --color sometimes").exits(2).says("never");
}

#[test]
fn options_can_be_anywhere() {
    let place = Place::with_billing();
    let expected = place.run("explain 4100 --list billing.csv --format json").exits(0).text();
    for line in [
        "explain --list billing.csv --format json 4100",
        "--list billing.csv --format json explain 4100",
        "--format=json explain 4100 --list=billing.csv",
        "--color never --format json explain --list billing.csv 4100",
    ] {
        place.run(line).exits(0).prints_exactly(&expected);
    }
    let both = place.run("--list web explain 0 --list billing.csv").exits(0);
    both.prints("Success");
}

#[test]
fn colors_are_for_those_who_want_them() {
    let place = Place::new();
    place.run("explain 880103").does_not_print("\u{1b}[");
    place.run("explain 880103 --color always").prints("\u{1b}[1m\u{1b}[36m880103\u{1b}[0m");
    place.run("explain 880103 --color never").does_not_print("\u{1b}[");
    place.run("--help --color always").prints("\u{1b}[");
    let mut forced = place.command();
    forced.args(["explain", "880103"]).env("CLICOLOR_FORCE", "1");
    Run::of(forced, b"").prints("\u{1b}[");
    let mut refused = place.command();
    refused.args(["explain", "880103"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    Run::of(refused, b"").does_not_print("\u{1b}[");
    place.run("list --format json --color always").does_not_print("\u{1b}[");
}

#[cfg(unix)]
#[test]
fn words_that_are_no_text_are_no_reason_to_panic() {
    use std::os::unix::ffi::OsStrExt;

    let place = Place::new();
    let odd = OsStr::from_bytes(b"\xff\xfe");
    let words: [&[&str]; 12] = [
        &["explain"],
        &["annotate"],
        &["check"],
        &["fix"],
        &["names"],
        &["diff", "web"],
        &["export", "--to"],
        &["list", "--list"],
        &["list", "--where"],
        &["explain", "1", "--lang"],
        &["generate", "completions"],
        &[],
    ];
    for words in words {
        let mut command = place.command();
        command.args(words).arg(odd);
        let run = Run::of(command, b"");
        assert!(matches!(run.status, Some(1 | 2)), "{words:?}: {run:?}");
    }
}

#[test]
fn a_closed_pipe_quiet() {
    let place = Place::new();
    for line in [
        "list",
        "list --format json",
        "explain 880103",
        "export --to json",
        "check web",
        "generate schema",
    ] {
        let mut command = place.command();
        command
            .args(line.split(' '))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
        assert_eq!(output.status.code(), Some(0), "{line}");
    }
}

//! Small lists, and the reader's answer to each: its rows, its mistakes, the rows that were read
//! despite them, and what fixing makes of it. `BLESS=1` writes the answers anew.

mod cell;
mod changes;
mod guess;
mod header;
mod place;
mod row;
mod rules;
mod written;

use std::fs;

use jmessage_codes_spec::Repr;
use jmessage_codes_tests::fixtures::{blessing, folder};
use written::answer;

/// A list, and the type of the enum that it is read for.
type List<'a> = (&'a str, Option<Repr>);

/// Compares the answers with those in a file.
fn check(name: &str, lists: &[List<'_>]) {
    let answers: String = lists.iter().map(|(list, repr)| answer(list, *repr)).collect();
    is_as_recorded(name, &answers);
}

fn is_as_recorded(name: &str, found: &str) {
    let path = folder("fixtures").join(format!("answers/{name}.txt"));
    if blessing() {
        fs::write(&path, found).expect("the answers can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(expected.lines()).find(|(found, expected)| found != expected);
    assert!(found == expected, "{name}: see it with `BLESS=1` and `git diff`; first {differs:?}");
}

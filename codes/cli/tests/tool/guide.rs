//! The guide of the library: each command in it prints what the guide shows.

use std::fs;
use std::path::Path;

use crate::readme::output;
use crate::support::Place;

const SHEET: &str = "code;message;retry:bool\n4100;card declined;FALSE\n4101; no such card;true\n4102;card expired;yes\n";
const GOOD: &str = "code,message\n4100,card declined\n4102,card expired\n";
const OLD: &str =
    "code,name,message\n4100,CardDeclined,card declined\n4102,CardExpired,card expired\n";
const NEW: &str =
    "code,name,message\n4100,CardDeclined,card was declined\n4103,CardExpired,card expired\n";
const DRAFT: &str = "code,message\n4100,card declined\n4100,card lost\n";

/// Runs each `$ jmessage-codes …` of a page and compares what is shown below it.
fn check(name: &str, commands: usize) -> String {
    let place = Place::new();
    for (name, text) in [
        ("sheet.csv", SHEET),
        ("good.csv", GOOD),
        ("old.csv", OLD),
        ("new.csv", NEW),
        ("draft.csv", DRAFT),
    ] {
        place.write(name, text);
    }
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime/src/guide");
    let page = fs::read_to_string(guide.join(name)).unwrap();
    let mut found = 0;
    for block in page.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for part in block.split("$ ").skip(1) {
            let (line, shown) = part.split_once('\n').unwrap();
            assert_eq!(shown, output(&place, line).1, "$ {line}");
            found += 1;
        }
    }
    assert_eq!(found, commands, "commands in {name}");
    page
}

#[test]
fn the_page_on_spreadsheets_shows_what_the_tool_prints() {
    let page = check("spreadsheets.md", 3);
    assert!(page.contains(SHEET), "the page shows the sheet");
}

#[test]
fn the_page_on_ci_shows_what_the_tool_prints() {
    check("ci.md", 3);
}

//! The page of the format, held against the catalogue: every kind of problem has its section, whose
//! example gives that problem and that message. `BLESS=1` writes the messages anew.

use std::fs;

use jmessage_codes_spec::export::JSON_SCHEMA;
use jmessage_codes_spec::{FixLevel, Problem, RESERVED, Repr, ValueType, fix, read};
use jmessage_codes_tests::fixtures::{blessing, folder};

const TEXT: &str = "```text\n";
const FENCE: &str = "```\n";

fn page() -> String {
    fs::read_to_string(folder("../codes/SPEC.md")).expect("the page is there")
}

/// A section: the kind that it is about and what it says.
fn sections(page: &str) -> Vec<(&str, &str)> {
    let (_, mistakes) = page.split_once("\n## The mistakes\n").expect("the page lists mistakes");
    let sections = mistakes.split("\n### `").skip(1);
    sections.map(|section| section.split_once("`\n").expect("a heading is a kind")).collect()
}

/// The block of code that begins with this line.
fn block<'a>(section: &'a str, opening: &str) -> Option<&'a str> {
    let (_, block) = section.split_once(opening)?;
    block.split_once(FENCE).map(|(block, _)| block)
}

/// The list of a section; what no page can show is written as in `\xE9` and `\u{202E}`.
fn example(section: &str) -> Vec<u8> {
    if let Some(list) = block(section, "```csv\n") {
        return list.into();
    }
    let list = block(section, "```csv escaped\n").expect("a section has a list");
    let mut parts = list.split('\\');
    let mut bytes: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        let (digits, rest) = match part.strip_prefix("u{") {
            Some(part) => part.split_once('}').expect("an escape is closed"),
            None => part.split_at(3),
        };
        let number = u32::from_str_radix(digits.trim_start_matches('x'), 16);
        let number = number.expect("an escape is hexadecimal");
        match u8::try_from(number) {
            Ok(byte) => bytes.push(byte),
            Err(_) => bytes.extend(char::from_u32(number).unwrap_or_default().to_string().bytes()),
        }
        bytes.extend(rest.bytes());
    }
    bytes
}

/// The kinds of the problems in a list, and the message that it gives.
fn rendered(list: &[u8]) -> (Vec<&'static str>, String) {
    match read("codes.csv", list, Repr::I32) {
        Ok(_) => (Vec::new(), String::new()),
        Err(rejected) => {
            let kinds = rejected.problems().iter().map(|found| found.problem.kind()).collect();
            (kinds, format!("{rejected}\n"))
        }
    }
}

#[test]
fn every_kind_has_a_section_in_the_order_of_the_catalogue() {
    let page = page();
    let kinds: Vec<_> = sections(&page).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, Problem::kinds());
}

#[test]
fn every_example_gives_its_problem_and_no_other() {
    for (kind, section) in sections(&page()) {
        assert_eq!(rendered(&example(section)).0, [kind]);
    }
}

#[test]
fn every_message_is_the_one_that_is_shown() {
    let page = page();
    let mut written = page.clone();
    for (kind, section) in sections(&page) {
        let shown = block(section, TEXT).expect("a section has a message");
        let (_, message) = rendered(&example(section));
        if blessing() {
            let old = format!("{TEXT}{shown}{FENCE}");
            let new = section.replacen(&old, &format!("{TEXT}{message}{FENCE}"), 1);
            written = written.replacen(section, &new, 1);
        } else {
            assert_eq!(shown, message, "{kind}: write the page anew with `BLESS=1`");
        }
    }
    if written != page {
        fs::write(folder("../codes/SPEC.md"), written).expect("the page can be written");
    }
}

/// What a section says whose mistake has no fix.
const DECIDE: &str = "A person has to decide:";

#[test]
fn every_cure_cures_or_a_person_has_to_decide() {
    for (kind, section) in sections(&page()) {
        let fixed = fix("codes.csv", &example(section), Some(Repr::I32), FixLevel::Unsafe);
        let is_decided = section.contains(DECIDE);
        let remaining = fixed.remaining.as_ref().map(ToString::to_string).unwrap_or_default();
        assert_eq!(fixed.remaining.is_some(), is_decided, "{kind}: {remaining}");
        assert_eq!(fixed.applied.is_empty(), is_decided, "{kind}");
    }
}

#[test]
fn the_list_that_is_shown_first_is_right() {
    let page = page();
    let list = block(&page, "```csv\n").expect("the page begins with a list");
    assert_eq!(rendered(list.as_bytes()).1, "");
}

#[test]
fn every_type_and_every_name_that_is_taken_is_listed() {
    let page = page();
    let (reference, _) = page.split_once("\n## The mistakes\n").expect("the page lists mistakes");
    let types = ValueType::ALL.into_iter().map(ValueType::name);
    for word in types.chain(["success"]).chain(RESERVED.iter().copied()) {
        assert!(reference.contains(&format!("`{word}`")), "`{word}` is not on the page");
    }
    for name in ValueType::ALL.into_iter().map(ValueType::name) {
        let is_known = JSON_SCHEMA.contains(&format!("\"{name}\""));
        assert!(is_known, "`{name}` is not in list.schema.json");
    }
}

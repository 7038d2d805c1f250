//! What is written where rows have no name: names that the list is accepted with, and nothing else.

use std::collections::HashSet;

use jmessage_codes_spec::{Spec, read_any, with_names};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

/// How a list is written.
#[derive(Clone, Debug)]
struct Form {
    delimiter: char,
    line_end: &'static str,
    has_mark: bool,
    has_column: bool,
    quotes_all: bool,
}

/// Texts of which many make the same name, or the name of another with digits.
const MESSAGES: [&str; 16] = [
    "busy",
    "Busy",
    "BUSY!",
    "busy 1",
    "busy1",
    "busy 11",
    "too late",
    "too late",
    "self",
    "all",
    "用户",
    "Ünder",
    "!?",
    "12",
    "code 3",
    "say \"no\", or not; never",
];

/// Names that rows have.
const NAMES: [&str; 6] = ["", "", "", "BUSY", "Busy1", "A"];

fn form() -> impl Strategy<Value = Form> {
    (select(vec![',', ';', '\t']), select(vec!["\n", "\r\n"]), any::<[bool; 3]>()).prop_map(
        |(delimiter, line_end, [has_mark, has_column, quotes_all])| Form {
            delimiter,
            line_end,
            has_mark,
            has_column,
            quotes_all,
        },
    )
}

fn cell(text: &str, form: &Form) -> String {
    if form.quotes_all || text.contains([form.delimiter, '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// A list of these messages; each name that is given is given once.
fn list(rows: &[(&str, &str)], form: &Form) -> String {
    let mut given = HashSet::new();
    let delimiter = form.delimiter.to_string();
    let end = form.line_end;
    let mark = if form.has_mark { "\u{FEFF}" } else { "" };
    let titles =
        if form.has_column { vec!["code", "message", "name"] } else { vec!["code", "message"] };
    let mut text = format!("{mark}# Rows{end}{end}{}{end}", titles.join(&delimiter));
    for (number, (message, name)) in rows.iter().enumerate() {
        let name = if given.insert(*name) { *name } else { "" };
        let mut cells = vec![number.to_string(), cell(message, form)];
        if form.has_column {
            cells.push(if name.is_empty() { String::new() } else { cell(name, form) });
        }
        text.push_str(&cells.join(&delimiter));
        text.push_str(end);
    }
    text
}

/// The text without its names: what is left after the column is taken out.
fn without_names(text: &str, form: &Form) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).comment(Some(b'#'));
    let delimiter = form.delimiter.try_into().expect("separators are ASCII");
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = reader.delimiter(delimiter).from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map(|record| record.expect("the list is CSV").iter().map(str::to_owned).collect())
        .collect();
    if let Some(column) = rows[0].iter().position(|title| title == "name") {
        for row in &mut rows {
            row.remove(column);
        }
    }
    rows
}

fn names_are_whole(named: &[u8]) -> Spec {
    let spec = read_any("codes.csv", named);
    let spec =
        spec.unwrap_or_else(|rejected| panic!("{}\n{rejected}", String::from_utf8_lossy(named)));
    let lower: HashSet<String> =
        spec.variants().iter().map(|name| name.to_ascii_lowercase()).collect();
    assert_eq!(lower.len(), spec.len());
    spec
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 600,
        rng_seed: RngSeed::Fixed(0x4A4D),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_row_gets_a_name_and_nothing_else_changes(
        rows in prop::collection::vec((select(MESSAGES.to_vec()), select(NAMES.to_vec())), 1..24),
        form in form(),
    ) {
        let text = list(&rows, &form);
        let named = with_names("codes.csv", text.as_bytes(), None);
        let named = named.unwrap_or_else(|rejected| panic!("{text}\n{rejected}"));
        let spec = names_are_whole(&named);
        let written = String::from_utf8(named.clone()).unwrap();
        prop_assert_eq!(written.starts_with('\u{FEFF}'), form.has_mark);
        prop_assert_eq!(written.matches(form.line_end).count(), text.matches(form.line_end).count());
        prop_assert_eq!(written.matches('\r').count(), text.matches('\r').count());
        prop_assert_eq!(written.matches('"').count(), text.matches('"').count());
        prop_assert_eq!(without_names(&written, &form), without_names(&text, &form));
        for (number, line) in text.lines().skip(3).enumerate().filter(|_| form.has_column) {
            let given = line.rsplit(form.delimiter).next().unwrap().trim_matches('"');
            prop_assert!(given.is_empty() || spec.names()[number] == given);
        }
        let again = with_names("codes.csv", &named, None).unwrap();
        prop_assert_eq!(again, named);
    }
}

#[test]
fn other_letters_are_written_in_ascii_where_that_is_asked_for() {
    let to_ascii = |text: &str| text.replace('ü', "ue").replace('ß', "ss");
    let list = "code;message\r\n1;Schlüssel passt nicht\r\n2;用户\r\n3;groß\r\n4;gross\r\n";
    let named = with_names("codes.csv", list.as_bytes(), Some(&to_ascii)).expect("it is a list");
    assert_eq!(
        String::from_utf8_lossy(&named),
        "code;name;message\r\n1;SchluesselPasstNicht;Schlüssel passt nicht\r\n2;Code2;用户\r\n\
         3;Gross;groß\r\n4;Gross4;gross\r\n",
    );
}

#[test]
fn a_list_with_other_mistakes_is_left() {
    let rejected = with_names("codes.csv", b"code,message\n1,busy\n1x,busy\n", None).unwrap_err();
    assert_eq!(rejected.problems()[0].problem.kind(), "BadCode");
}

//! Each list against the table that it was made from, row by row.

use std::collections::{HashMap, HashSet};

use jmessage_codes::jmessage::AnyCode;
use jmessage_codes::{ErrorCode, android, ios, server, web, web_retired};

/// The numbers and the messages of a table.
fn table(text: &str) -> Vec<(i32, String)> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.expect("the table is right"));
    records.map(|record| (record[0].parse().expect("a number"), record[1].to_owned())).collect()
}

/// The numbers and the messages of a list.
fn list<C: ErrorCode<Repr = i32>>() -> Vec<(i32, String)> {
    C::ALL.iter().map(|code| (code.code(), code.message().to_owned())).collect()
}

fn sorted(text: &str) -> Vec<(i32, String)> {
    let mut table = table(text);
    table.sort();
    table
}

#[test]
fn each_list_is_its_table() {
    let server = include_str!("../../data/vendor/server.csv");
    let android = include_str!("../../data/vendor/android.csv");
    let ios = include_str!("../../data/vendor/ios.csv");
    assert_eq!(list::<server::Code>(), sorted(server));
    assert_eq!(list::<android::Code>(), sorted(android));
    assert_eq!(list::<ios::Code>(), sorted(ios));
    let sizes = [server::Code::ALL.len(), android::Code::ALL.len(), ios::Code::ALL.len()];
    assert_eq!(sizes, [179, 54, 42]);
}

/// The page of October 2017 had 21 codes that the page of today does not have; 881002 had been
/// dropped before.
#[test]
fn the_withdrawn_codes_are_those_that_only_the_old_page_has() {
    let old = sorted(include_str!("../../data/vendor/web-2017-10.csv"));
    let is_gone = |(number, _): &(i32, String)| web::Code::from_code(*number).is_none();
    let gone: Vec<_> = old.into_iter().filter(is_gone).collect();
    let retired = list::<web_retired::Code>();
    let (earlier, november): (Vec<_>, Vec<_>) =
        retired.into_iter().partition(|(number, _)| *number == 881_002);
    assert_eq!((gone.len(), earlier.len()), (21, 1));
    assert_eq!(november, gone);
    for code in web_retired::Code::ALL {
        let month = if code.code() == 881_002 { "October" } else { "November" };
        let note = code.deprecated().expect("a note");
        assert!(note.starts_with(&format!("withdrawn in {month} 2017")), "{note}");
    }
}

#[test]
fn what_the_documents_lack_is_left_out() {
    use server::Code;
    for number in [899_070, 899_071] {
        assert_eq!(Code::known(number).message(), "");
        assert!(!Code::known(number).description().is_empty());
    }
    let shared = Code::ALL.iter().fold(HashMap::<&str, usize>::new(), |mut shared, code| {
        *shared.entry(code.message()).or_default() += usize::from(!code.message().is_empty());
        shared
    });
    let shared: Vec<usize> = shared.into_values().filter(|count| *count > 1).collect();
    assert_eq!((shared.len(), shared.iter().sum::<usize>()), (27, 68));
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c))
}

fn is_upper_camel_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && !name.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase))
}

#[test]
fn every_code_has_a_name_texts_and_advice() {
    for code in AnyCode::all() {
        assert!(is_upper_camel_case(code.name()), "{code:?}: {}", code.name());
        assert!(!code.description().is_empty() && !code.advice().is_empty(), "{code:?}");
        assert!(!is_chinese(code.description()) && !is_chinese(code.advice()), "{code:?}");
        assert!(is_chinese(code.description_in("zh-CN")), "{code:?}");
        assert!(is_chinese(code.advice_in("zh-CN")), "{code:?}");
        assert!(!code.group().is_empty(), "{code:?}");
    }
}

/// No number and, within a list, no name is there twice.
#[test]
fn numbers_and_names_are_unique() {
    let mut numbers = HashSet::new();
    let mut names = HashSet::new();
    for code in AnyCode::all() {
        let is_new = numbers.insert(code.code());
        assert!(is_new || code == AnyCode::Android(android::Code::Success), "{code:?}");
        let list = std::mem::discriminant(&code);
        assert!(names.insert((list, code.name().to_lowercase())), "{code:?}");
    }
}

#[test]
fn an_event_is_in_two_lists_at_least() {
    let mut events: HashMap<&str, HashSet<_>> = HashMap::new();
    for code in AnyCode::all() {
        if let Some(event) = code.event() {
            events.entry(event).or_default().insert(std::mem::discriminant(&code));
        }
    }
    assert!(events.len() > 50);
    for (event, lists) in events {
        assert!(lists.len() >= 2, "{event} is in one list only");
    }
}

//! The built-in list against the vendor's page, which `fixtures/web-page.tsv` holds to the letter.

use std::collections::HashSet;

use jmessage_codes::web::{Code, CodeAction, CodeGroup};

/// Number, message and description of each row of the page.
fn page() -> Vec<(i32, &'static str, &'static str)> {
    let lines = include_str!("../fixtures/web-page.tsv").lines();
    let rows = lines.filter(|line| !line.starts_with('#')).map(|line| {
        let mut cells = line.split('\t');
        let (code, message) = (cells.next().unwrap(), cells.next().unwrap());
        (code.parse().unwrap(), message, cells.next().unwrap())
    });
    rows.collect()
}

#[test]
fn every_row_of_the_page_is_found_by_its_number_to_the_letter() {
    let page = page();
    assert_eq!((page.len(), Code::ALL.len()), (76, 76));
    for (number, message, description) in page {
        let code = Code::from_code(number).expect("a number of the page");
        assert_eq!(code as i32, number);
        assert_eq!((code.message(), code.description()), (message, description), "{number}");
    }
}

#[test]
fn the_file_is_in_order_and_every_cell_is_filled() {
    let mut reader = csv::Reader::from_reader(jmessage_codes_spec::WEB.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let columns = "code,name,message,description,description@zh-Hans,group:enum,action:enum";
    assert_eq!(header.join(","), columns);
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let numbers: Vec<i32> = records.iter().map(|record| record[0].parse().unwrap()).collect();
    assert!(numbers.is_sorted());
    assert_eq!(numbers, page().iter().map(|(number, ..)| *number).collect::<Vec<_>>());
    for record in &records {
        assert_eq!(record.len(), header.len(), "{record:?}");
        assert!(record.iter().all(|cell| !cell.is_empty() && cell.trim() == cell), "{record:?}");
    }
}

#[test]
fn the_chinese_text_is_chinese_and_differs_by_code() {
    let mut seen = HashSet::new();
    for &code in Code::ALL {
        let text = code.description_in("zh-Hans-CN");
        assert!(text.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c)), "{code:?}: {text}");
        assert!(seen.insert(text), "{code:?}: {text} is said of two codes");
        assert_eq!(code.description_in("fr"), code.description());
    }
}

#[test]
fn a_message_never_identifies_a_code() {
    let messages: HashSet<&str> = Code::ALL.iter().map(|code| code.message()).collect();
    assert_eq!(messages.len(), 73);
    for (one, other) in [(880_002, 882_003), (881_105, 881_203), (881_106, 881_204)] {
        let (one, other) = (Code::known(one), Code::known(other));
        assert_eq!(one.message(), other.message());
        assert_ne!(one.name(), other.name());
    }
}

#[test]
fn the_groups_are_the_hundreds_of_the_numbers() {
    let mut group_of = std::collections::HashMap::new();
    for &code in Code::ALL {
        let group = *group_of.entry(code as i32 / 100).or_insert(code.group());
        assert_eq!(code.group(), group, "{code:?}");
    }
    let groups: HashSet<CodeGroup> = group_of.values().copied().collect();
    assert_eq!(groups.len(), group_of.len(), "two hundreds share a group");
}

#[test]
fn only_three_codes_are_worth_an_automatic_retry() {
    let retried = Code::ALL
        .iter()
        .filter(|code| matches!(code.action(), CodeAction::Retry | CodeAction::RetryLater));
    let numbers: Vec<i32> = retried.map(|code| code.code()).collect();
    assert_eq!(numbers, [880_209, 882_001, 882_005]);
    assert_eq!(Code::known(880_106).action(), CodeAction::RenewSignature);
    assert_eq!(Code::known(882_002).action(), CodeAction::DependsOnCall);
    assert_eq!(Code::known(0).action(), CodeAction::None);
}

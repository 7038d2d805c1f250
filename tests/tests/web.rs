//! The built-in list against the vendor's page, of which `fixtures/web-page.tsv` is an exact copy.

use std::collections::HashSet;

use jmessage_codes::web::{Code, CodeAction, CodeGroup, CodeRetry};

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
    let columns = "code,name,message,description,description@en,description@zh-Hans,group:enum,\
                   action:enum,advice,advice@zh-Hans,retry:enum(never|after_change|later),event:str?";
    assert_eq!(header.join(","), columns);
    // Where the page's English is right, and where no other list has the event.
    let may_be_empty = ["description@en", "event:str?"];
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let numbers: Vec<i32> = records.iter().map(|record| record[0].parse().unwrap()).collect();
    assert!(numbers.is_sorted());
    assert_eq!(numbers, page().iter().map(|(number, ..)| *number).collect::<Vec<_>>());
    for record in &records {
        assert_eq!(record.len(), header.len(), "{record:?}");
        for (title, cell) in header.iter().zip(record) {
            let is_filled = !cell.is_empty() || may_be_empty.contains(&title.as_str());
            assert!(is_filled && cell.trim() == cell, "{title} in {record:?}");
        }
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
        assert!(!code.description_in("en").is_empty());
    }
}

#[test]
fn a_message_never_identifies_a_code() {
    let messages: HashSet<&str> = Code::ALL.iter().map(Code::message).collect();
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
    let numbers = |is_wanted: fn(&Code) -> bool| {
        let wanted = Code::ALL.iter().copied().filter(is_wanted);
        wanted.map(|code| code as i32).collect::<Vec<_>>()
    };
    let retried = [880_209, 882_001, 882_005];
    assert_eq!(numbers(Code::is_retryable), retried);
    assert_eq!(numbers(|code| code.retry() == CodeRetry::Later), retried);
    assert_eq!(
        numbers(|code| matches!(code.action(), CodeAction::Retry | CodeAction::RetryLater)),
        retried,
    );
    assert_eq!(Code::known(880_106).action(), CodeAction::RenewSignature);
    assert_eq!(Code::known(882_002).action(), CodeAction::DependsOnCall);
    assert_eq!(Code::known(0).action(), CodeAction::None);
}

#[test]
fn english_for_people_differs_where_the_page_is_wrong() {
    let differs = |code: &&Code| code.description_in("en") != code.description();
    let numbers: Vec<i32> = Code::ALL.iter().filter(differs).map(Code::code).collect();
    assert_eq!(numbers, [880_212, 880_606, 881_508]);
}

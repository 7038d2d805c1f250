//! `AnyCode`, `Family` and `explain`, for every number.

use jmessage_codes::jmessage::{AnyCode, Family, Retry, explain};
use jmessage_codes::{
    ErrorCode, Failure, Report, UnknownCode, android, ios, server, web, web_retired,
};
use proptest::prelude::*;

fn numbers(codes: impl Iterator<Item = AnyCode>) -> Vec<i32> {
    codes.map(|code| code.code()).collect()
}

/// Each accessor says what that of the list says.
fn is_the_list_s<C: ErrorCode<Repr = i32> + Into<AnyCode>>() {
    for code in C::ALL {
        let any: AnyCode = (*code).into();
        assert_eq!((any.code(), any.name()), (code.code(), code.name()));
        assert_eq!((any.message(), any.description()), (code.message(), code.description()));
        assert_eq!(any.message_in("zh"), code.message_in("zh"));
        assert_eq!(any.description_in("zh"), code.description_in("zh"));
        assert_eq!(any.deprecated(), code.deprecated());
        assert_eq!(any.is_deprecated(), code.is_deprecated());
        assert_eq!(any.is_success(), code.is_success());
        assert_eq!(any.to_string(), code.to_string());
        assert_eq!(format!("{any:>40}"), format!("{code:>40}"));
        assert_eq!(any.is_retryable(), any.retry() == Retry::Later);
        if !any.is_success() {
            assert_eq!(AnyCode::from_code(any.code()), Some(any));
            assert_eq!(i32::from(any), any.code());
            assert_eq!(Family::of(any.code()), Some(any.family()), "{any:?}");
        }
    }
}

#[test]
fn every_code_is_that_of_its_list() {
    is_the_list_s::<web::Code>();
    is_the_list_s::<server::Code>();
    is_the_list_s::<android::Code>();
    is_the_list_s::<ios::Code>();
    is_the_list_s::<web_retired::Code>();
}

#[test]
fn success_is_of_every_family() {
    assert_eq!(AnyCode::from_code(0), Some(AnyCode::Web(web::Code::Success)));
    assert_eq!(Family::of(0), None);
    assert_eq!(explain(0).to_string(), "0 Success: Successful");
}

#[test]
fn a_constant_needs_no_code_at_run_time() {
    const CODE: Option<AnyCode> = AnyCode::from_code(899_008);
    const FAMILY: Option<Family> = Family::of(871_001);
    const ADVICE: &str = match CODE {
        Some(code) => code.advice_in("zh-CN"),
        None => "",
    };
    assert_eq!(CODE, Some(AnyCode::Server(server::Code::known(899_008))));
    assert_eq!(FAMILY, Some(Family::Ios));
    assert!(!ADVICE.is_empty());
}

#[test]
fn the_issue_s_events_are_linked() {
    for linked in [
        &[880_103, 801_003, 898_002, 899_002][..],
        &[880_208, 803_009],
        &[880_207, 803_008],
        &[880_212, 803_012],
        &[880_209, 803_010],
    ] {
        for number in linked {
            let code = AnyCode::from_code(*number).expect("a number of a list");
            let others: Vec<i32> = linked.iter().copied().filter(|other| other != number).collect();
            assert_eq!(numbers(code.same_event()), others, "{number}");
        }
    }
    // A code without an event has no other, although many have none.
    let alone = AnyCode::from_code(880_106).expect("a number of a list");
    assert_eq!((alone.event(), alone.same_event().count()), (None, 0));
}

#[test]
fn an_unknown_number_says_whose_it_is() {
    for (number, text) in [
        (871_999, "871999: not in our list; the range is that of the Android SDK"),
        (860_000, "860000: not in our list; the range is that of the iOS SDK"),
        (898_999, "898999: not in our list; the range is that of the server"),
        (880_105, "880105: not in our list; the range is that of the Web SDK"),
        (-1, "-1: not in our lists, and not in a range of JMessage"),
    ] {
        assert_eq!(explain(number).to_string(), text);
    }
    assert_eq!(AnyCode::try_from(871_999), Err(UnknownCode(871_999)));
}

/// What the back end of an application gets from the REST API.
#[test]
fn an_answer_of_the_rest_api_is_a_failure_with_advice() {
    let body = r#"{"error":{"code":899008,"message":"Basic authentication failed"}}"#;
    let failure: Failure<server::Code> = serde_json::from_str(body).expect("a failure");
    let code = failure.known().expect("a code of the list");
    assert_eq!(failure.message(), "Basic authentication failed");
    assert_eq!(code.code(), 899_008);
    assert_eq!(failure.description_in("zh-CN"), code.description_in("zh-Hans"));
    assert_ne!(code.description_in("zh-CN"), code.description());
    assert!(code.advice_in("zh-CN").ends_with('。'), "{}", code.advice_in("zh-CN"));
    // A program that cannot know which product answers asks by the number.
    let report: Report<web::Code> = serde_json::from_str(body).expect("a report");
    let number = report.code().expect("a number").code();
    assert_eq!(AnyCode::from_code(number), Some(AnyCode::Server(code)));
}

/// For every number, the texts agree with each other.
fn is_consistent(number: i32) {
    let explanation = explain(number);
    let text = explanation.to_string();
    assert_eq!(explanation.code(), number);
    assert!(text.starts_with(&number.to_string()), "{text}");
    assert_eq!(explanation.known(), AnyCode::from_code(number));
    assert_eq!(explanation.family(), Family::of(number));
    // The tool has the ranges too, and knows nothing of this crate.
    let list = Family::of(number).map(|family| match family {
        Family::Web => "web",
        Family::Server => "server",
        Family::Android => "android",
        Family::Ios => "ios",
        other => panic!("{other}"),
    });
    assert_eq!(jmessage_codes_spec::builtin_of(number.into()), list, "{number}");
    match (explanation.known(), explanation.family()) {
        (Some(known), family) => {
            assert_eq!(known.code(), number);
            assert!(family == Some(known.family()) || number == 0, "{text}");
        }
        (None, Some(family)) => assert!(text.contains(family.name()), "{text}"),
        (None, None) => assert!(text.contains("not in a range of JMessage"), "{text}"),
    }
}

#[test]
fn every_number_of_six_and_seven_digits_near_a_range() {
    for number in (690_000..910_000).chain(7_099_000..7_201_000).chain(-100..100) {
        is_consistent(number);
    }
}

proptest! {
    #[test]
    fn every_number_has_an_explanation(number: i32) {
        is_consistent(number);
    }
}

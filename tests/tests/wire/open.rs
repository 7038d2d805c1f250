//! Open codes: every number, compared, ordered, parsed and described.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use jmessage_codes::{Failure, Open, ParseCodeError, Report, UnknownCode, web};
use proptest::prelude::*;

use super::{Fault, Small, Status, Wide, WideSigned};

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

proptest! {
    #[test]
    fn every_number_survives_every_way(number: i32) {
        let open: Open<web::Code> = number.into();
        prop_assert_eq!(open.code(), number);
        prop_assert_eq!(i32::from(open), number);
        prop_assert_eq!(open, Open::from(UnknownCode(number)));
        prop_assert_eq!(number.to_string().parse(), Ok(open));
        if number >= 0 {
            prop_assert_eq!(format!("{number:#x}").parse(), Ok(open));
        }
        prop_assert_eq!(open.known(), web::Code::from_code(number));
        prop_assert_eq!(open.known().map_or(number, |code| code as i32), number);
        let json = serde_json::to_string(&open).unwrap();
        prop_assert_eq!(&json, &number.to_string());
        for text in [json.clone(), format!("\"{json}\""), format!("{json}.0")] {
            prop_assert_eq!(serde_json::from_str::<Open<web::Code>>(&text).unwrap(), open);
        }
        for text in [open.name(), open.message(), open.description_in("zh")] {
            prop_assert!(open.known().is_some() || text.contains(&json));
            prop_assert!(!text.is_empty());
        }
    }

    #[test]
    fn order_and_hash_are_those_of_the_number(left: i32, right: i32) {
        let open = |number| Open::<web::Code>::new(number);
        prop_assert_eq!(open(left).cmp(&open(right)), left.cmp(&right));
        prop_assert_eq!(open(left).partial_cmp(&open(right)), left.partial_cmp(&right));
        prop_assert_eq!(open(left) == open(right), left == right);
        prop_assert_eq!(hash(open(left)), hash(left));
    }

    #[test]
    fn no_text_makes_parsing_panic(text in ".{0,40}") {
        let _ = text.parse::<Open<web::Code>>();
        let _ = text.parse::<web::Code>();
        let _ = jmessage_codes::parse_code(&text);
        let _ = web::Code::Success.description_in(&text);
    }

    #[test]
    fn no_header_makes_the_choice_of_a_language_panic(text in "[-_a-zA-Z0-9;=.,:*@ q]{0,60}") {
        let _ = web::Code::Success.description_in(&text);
    }

    #[test]
    fn a_number_is_found_after_a_word(number: i64, word in "(?i)error|code|err_code") {
        prop_assert_eq!(jmessage_codes::parse_code(&format!("{word} {number}")), Some(number));
    }
}

#[test]
fn it_equals_codes_and_numbers_both_ways() {
    let open = Open::from(web::Code::UserNotExist);
    assert!(open == web::Code::UserNotExist);
    assert!(web::Code::UserNotExist == open);
    assert!(open == 880_103);
    assert!(880_103 == open);
    assert!(open != web::Code::Success);
    assert!(web::Code::Success != open);
    assert!(open != 7);
    assert!(7 != open);
}

#[test]
fn the_default_is_the_first_success_code() {
    assert_eq!(Open::<web::Code>::default(), web::Code::Success);
    assert_eq!(web::Code::default(), web::Code::Success);
    assert_eq!(Open::<Status>::default(), Status::Created);
    assert!(Open::from(Status::Accepted).is_success() && !Open::<Status>::new(0).is_success());
    assert_eq!(Status::check(0), Err(Open::new(0)));
    assert_eq!(Open::<Status>::new(0).check(), Err(Open::new(0)));
    assert_eq!(Open::<Status>::new(202).check(), Ok(()));
}

#[test]
fn success_is_what_the_list_says_or_else_0() {
    assert!(Open::<web::Code>::new(0).is_success());
    assert!(Open::<Wide>::new(0).is_success());
    // The list does not have a 0.
    assert!(Open::<Small>::new(0).is_success());
    assert_eq!(Open::<Small>::new(0).check(), Ok(()));
    assert_eq!(Open::<Small>::new(1).check(), Err(Open::from(Small::One)));
    assert_eq!(Open::<Small>::new(9).check(), Err(Open::new(9)));
}

/// The enum and an open code give one answer for every number, also where no code means success.
#[test]
fn an_open_code_means_success_where_its_enum_says_so() {
    macro_rules! agree {
        ($($Code:ty),*) => { $(
            for number in 0..=255 {
                let open = Open::<$Code>::new(number);
                assert_eq!(open.check(), <$Code>::check(number), "{number}");
                assert_eq!(open.is_success(), <$Code>::check(number).is_ok(), "{number}");
            }
        )* };
    }
    agree!(web::Code, Wide, WideSigned, Small, Status, Fault);
    let report: Report<Fault> =
        serde_json::from_str(r#"{"code": 0, "message": "sensor broken"}"#).unwrap();
    assert!(!report.is_success());
    let failure: Result<(), Failure<Fault>> = report.check();
    assert_eq!(failure.unwrap_err().code(), Some(Open::new(0)));
}

#[test]
fn names_and_numbers_are_parsed_as_a_list_writes_them() {
    assert_eq!("UserNotExist".parse(), Ok(Open::from(web::Code::UserNotExist)));
    assert_eq!("0xD6DE7".parse(), Ok(Open::from(web::Code::UserNotExist)));
    for text in ["", "+5", "007", "-0", "0X1F", "1_000", "user not exist", "2147483648"] {
        assert_eq!(text.parse::<Open<web::Code>>(), Err(ParseCodeError::NotACode), "{text}");
        assert_eq!(text.parse::<web::Code>(), Err(ParseCodeError::NotACode), "{text}");
    }
    assert_eq!("0xD6DE7".parse(), Ok(web::Code::UserNotExist));
    assert_eq!(i128::MAX.to_string().parse(), Ok(Wide::TheLast));
    assert_eq!(i128::MIN.to_string().parse(), Ok(WideSigned::TheFirst));
}

#[test]
fn it_is_shown_with_its_name_or_its_number() {
    let (known, unknown) = (Open::from(web::Code::UserNotExist), Open::<web::Code>::new(7));
    assert_eq!(format!("{known:?} {unknown:?}"), "Open(UserNotExist) Open(7)");
    assert_eq!(format!("{known}|{unknown:>16}"), "user not exist (880103)|  unknown code 7");
    assert_eq!(size_of::<Open<web::Code>>(), size_of::<i32>());
}

#[test]
fn an_unknown_code_is_written_as_the_list_writes_its_numbers() {
    jmessage_codes::jmessage_codes! {
        /// Written as `0x` numbers of the same length.
        #[repr(i64)]
        enum Hex from inline "code,message\n0x8007000E,out of memory\n0x80070005,access denied\n";
    }
    let unknown = Open::<Hex>::new(0xAB);
    assert_eq!(unknown.to_string(), "unknown code 0x000000AB");
    assert_eq!(format!("{unknown:>25}"), "  unknown code 0x000000AB");
    assert_eq!(unknown.message_in("zh"), "未知错误码 0x000000AB");
    assert_eq!(Open::<Hex>::new(0x1_0000_0000).name(), "unknown code 0x100000000");
    assert_eq!(Open::<Hex>::new(i64::MIN).message(), "unknown code -0x8000000000000000");
    assert_eq!(Open::from(Hex::OutOfMemory).to_string(), "out of memory (0x8007000E)");
    assert_eq!(Open::<Small>::new(171).to_string(), "unknown code 171");
}

#[test]
fn the_text_of_a_code_is_a_text() {
    let (known, unknown) =
        (Open::from(web::Code::UserNotExist).name(), Open::<web::Code>::new(7).name());
    for (text, is) in [(known, "UserNotExist"), (unknown, "unknown code 7")] {
        let as_ref: &str = text.as_ref();
        assert_eq!((as_ref, text.as_str(), &*text), (is, is, is));
        assert_eq!((format!("{text}"), format!("{text:?}")), (is.to_owned(), format!("{is:?}")));
        assert_eq!(hash(text), hash(is));
    }
    assert_eq!((known.as_known(), unknown.as_known()), (Some("UserNotExist"), None));
    assert!(known == known && known != unknown);
    assert!(known == "UserNotExist" && known != "unknown code 7");
    assert!(known == *"UserNotExist" && known != *"unknown code 7");
    assert_eq!(known.partial_cmp(&unknown), "UserNotExist".partial_cmp("unknown code 7"));
    assert_eq!(unknown.cmp(&known), "unknown code 7".cmp("UserNotExist"));
}

//! Codes in JSON, in CBOR (which says what it holds) and in postcard (which does not).

use std::fmt::Debug;

use jmessage_codes::{Failure, Open, Report, jmessage_codes, web};
use serde::de::value::{Error, I128Deserializer, StrDeserializer, U128Deserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};

use super::{Small, Wide, WideSigned};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Answer {
    open: Open<web::Code>,
    wide: Open<Wide>,
    #[serde(with = "jmessage_codes::serde::by_code")]
    code: web::Code,
    #[serde(with = "jmessage_codes::serde::by_name")]
    name: web::Code,
    #[serde(with = "jmessage_codes::serde::by_name")]
    open_name: Open<web::Code>,
    #[serde(with = "jmessage_codes::serde::by_code")]
    codes: Vec<web::Code>,
    #[serde(with = "jmessage_codes::serde::by_name")]
    names: Vec<Open<web::Code>>,
    #[serde(with = "jmessage_codes::serde::by_code")]
    some: Option<Open<web::Code>>,
    #[serde(with = "jmessage_codes::serde::by_name")]
    none: Option<web::Code>,
    #[serde(with = "jmessage_codes::serde::by_name")]
    nested: Option<Vec<web::Code>>,
}

fn answer() -> Answer {
    Answer {
        open: Open::new(-7),
        wide: Open::new(u128::MAX - 1),
        code: web::Code::UserNotExist,
        name: web::Code::InvalidPassword,
        open_name: Open::new(880_105),
        codes: vec![web::Code::Success, web::Code::UserNotExist],
        names: vec![Open::new(i32::MIN), web::Code::Success.into()],
        some: Some(Open::new(1)),
        none: None,
        nested: Some(vec![web::Code::Success]),
    }
}

fn through_json<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).expect("JSON")).expect("JSON again")
}

fn through_postcard<T: Serialize + DeserializeOwned>(value: &T) -> T {
    postcard::from_bytes(&postcard::to_allocvec(value).expect("bytes")).expect("bytes again")
}

fn through_cbor<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("bytes");
    ciborium::from_reader(bytes.as_slice()).expect("bytes again")
}

fn is_same_everywhere<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(through_json(value), *value);
    assert_eq!(through_postcard(value), *value);
    assert_eq!(through_cbor(value), *value);
}

#[test]
fn every_field_survives_every_format() {
    is_same_everywhere(&answer());
    let text = serde_json::to_string(&answer()).expect("JSON");
    assert!(text.contains(r#""open":-7,"wide":340282366920938463463374607431768211454"#), "{text}");
    assert!(text.contains(r#""code":880103,"name":"InvalidPassword","open_name":"880105""#));
    assert!(text.contains(r#""some":1,"none":null,"nested":["Success"]"#), "{text}");
}

#[test]
fn failures_survive_every_format() {
    for body in [
        r#"{"code": 880103, "message": "m"}"#,
        r#"{"code": 880103}"#,
        r#"{"code": 7, "message": "m"}"#,
        r#"{"code": "odd", "message": "m"}"#,
        r#"{"message": "m"}"#,
        r#""99999999999""#,
    ] {
        is_same_everywhere(&serde_json::from_str::<Failure<web::Code>>(body).expect(body));
    }
    is_same_everywhere(&serde_json::from_str::<Report<web::Code>>("0").expect("a report"));
}

#[test]
fn a_failure_is_written_as_it_was_sent() {
    for body in [r#"{"code":880103,"message":"m"}"#, r#"{"code":880103}"#, r#"{"message":"m"}"#] {
        let failure: Failure<web::Code> = serde_json::from_str(body).expect(body);
        assert_eq!(serde_json::to_string(&failure).expect("JSON"), body);
    }
}

#[test]
fn a_report_of_another_program_is_read_from_cbor() {
    #[derive(Serialize)]
    struct Body {
        msg: &'static str,
        error_code: i64,
        more: [f32; 2],
    }
    let mut bytes = Vec::new();
    let body = Body { msg: "gone", error_code: 880_103, more: [0.5, 1.0] };
    ciborium::into_writer(&body, &mut bytes).expect("bytes");
    let failure: Failure<web::Code> = ciborium::from_reader(bytes.as_slice()).expect("a report");
    assert_eq!(failure, Failure::from_parts(web::Code::UserNotExist, "gone"));
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

#[derive(Debug, PartialEq, Deserialize)]
struct ByCode(#[serde(with = "jmessage_codes::serde::by_code")] web::Code);

#[derive(Debug, PartialEq, Deserialize)]
struct ByName(#[serde(with = "jmessage_codes::serde::by_name")] web::Code);

#[derive(Debug, PartialEq, Deserialize)]
struct OpenByName(#[serde(with = "jmessage_codes::serde::by_name")] Open<web::Code>);

#[test]
fn a_number_has_several_forms() {
    for text in ["880103", "\"880103\"", "\"0xd6de7\"", "880103.0", "8.80103e5"] {
        assert_eq!(read(text), Ok(ByCode(web::Code::UserNotExist)), "{text}");
        assert_eq!(read(text), Ok(Open::from(web::Code::UserNotExist)), "{text}");
        assert_eq!(read(text), Ok(OpenByName(880_103.into())), "{text}");
    }
    assert_eq!(read("\"UserNotExist\""), Ok(OpenByName(880_103.into())));
    assert_eq!(read("\"UserNotExist\""), Ok(ByName(web::Code::UserNotExist)));
}

#[derive(Debug, PartialEq, Deserialize)]
struct WideByCode(#[serde(with = "jmessage_codes::serde::by_code")] Wide);

#[derive(Debug, PartialEq, Deserialize)]
struct SignedByCode(#[serde(with = "jmessage_codes::serde::by_code")] WideSigned);

fn is_refused<T: DeserializeOwned + Debug>(text: &str, says: &str) {
    let error = read::<T>(text).expect_err(text);
    assert!(error.contains(says), "{text}: {error}");
}

#[test]
fn what_is_no_number_is_refused() {
    for (text, says) in [
        ("880103.5", "`880103.5`, expected the number of a code"),
        ("\"+5\"", "the number of a code"),
        ("\"007\"", "\"007\""),
        ("\"UserNotExist\"", "the number of a code"),
        ("true", "the number of a code"),
        ("null", "the number of a code"),
        ("[]", "the number of a code"),
        ("{}", "the number of a code"),
        (r#"{"a": 1}"#, "not a map"),
        ("2147483648", "2147483648 does not fit i32"),
        ("\"-2147483649\"", "-2147483649 does not fit i32"),
        ("1e300", "does not fit i32"),
        ("18446744073709551616", "does not fit i32"),
    ] {
        is_refused::<Open<web::Code>>(text, says);
        is_refused::<ByCode>(text, says);
    }
    is_refused::<Open<Small>>("256", "256 does not fit u8");
    is_refused::<ByName>("\"user not exist\"", "the name of a code");
    is_refused::<ByName>("880103", "the name of a code");
}

#[test]
fn an_unknown_number_names_the_nearest() {
    is_refused::<ByCode>("880105", "unknown code 880105; the nearest is 880104 (InvalidPassword)");
    is_refused::<ByCode>("-2147483648", "the nearest is 0 (Success)");

    is_refused::<WideByCode>(&(u128::MAX - 1).to_string(), "(TheLast)");
    is_refused::<WideByCode>(&(u64::MAX).to_string(), "18446744073709551616 (Beyond64Bits)");
    is_refused::<SignedByCode>("-1", "(TheFirst)");
    is_refused::<SignedByCode>("0", "170141183460469231731687303715884105727 (TheLast)");
    is_refused::<WideByCode>("18446744073709551615", "Beyond64Bits");
}

#[test]
fn numbers_of_128_bits_lose_nothing() {
    for number in [0, 1, u128::from(u64::MAX) + 1, u128::MAX] {
        let open = Open::<Wide>::new(number);
        is_same_everywhere(&open);
        assert_eq!(read(&number.to_string()), Ok(open));
        let from: U128Deserializer<Error> = number.into_deserializer();
        assert_eq!(Open::deserialize(from), Ok(open));
        let text = number.to_string();
        let from: StrDeserializer<'_, Error> = text.as_str().into_deserializer();
        assert_eq!(Open::deserialize(from), Ok(open));
    }
    assert_eq!(read(&i128::MAX.to_string()), Ok(WideByCode(Wide::TheLast)));
    assert_eq!(read(&i128::MIN.to_string()), Ok(SignedByCode(WideSigned::TheFirst)));
    for number in [i128::MIN, -1, 0, i128::MAX] {
        let open = Open::<WideSigned>::new(number);
        is_same_everywhere(&open);
        let from: I128Deserializer<Error> = number.into_deserializer();
        assert_eq!(Open::deserialize(from), Ok(open));
    }
    // A narrow type takes them too, if they fit.
    let from: I128Deserializer<Error> = (-7_i128).into_deserializer();
    assert_eq!(Open::<web::Code>::deserialize(from), Ok(Open::new(-7)));
    let from: U128Deserializer<Error> = u128::MAX.into_deserializer();
    let error = Open::<web::Code>::deserialize(from).expect_err("too large").to_string();
    assert!(error.contains("340282366920938463463374607431768211455 does not fit i32"), "{error}");
}

#[test]
fn codes_are_keys_of_maps() {
    let map: std::collections::BTreeMap<Open<web::Code>, u8> =
        read(r#"{"880103": 1, "7": 2}"#).expect("a map");
    assert_eq!(map.get(&web::Code::UserNotExist.into()), Some(&1));
    assert_eq!(serde_json::to_string(&map).expect("JSON"), r#"{"7":2,"880103":1}"#);
}

#[test]
fn a_flattened_field_is_read() {
    #[derive(Deserialize)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Deserialize)]
    struct Inner {
        code: Open<web::Code>,
    }
    let outer: Outer = read(r#"{"code": "7", "more": 1}"#).expect("it has a code");
    assert_eq!(outer.inner.code, 7);
}

mod without_serde_traits {
    use super::jmessage_codes;

    jmessage_codes! {
        /// A list of its own.
        pub enum Plain from inline "code,message\n5,five\n";
    }
}

#[test]
fn a_list_of_ones_own_reports_failures_too() {
    let failure: Failure<without_serde_traits::Plain> = read(r#"{"code":5}"#).expect("a failure");
    assert_eq!(failure.to_string(), "Five (5): five");
    let failure: Failure<Small> = read(r#"{"code":1}"#).expect("a failure");
    assert_eq!(failure.to_string(), "One (1): The first");
    let failure: Failure<Wide> = read(&format!("\"{}\"", i128::MAX)).expect("a failure");
    assert_eq!(failure.known(), Some(Wide::TheLast));
}

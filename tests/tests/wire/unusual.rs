//! What a format may hand over that JSON, CBOR and postcard do not: numbers in a map of one entry,
//! enums, and a report where nothing says what it is.

use std::fmt::Debug;

use jmessage_codes::{Failure, Open, Report, jmessage_codes, web};
use serde::de::value::{EnumAccessDeserializer, Error, MapDeserializer, StrDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// The key of a number in `serde_json` with `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// A number as `serde_json` hands it over with `arbitrary_precision`.
fn number<'de, T: Deserialize<'de>>(key: &'static str, text: &'static str) -> Result<T, Error> {
    T::deserialize(MapDeserializer::<_, Error>::new([(key, text)].into_iter()))
}

fn is_refused<T: Debug>(read: Result<T, Error>, says: &str) {
    let error = read.expect_err(says).to_string();
    assert!(error.contains(says), "{error}");
}

#[test]
fn a_number_may_come_as_a_text_in_a_map() {
    assert_eq!(number(NUMBER, "880103"), Ok(Open::from(web::Code::UserNotExist)));
    assert_eq!(number(NUMBER, "8.80103e5"), Ok(Open::from(web::Code::UserNotExist)));
    is_refused::<Open<web::Code>>(number(NUMBER, "2147483648"), "2147483648 does not fit i32");
    is_refused::<Open<web::Code>>(number("number", "7"), "the number of a code, not a map");
    let map = MapDeserializer::<_, Error>::new([(NUMBER, 7_u8)].into_iter());
    is_refused(Open::<web::Code>::deserialize(map), "expected the number of a code");
    let map = MapDeserializer::<_, Error>::new([(7_u8, 7_u8)].into_iter());
    is_refused(Open::<web::Code>::deserialize(map), "expected the number of a code, not a map");

    let report = number::<Report<web::Code>>(NUMBER, "880103").expect("a report");
    assert_eq!(report.code(), Some(web::Code::UserNotExist.into()));
    let report = number::<Report<web::Code>>("code", "880103").expect("a report");
    assert_eq!(report.code(), Some(web::Code::UserNotExist.into()));
    is_refused(number::<Report<web::Code>>("number", "880103"), r#"{"number":"880103"}"#);
}

#[test]
fn an_enum_is_neither_a_report_nor_a_code() {
    let variant = || {
        let name: StrDeserializer<'_, Error> = "Failed".into_deserializer();
        EnumAccessDeserializer::new(name)
    };
    is_refused(Report::<web::Code>::deserialize(variant()), "a report with a code or a message");
    is_refused(Open::<web::Code>::deserialize(variant()), "expected the number of a code");
}

/// A format for machines that hands over what it has, whatever is asked for.
struct Machine<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Machine<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[test]
fn a_format_for_machines_has_both_fields() {
    let number: serde::de::value::I64Deserializer<Error> = 7_i64.into_deserializer();
    let read = Failure::<web::Code>::deserialize(Machine(number));
    is_refused(read, "expected a report with a code and a message");
}

jmessage_codes! {
    /// A list with words.
    #[codes(serde = "code")]
    enum Leveled from inline "code,message,level:enum\n1,one,low\n2,two,high\n";
}

#[test]
fn a_word_is_a_text_of_the_list() {
    let read = |json: &str| {
        let level: Result<LeveledLevel, _> = serde_json::from_str(json);
        level.map_err(|error| error.to_string())
    };
    assert_eq!(read("\"low\""), Ok(Leveled::One.level()));
    assert!(read("true").is_err_and(|error| error.contains("expected a value of the list")));
    assert!(read("\"mid\"").is_err());
}

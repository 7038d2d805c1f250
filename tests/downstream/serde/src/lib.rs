//! Codes on the wire.
#![deny(warnings, missing_docs)]

use jmessage_codes::{Open, jmessage_codes};
use serde::{Deserialize, Serialize};

jmessage_codes! {
    /// Names that serde's traits use, and numbers beyond what JSON programs hold exactly.
    #[repr(i64)]
    #[codes(serde = "code")]
    pub enum Error from inline "
code,message,deprecated
-9223372036854775808,error,
0,ok,
7,custom,do not
9223372036854775807,s,
";
}

jmessage_codes! {
    /// A narrow type.
    #[repr(u8)]
    pub enum Small from inline "code,message\n1,one\n255,last\n";
}

jmessage_codes! {
    /// By name, as the product writes it.
    #[codes(serde = "name", exhaustive)]
    pub enum Named from inline "
code,name,message,word:enum(one|two),maybe:enum?
1,USER_GONE,gone,two,a
2,user-here,here,one,
";
}

/// An answer.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// A number of the list.
    pub strict: Error,
    /// Any number.
    pub open: Open<Small>,
    /// A name.
    #[serde(with = "jmessage_codes::serde::by_name")]
    pub named: Error,
}

mod shadowed {
    #![no_implicit_prelude]
    #![allow(dead_code, reason = "they shadow")]

    mod core {}
    mod serde {}
    struct Result;
    struct Option;
    trait Serialize {}
    trait Deserialize {}
    trait Serializer {}
    fn serialize() {}
    fn deserialize() {}

    ::jmessage_codes::jmessage_codes! {
        #[codes(serde = "code")]
        enum Shadowed from inline "code,message\n1,one\n";
    }
}

jmessage_codes! {
    /// The widest type.
    #[repr(u128)]
    pub enum Wide from inline "code,message\n0,none\n18446744073709551616,beyond\n";
}

#[cfg(test)]
mod tests {
    use jmessage_codes::{Failure, Report};

    use super::{Answer, Error, Open, Small, Wide};
    use super::{Named, NamedWord};

    fn read(text: &str) -> Result<Answer, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn numbers_and_names_both_ways() {
        let text = r#"{"strict":9223372036854775807,"open":255,"named":"Ok"}"#;
        let answer = read(text).expect("all of it is in the lists");
        assert_eq!(answer.strict, Error::S);
        assert_eq!(answer.open, Small::Last);
        assert_eq!(answer.named, Error::Ok);
        assert_eq!(serde_json::to_string(&answer).as_deref().ok(), Some(text));
    }

    #[test]
    fn an_open_code_keeps_what_it_does_not_know() {
        let text = r#"{"strict":-9223372036854775808,"open":9,"named":"S"}"#;
        let answer = read(text).expect("an open code may be unknown");
        assert_eq!(answer.open.code(), 9);
        assert_eq!(serde_json::to_string(&answer).as_deref().ok(), Some(text));
    }

    /// The feature `arbitrary_precision` makes a map of every number.
    #[test]
    fn arbitrary_precision_loses_nothing() {
        for text in ["255", "\"255\"", "255.0", "2.55e2"] {
            let open: Open<Small> = serde_json::from_str(text).expect(text);
            assert_eq!(open, Small::Last, "{text}");
            let value: serde_json::Value = serde_json::from_str(text).expect(text);
            let open: Open<Small> = serde_json::from_value(value).expect(text);
            assert_eq!(open, Small::Last, "{text}");
        }
        let greatest = u128::MAX.to_string();
        let value: serde_json::Value = serde_json::from_str(&greatest).expect("a number");
        let open: Open<Wide> = serde_json::from_value(value).expect("all of it fits");
        assert_eq!(open, u128::MAX);
        for (text, says) in [("256", "256 does not fit u8"), ("255.5", "255.5"), ("{}", "map")] {
            let error = serde_json::from_str::<Open<Small>>(text).expect_err(text).to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn failures_keep_numbers_of_any_precision() {
        for (body, text) in [
            (r#"{"code": 255, "message": "m"}"#, "Last (255): m"),
            (r#"{"code": 255.0, "message": "m"}"#, "Last (255): m"),
            (r#"{"error": {"code": "9", "msg": "m"}}"#, "unknown code 9: m"),
            (r#"{"code": 340282366920938463463374607431768211456}"#, "431768211456"),
            (r#"{"code": 1.50, "message": "m"}"#, "code 1.50: m"),
            ("255", "Last (255): last"),
        ] {
            let failure: Failure<Small> = serde_json::from_str(body).expect(body);
            assert!(failure.to_string().contains(text), "{failure}");
        }
        let report: Report<Small> = serde_json::from_str(r#"{"code": 0}"#).expect("a report");
        assert_eq!(report.check(), Ok(()));
    }

    #[test]
    fn names_and_words_as_the_list_writes_them() {
        let (text, codes) = (r#"["USER_GONE","user-here"]"#, [Named::UserGone, Named::UserHere]);
        assert_eq!(serde_json::to_string(&codes).as_deref().ok(), Some(text));
        assert_eq!(serde_json::from_str(text).ok(), Some(codes));
        assert_eq!(
            serde_json::to_string(&codes.map(|code| code.word())).ok().as_deref(),
            Some(r#"["two","one"]"#)
        );
        assert_eq!(serde_json::from_str(r#""one""#).ok(), Some(NamedWord::One));
        let error =
            serde_json::from_str::<NamedWord>(r#""One""#).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("not a value of `NamedWord`")));
    }

    #[test]
    fn an_exhaustive_enum_needs_no_way_out() {
        let number = match Named::UserGone {
            Named::UserGone => 1,
            Named::UserHere => 2,
        };
        assert_eq!(number, 1);
    }

    #[test]
    fn what_is_not_in_the_list_is_refused() {
        for (text, says) in [
            (r#"{"strict":8,"open":9,"named":"S"}"#, "unknown code 8"),
            (r#"{"strict":0,"open":256,"named":"S"}"#, "256"),
            (r#"{"strict":0,"open":9,"named":"ok"}"#, "the name of a code"),
            (r#"{"strict":"ok","open":9,"named":"S"}"#, "the number of a code"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.contains(says), "{error}");
        }
    }
}

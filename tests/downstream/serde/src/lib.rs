//! Codes on the wire.
#![deny(warnings, missing_docs)]

use jmessage_codes::{Open, jmessage_codes};
use serde::{Deserialize, Serialize};

jmessage_codes! {
    /// Names that serde's traits use, and numbers beyond what JSON programs hold exactly.
    #[repr(i64)]
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
        enum Shadowed from inline "code,message\n1,one\n";
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Error, Open, Small};

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

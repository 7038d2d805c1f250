//! Every accessor is a method of a trait, by value: in the user's own code that trait wins.

#![allow(deprecated, reason = "all codes are looked at")]

#[cfg(test)]
use std::error::Error;

jmessage_codes::jmessage_codes! {
    /// With a column of each kind.
    pub enum Code from inline "
code,message,description,description@de,deprecated,wait:u8,word:enum(one|two),advice,advice@de
0,ok,It worked,Es ging,,1,one,none,nichts
7,gone,It has gone,Es ist weg,use 8,2,two,wait,warte
";
}

/// A trait of the house.
pub trait House {
    /// Not this one.
    fn check(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn code(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn name(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn message(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn description(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn is_success(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn is_deprecated(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn deprecated(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn known(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn from_code(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn from_name(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn best_language(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn wait(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn word(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn advice(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn as_str(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn pad(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn get(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn at(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn of(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn is(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn slot(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn bucket(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn row(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn len(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn text(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn show(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn or(self) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn message_in(self, _: &str) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn description_in(self, _: &str) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }

    /// Not this one.
    fn advice_in(self, _: &str) -> &'static str
    where
        Self: Sized,
    {
        "not this one"
    }
}

impl House for Code {}

impl House for CodeWord {}

#[test]
fn generated_code_calls_its_own() {
    let code = Code::Gone;
    assert_eq!(format!("{code} {code:?}"), "gone (7) Gone");
    assert_eq!(format!("{} {:?}", Code::word(&code), Code::word(&code)), "two Two");
    assert_eq!(("7".parse(), "Gone".parse()), (Ok(Code::Gone), Ok(Code::Gone)));
    assert_eq!("two".parse(), Ok(CodeWord::Two));
    assert_eq!(Code::try_from(7_i64), Ok(code));
    assert_eq!(jmessage_codes::known!(Code, 7), code);
    assert_eq!(Code::from_name("Gone"), Some(code));
    assert_eq!(Code::check(0), Ok(()));
    assert_eq!(Code::check(7).map_err(|open| open.to_string()), Err("gone (7)".to_owned()));
    let texts = [Code::name(&code), Code::message(&code), Code::description(&code)];
    assert_eq!(texts, ["Gone", "gone", "It has gone"]);
    assert_eq!(
        [Code::description_in(&code, "de"), Code::message_in(&code, "de")],
        ["Es ist weg", "gone"]
    );
    assert_eq!((Code::deprecated(&code), Code::is_deprecated(&code)), (Some("use 8"), true));
    assert_eq!((Code::wait(&code), Code::advice(&code), Code::code(&code)), (2, "wait", 7));
    assert!(!Code::is_success(&code) && Code::is_success(&Code::Ok));
    assert_eq!(Code::advice_in(&code, "de"), "warte");
    assert!(CodeWord::One < CodeWord::Two);
    assert!(code.source().is_none());
}

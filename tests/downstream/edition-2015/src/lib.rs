//! The first edition: paths begin at the crate's root, and `async`, `await`, `dyn` and `try` are
//! names.
#![deny(warnings, missing_docs)]

extern crate jmessage_codes;

/// A module that a path from the root could mean.
pub mod codes {
    use jmessage_codes::{jmessage_codes, known, ErrorCode, Open};

    jmessage_codes! {
        /// With columns named as words that are reserved only later.
        #[repr(i64)]
        pub enum Code from inline "
code,message,message@de,deprecated,gen:enum?,async:u8,dyn:str?,await,success
-5,first,erste,,one,1,text,a,true
7,second,,use -5,,2,,b,false
";
    }

    /// The first.
    pub const FIRST: Code = known!(Code, -5);

    /// A number, known or not.
    pub fn open(code: i64) -> Open<Code> {
        code.into()
    }

    /// Any of a list.
    pub fn any<C: ErrorCode>() -> Option<&'static C> {
        C::ALL.first()
    }
}

#[test]
fn edition_2015_works() {
    use codes::{any, open, Code, CodeGen, FIRST};
    use std::convert::TryFrom;

    assert_eq!(any::<Code>(), Some(&FIRST));
    assert_eq!((FIRST.gen(), FIRST.async(), FIRST.dyn()), (Some(CodeGen::One), 1, Some("text")));
    assert_eq!((FIRST.await(), FIRST.message_in("de")), ("a", "erste"));
    assert_eq!((Code::try_from(-5_i64), "first".parse::<Code>().is_ok()), (Ok(FIRST), false));
    assert_eq!((FIRST.is_success(), Code::check(7).is_err()), (true, true));
    assert_eq!(Code::from_code(7).map(|code| code.deprecated()), Some(Some("use -5")));
    assert_eq!(
        (open(9).to_string(), FIRST.to_string()),
        ("unknown code 9".to_owned(), "first (-5)".to_owned())
    );
}

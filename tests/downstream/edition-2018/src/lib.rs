//! The edition in which traits that convert are not in scope, and `gen` is a name.
#![deny(warnings, missing_docs)]

use jmessage_codes::{jmessage_codes, known, ErrorCode, Open};

jmessage_codes! {
    /// With columns named as words that are reserved.
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

#[test]
fn edition_2018_works() {
    use std::convert::TryFrom;

    assert_eq!(any::<Code>(), Some(&FIRST));
    assert_eq!((FIRST.r#gen(), FIRST.r#async()), (Some(CodeGen::One), 1));
    assert_eq!((FIRST.r#dyn(), FIRST.r#await()), (Some("text"), "a"));
    assert_eq!((Code::try_from(-5_i64), FIRST.message_in("de")), (Ok(FIRST), "erste"));
    assert_eq!((FIRST.is_success(), Code::check(7).is_err()), (true, true));
    assert_eq!(Code::from_code(7).map(|code| code.deprecated()), Some(Some("use -5")));
    let shown = [open(9).to_string(), FIRST.to_string()];
    assert_eq!(shown, ["unknown code 9", "first (-5)"]);
}

//! The edition before the one that the macro is written in.
#![deny(warnings, missing_docs, rust_2024_compatibility)]

use jmessage_codes::{jmessage_codes, known, ErrorCode, Open};

jmessage_codes! {
    /// A word that is reserved only later is a name here.
    #[repr(i64)]
    pub enum Gen from inline "
code,message,gen:enum?,async:u8
-5,first,one,1
7,second,,2
";
}

impl Gen {
    /// The first.
    pub const FIRST: Self = known!(Gen, -5);
}

/// A number, known or not.
pub fn open(code: i64) -> Open<Gen> {
    code.into()
}

/// Any of a list.
pub fn any<C: ErrorCode>() -> Option<&'static C> {
    C::ALL.first()
}

#[test]
fn edition_2021_works() {
    assert_eq!(any::<Gen>(), Some(&Gen::FIRST));
    assert_eq!(Gen::FIRST.r#gen(), Some(GenGen::One));
    assert_eq!(Gen::Second.r#async(), 2);
    assert_eq!(Gen::try_from(7), Ok(Gen::Second));
    assert_eq!(open(9).to_string(), "unknown code 9");
}

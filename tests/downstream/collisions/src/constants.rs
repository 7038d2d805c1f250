//! Constants and statics with the names that generated code gives its variables.

#![allow(dead_code, non_upper_case_globals, reason = "they are there to be in the way")]

macro_rules! constants {
    ($($name:ident)*) => { $( const $name: u8 = 0; )* };
}

constants! { bucket code f found from is_signed key languages message name nearest radix row slot start text to }
constants! { ROWS SLOTS SLOT_ROWS NAMES TEXTS NUMBERS VALUES SUCCESS HASH KEY NAME STARTS KNOWN CODES SORTED }

macro_rules! listed {
    ($Enum:ident, $number:expr) => {
        jmessage_codes::jmessage_codes! {
            /// Made by a macro.
            #[codes(serde = "code")]
            pub enum $Enum from inline "
code,message,description,description@de,deprecated,wait:u8,word:enum,advice:str?
0,ok,It worked,Es ging,,1,one,none
7,gone,It has gone,Es ist weg,use 8,2,two,
";
        }

        /// Looked up by what the macro was given.
        pub const GIVEN: $Enum = jmessage_codes::known!($Enum, $number);
    };
}

const seven: i32 = 7;

listed!(Code, seven);

#[test]
fn a_constant_takes_the_place_of_no_variable() {
    const KNOWN: i32 = 7;
    assert_eq!(jmessage_codes::known!(Code, KNOWN), GIVEN);
    assert_eq!(Code::from_code(7), Some(GIVEN));
    assert_eq!(("Gone".parse(), "one".parse()), (Ok(GIVEN), Ok(CodeWord::One)));
    assert_eq!(GIVEN.description_in("de"), "Es ist weg");
    assert_eq!((GIVEN.advice(), GIVEN.word().as_str()), (None, "two"));
    assert_eq!(serde_json::to_string(&GIVEN).ok(), Some("7".to_owned()));
    assert_eq!(serde_json::from_str(r#""two""#).ok(), Some(CodeWord::Two));
}

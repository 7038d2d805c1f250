//! The accessors of every kind of column and of every language, all of them in constants.

use jmessage_codes::{ErrorCode, jmessage_codes, known};

jmessage_codes! {
    /// A column of every type.
    pub enum Typed from inline "
code,message,text,maybe_text:str?,flag:bool,maybe_flag:bool?,word:enum,maybe_word:enum?,r,type:u8
1,least,,,false,,first word,,r,0
2,most,a text,another,true,false,second_word,first word,rr,255
3,again,,x,true,true,first word,third,,7
";
}

macro_rules! integers {
    ($($Name:ident $module:ident $integer:ident $text:literal)*) => { $(
        mod $module {
            jmessage_codes::jmessage_codes! {
                /// A column of an integer type, with and without the right to be empty.
                pub enum $Name from inline $text;
            }

            const LEAST: $integer = $Name::Least.value();
            const NONE: Option<$integer> = $Name::Least.maybe();

            #[test]
            fn holds_its_extremes() {
                assert_eq!((LEAST, NONE), ($integer::MIN, None));
                assert_eq!($Name::Most.value(), $integer::MAX);
                assert_eq!($Name::Most.maybe(), Some($integer::MIN));
            }
        }
    )* };
}

integers! {
    U8 of_u8 u8 "code,message,value:u8,maybe:u8?\n1,least,0,\n2,most,255,0"
    U16 of_u16 u16 "code,message,value:u16,maybe:u16?\n1,least,0,\n2,most,65535,0"
    U32 of_u32 u32 "code,message,value:u32,maybe:u32?\n1,least,0,\n2,most,4294967295,0"
    U64 of_u64 u64
        "code,message,value:u64,maybe:u64?\n1,least,0,\n2,most,18446744073709551615,0"
    I8 of_i8 i8 "code,message,value:i8,maybe:i8?\n1,least,-128,\n2,most,127,-128"
    I16 of_i16 i16 "code,message,value:i16,maybe:i16?\n1,least,-32768,\n2,most,32767,-32768"
    I32 of_i32 i32 "
code,message,value:i32,maybe:i32?
1,least,-2147483648,
2,most,2147483647,-2147483648
"
    I64 of_i64 i64 "
code,message,value:i64,maybe:i64?
1,least,-9223372036854775808,
2,most,9223372036854775807,-9223372036854775808
"
}

#[test]
fn texts_may_be_empty_or_absent() {
    const TEXTS: (&str, Option<&str>) = (Typed::Least.text(), Typed::Least.maybe_text());
    assert_eq!(TEXTS, ("", None));
    assert_eq!((Typed::Most.text(), Typed::Most.maybe_text()), ("a text", Some("another")));
    assert_eq!(Typed::Again.maybe_text(), Some("x"));
}

#[test]
fn a_column_may_be_named_as_a_keyword() {
    const TYPE: u8 = Typed::Most.r#type();
    assert_eq!((TYPE, Typed::Most.r()), (255, "rr"));
}

#[test]
fn flags() {
    const FLAGS: (bool, Option<bool>) = (Typed::Most.flag(), Typed::Most.maybe_flag());
    assert_eq!(FLAGS, (true, Some(false)));
    assert_eq!((Typed::Least.flag(), Typed::Least.maybe_flag()), (false, None));
    assert_eq!(Typed::Again.maybe_flag(), Some(true));
}

#[test]
fn words_make_enums_of_their_own() {
    const WORD: TypedWord = Typed::Least.word();
    const NONE: Option<TypedMaybeWord> = Typed::Least.maybe_word();
    const TEXT: &str = WORD.as_str();
    assert_eq!((WORD, NONE, TEXT), (TypedWord::FirstWord, None, "first word"));
    assert_eq!(Typed::Most.maybe_word(), Some(TypedMaybeWord::FirstWord));
    assert_eq!(TypedWord::ALL, [TypedWord::FirstWord, TypedWord::SecondWord]);
    assert_eq!(TypedMaybeWord::ALL, [TypedMaybeWord::FirstWord, TypedMaybeWord::Third]);
    let shown = format!("{}|{:>12}|{:?}", WORD, TypedWord::SecondWord, TypedWord::SecondWord);
    assert_eq!(shown, "first word| second_word|SecondWord");
    assert!(TypedWord::FirstWord < TypedWord::SecondWord);
}

jmessage_codes! {
    /// In several languages.
    enum Spoken from inline "
code,message,message@de,description,description@zh-Hans,description@zh,description@de-CH
1,gone,weg,It is gone,不见了,不見了,Isch furt
2,here,,It is here,,在,
";
}

#[test]
fn the_language_that_fits_best_is_taken() {
    const HERE: Spoken = known!(Spoken, 2);
    const GERMAN: &str = Spoken::Gone.message_in("de-AT");
    assert_eq!((GERMAN, HERE.message_in("de")), ("weg", "here"));
    for (tag, expected) in [
        ("zh-Hans-CN", "不见了"),
        ("ZH-HANS", "不见了"),
        ("zh-Hant", "不見了"),
        ("zh", "不見了"),
        ("de-CH-1996", "Isch furt"),
        ("de", "It is gone"),
        ("zho", "It is gone"),
        ("", "It is gone"),
    ] {
        assert_eq!(Spoken::Gone.description_in(tag), expected, "{tag}");
        assert_eq!(ErrorCode::description_in(Spoken::Gone, tag), expected, "{tag}");
    }
    // An empty cell falls back to the default, as the format says.
    assert_eq!(HERE.description_in("zh-Hans"), "It is here");
    assert_eq!(HERE.description_in("zh"), "在");
}

/// A macro of the user's own, to see that the attributes reach the enum.
macro_rules! named_by_user {
    ($(#[$attribute:meta])* $visibility:vis $name:ident) => {
        jmessage_codes! {
            $(#[$attribute])*
            $visibility enum $name from inline "code,message,deprecated\n0,fine,\n9,gone,use none";
        }
    };
}

mod inner {
    use super::jmessage_codes;

    named_by_user! {
        /// Seen by the module above.
        #[repr(u64)]
        #[cfg_attr(all(), must_use)]
        pub(super) Old
    }

    #[cfg(any())]
    named_by_user!(pub(super) Absent);
}

#[test]
fn attributes_and_visibility_are_passed_on() {
    let code: u64 = inner::Old::Fine.code();
    assert!(code == 0 && inner::Old::Fine.is_success());
    let gone = inner::Old::from_code(9).expect("a deprecated code stays in the list");
    assert!(gone.is_deprecated() && !inner::Old::Fine.is_deprecated());
}

#[test]
fn the_trait_says_what_the_enum_says() {
    macro_rules! check {
        ($($List:ty),*) => { $(
            for &code in <$List>::ALL {
                for tag in ["de", "zh-Hans", ""] {
                    assert_eq!(ErrorCode::message_in(code, tag), code.message_in(tag));
                    assert_eq!(ErrorCode::description_in(code, tag), code.description_in(tag));
                }
                assert_eq!(ErrorCode::is_deprecated(code), code.is_deprecated());
                assert_eq!(ErrorCode::is_success(code), code.is_success());
            }
        )* };
    }
    check!(Spoken, inner::Old, jmessage_codes::web::Code);
}

//! The accessors of every kind of column and of every language, all of them in constants.

use jmessage_codes::{ErrorCode, jmessage_codes, known};
use jmessage_codes_spec::ValueType;

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

jmessage_codes! {
    /// Numbers with a fraction.
    pub enum Measured from inline "
code,message,share:f32,maybe_share:f32?,size:f64,maybe_size:f64?
1,least,-0.5,,-1.5e-300,
2,most,340000000000000000000000000000000000000,0.1,1.7e308,0.1
";
}

#[test]
fn numbers_with_a_fraction_are_as_the_list_has_them() {
    const LEAST: (f32, Option<f32>) = (Measured::Least.share(), Measured::Least.maybe_share());
    const SIZES: (f64, Option<f64>) = (Measured::Least.size(), Measured::Least.maybe_size());
    assert_eq!((LEAST, SIZES), ((-0.5, None), (-1.5e-300, None)));
    assert_eq!((Measured::Most.share(), Measured::Most.size()), (3.4e38, 1.7e308));
    assert_eq!(Measured::Most.maybe_share(), Some(0.1));
    assert_eq!(Measured::Most.maybe_size(), Some(0.1));
}

#[test]
fn every_type_is_tried_here() {
    let tried = include_str!("columns.rs");
    for name in ValueType::ALL.into_iter().map(ValueType::name).filter(|name| *name != "str") {
        for title in [format!(":{name},"), format!(":{name}?")] {
            assert!(tried.contains(&title), "no column is of the type `{title}`");
        }
    }
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
    assert_eq!("second_word".parse(), Ok(TypedWord::SecondWord));
    let error = "SecondWord".parse::<TypedWord>().expect_err("the list writes it otherwise");
    assert_eq!(error.to_string(), "not a value of `TypedWord`");
}

jmessage_codes! {
    /// Without a value.
    enum Wordless from inline "code,message,word:enum?\n1,one,\n2,two,\n";
}

#[test]
fn a_column_may_have_no_word() {
    assert_eq!((Wordless::One.word(), WordlessWord::ALL.len()), (None, 0));
    assert!("one".parse::<WordlessWord>().is_err());
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
        assert_eq!(ErrorCode::description_in(&Spoken::Gone, tag), expected, "{tag}");
    }
    // An empty cell falls back to the default, as the format says.
    assert_eq!(HERE.description_in("zh-Hans"), "It is here");
    assert_eq!(HERE.description_in("zh"), "在");
}

#[test]
fn a_list_says_which_languages_it_has() {
    const GERMAN: Option<&str> = Spoken::best_language("de-CH-1996");
    assert_eq!(Spoken::LANGUAGES, ["en", "de", "zh-Hans", "zh", "de-CH"]);
    assert_eq!(<Spoken as ErrorCode>::LANGUAGES, Spoken::LANGUAGES);
    assert_eq!(GERMAN, Some("de-CH"));
    assert_eq!(<Spoken as ErrorCode>::best_language("en-GB"), Some("en"));
    assert_eq!(Spoken::best_language("fr"), None);
    assert_eq!(Typed::LANGUAGES, ["en"]);
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
    assert_eq!((gone.deprecated(), inner::Old::Fine.deprecated()), (Some("use none"), None));
}

jmessage_codes! {
    /// Texts of both kinds without a language.
    enum Plain from inline "code,message,description\n1,one,It is one\n2,two,It is two\n";
}

#[test]
fn the_trait_says_what_the_enum_says() {
    macro_rules! check {
        ($($List:ty),*) => { $(
            for code in <$List>::ALL {
                for tag in ["de", "zh-Hans", ""] {
                    assert_eq!(ErrorCode::message_in(code, tag), code.message_in(tag));
                    assert_eq!(ErrorCode::description_in(code, tag), code.description_in(tag));
                }
                assert_eq!(ErrorCode::is_deprecated(code), code.is_deprecated());
                assert_eq!(ErrorCode::deprecated(code), code.deprecated());
                assert_eq!(ErrorCode::is_success(code), code.is_success());
            }
        )* };
    }
    check!(Spoken, Plain, inner::Old, jmessage_codes::web::Code);
}

macro_rules! conversions {
    ($($test:ident $Name:ident $repr:ident: $($wide:ident)*;)*) => { $(
        #[test]
        fn $test() {
            jmessage_codes! {
                /// Of one type.
                #[repr($repr)]
                enum $Name from inline "code,message\n1,one\n100,most\n";
            }

            $( assert_eq!($wide::from($Name::Most), 100); )*
            assert_eq!($Name::try_from(100_i64), Ok($Name::Most));
            // A literal without a type is an `i32`.
            assert_eq!($Name::try_from(100), Ok($Name::Most));
            assert_eq!($Name::try_from(100 as $repr), Ok($Name::Most));
            let unknown = $Name::try_from(1_i64 << 40).expect_err("the list does not have it");
            assert_eq!(unknown.code(), 1 << 40);
        }
    )* };
}

conversions! {
    of_i8 I8 i8: i8 i16 i32 i64 i128 isize;
    of_i16 I16 i16: i16 i32 i64 i128 isize;
    of_i32 I32 i32: i32 i64 i128;
    of_i64 I64 i64: i64 i128;
    of_isize Isize isize: isize i64 i128;
    of_i128 I128 i128: i128;
    of_u8 U8 u8: u8 u16 u32 u64 u128 usize i64;
    of_u16 U16 u16: u16 u32 u64 u128 usize i64;
    of_u32 U32 u32: u32 u64 u128 i64;
    of_u64 U64 u64: u64 u128;
    of_usize Usize usize: usize u64 u128;
    of_u128 U128 u128: u128;
}

#[test]
fn a_constant_of_the_user_is_the_number_that_is_asked_for() {
    const KNOWN: i32 = 2;
    assert_eq!(known!(Typed, KNOWN), Typed::Most);
}

#[test]
fn accessors_are_functions_to_map_with() {
    let names: Vec<&str> = Typed::ALL.iter().map(Typed::name).collect();
    assert_eq!(names, ["Least", "Most", "Again"]);
}

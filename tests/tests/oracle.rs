//! Every lookup against a scan of the whole list: each code, its neighbours, 0 and the extremes of
//! the integer type.

use std::str::FromStr;

use jmessage_codes::{ErrorCode, Open, ParseCodeError, UnknownCode, web};

jmessage_codes::jmessage_codes! {
    /// A list of bytes.
    #[repr(u8)]
    pub enum Small from inline "code,name,message\n0,Zero,zero\n255,Last,last\n7,Seven,seven\n";
}

jmessage_codes::jmessage_codes! {
    /// A list of one.
    #[repr(i8)]
    pub enum Single from inline "code,name,message\n-128,Least,least\n";
}

jmessage_codes::jmessage_codes! {
    /// Numbers that share their low bits.
    #[repr(i64)]
    pub enum Wide from inline "
code,name,message
-9223372036854775808,Least,least
0,Zero,zero
4294967296,High,high
8589934592,Higher,higher
9223372036854775807,Greatest,greatest
";
}

jmessage_codes::jmessage_codes! {
    /// As wide as it gets.
    #[repr(i128)]
    pub enum Widest from inline "
code,name,message
-170141183460469231731687303715884105728,Least,least
-1,MinusOne,minus one
18446744073709551616,Beyond,beyond 64 bits
170141183460469231731687303715884105727,Greatest,greatest
";
}

jmessage_codes::jmessage_codes! {
    /// Numbers without a sign.
    #[repr(u64)]
    pub enum Unsigned from inline "
code,name,message
1,One,one
18446744073709551615,Greatest,greatest
";
}

/// Checks a list against a scan of it at all numbers that `near` gives.
fn check<C>(near: impl Fn(C::Repr) -> Vec<C::Repr>, extremes: &[C::Repr])
where
    C: ErrorCode
        + TryFrom<C::Repr, Error = UnknownCode<C::Repr>>
        + FromStr<Err = ParseCodeError<C::Repr>>,
{
    assert!(C::ALL.is_sorted_by_key(C::code));
    let numbers = C::ALL.iter().flat_map(|code| near(code.code()));
    for number in numbers.chain(extremes.iter().copied()) {
        let expected = C::ALL.iter().copied().find(|code| code.code() == number);
        assert_eq!(C::from_code(number), expected, "{number}");
        assert_eq!(C::try_from(number), expected.ok_or(UnknownCode(number)), "{number}");
        assert_eq!(Open::<C>::new(number).known(), expected, "{number}");
        assert_eq!(Open::<C>::new(number).code(), number);
        let parsed = expected.ok_or(ParseCodeError::Unknown(UnknownCode(number)));
        assert_eq!(number.to_string().parse(), parsed, "{number}");
    }
    for &code in C::ALL {
        assert_eq!(C::from_name(code.name()), Some(code));
        assert_eq!(code.name().parse(), Ok(code));
        assert_eq!(format!("{code:?}"), code.name());
        let cut = &code.name()[1..];
        assert_eq!(C::from_name(cut), C::ALL.iter().copied().find(|code| code.name() == cut));
    }
    for name in
        ["", "x", "Zerox", "一", "user not exist", "AnameThatIsLongerThanThirtyTwoBytesAltogether"]
    {
        assert_eq!(C::from_name(name), None, "{name:?}");
    }
}

/// Checks a list of one integer type.
macro_rules! check {
    ($Enum:ty, $Int:ty) => {
        check::<$Enum>(
            |code| (-3..=3).map(|step| code.wrapping_add_signed_or_not(step)).collect(),
            &[0, <$Int>::MIN, <$Int>::MAX, <$Int>::MAX / 2],
        )
    };
}

/// Addition that wraps, of any small step.
trait Step {
    fn wrapping_add_signed_or_not(self, step: i8) -> Self;
}

macro_rules! steps {
    ($($Int:ty)*) => { $(
        impl Step for $Int {
            #[allow(clippy::cast_sign_loss, clippy::cast_lossless, reason = "wrapping is meant")]
            fn wrapping_add_signed_or_not(self, step: i8) -> Self {
                self.wrapping_add(step as $Int)
            }
        }
    )* };
}

steps! { u8 i8 i32 i64 u64 i128 }

#[test]
fn lookups_agree_with_a_scan_of_the_list() {
    check!(web::Code, i32);
    check!(Small, u8);
    check!(Single, i8);
    check!(Wide, i64);
    check!(Widest, i128);
    check!(Unsigned, u64);
}

#[test]
fn every_number_near_the_built_in_list_is_right() {
    for number in (-1000..1000).chain(879_000..884_000) {
        let expected = web::Code::ALL.iter().copied().find(|&code| code as i32 == number);
        assert_eq!(web::Code::from_code(number), expected, "{number}");
    }
}

#[test]
fn constants_are_looked_up_while_compiling() {
    const CODE: Option<web::Code> = web::Code::from_code(880_103);
    const NAME: &str = web::Code::known(880_103).name();
    const CHINESE: &str = web::Code::UserNotExist.description_in("zh-Hans");
    const NAMED: Option<web::Code> = web::Code::from_name("UserNotExist");
    const OPEN: Result<(), Open<web::Code>> = web::Code::check(880_103);
    assert_eq!(CODE, Some(web::Code::UserNotExist));
    assert_eq!(NAMED, CODE);
    assert_eq!(NAME, "UserNotExist");
    assert_eq!(CHINESE, "用户不存在");
    assert_eq!(OPEN, Err(Open::from(web::Code::UserNotExist)));
    assert_eq!(web::Code::check(0), Ok(()));
    assert_eq!(web::Code::check(5), Err(Open::new(5)));
}

#[test]
#[should_panic(
    expected = "no `Code` has the number 880105; the nearest is 880104 (InvalidPassword)"
)]
fn an_unknown_number_is_told_with_the_nearest() {
    let number: i32 = "880105".parse().unwrap();
    let _ = web::Code::known(number);
}

#[test]
fn display_honours_width_fill_and_precision() {
    let code = web::Code::UserNotExist;
    assert_eq!(format!("{code}"), "user not exist (880103)");
    assert_eq!(format!("{code:<25}|"), "user not exist (880103)  |");
    assert_eq!(format!("{code:*>25}|"), "**user not exist (880103)|");
    assert_eq!(format!("{code:^26}|"), " user not exist (880103)  |");
    assert_eq!(format!("{code:^27}|"), "  user not exist (880103)  |");
    assert_eq!(format!("{code:.4}|"), "user|");
    assert_eq!(format!("{code:5}|"), "user not exist (880103)|");
    assert_eq!(format!("{code:>14?}|"), "  UserNotExist|");
    assert_eq!(format!("{:>10}|", web::Code::UserNotExist.group()), "     login|");
    assert_eq!(format!("{:>18}|", UnknownCode(7)), "    unknown code 7|");
    let error: ParseCodeError = ParseCodeError::Unknown(UnknownCode(7));
    assert_eq!(format!("{error:>18}|"), "    unknown code 7|");
    let error: ParseCodeError = ParseCodeError::NotACode;
    assert_eq!(format!("{error:>44}|"), "   neither the number nor the name of a code|");
}

//! What all lists have in common, for code that is generic over them.

use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::wire::Wire;

/// An enum made by [`jmessage_codes!`](crate::jmessage_codes).
///
/// The enums have the same items of their own, most of them `const`, so the trait is needed only
/// by code that is generic over lists.
///
/// ```
/// use jmessage_codes::{ErrorCode, web};
///
/// fn log_line<C: ErrorCode>(number: C::Repr) -> String {
///     match C::from_code(number) {
///         Some(code) => format!("{} {}", code.name(), code.message()),
///         None => format!("unknown code {number}"),
///     }
/// }
///
/// assert_eq!(log_line::<web::Code>(880103), "UserNotExist user not exist");
/// assert_eq!(log_line::<web::Code>(7), "unknown code 7");
/// ```
pub trait ErrorCode: Copy + Ord + Hash + Error + Send + Sync + 'static {
    /// The integer type of the codes.
    type Repr: Integer;

    /// All codes, ascending.
    const ALL: &'static [Self];

    /// The variant with this number, if the list has it.
    #[must_use]
    fn from_code(code: Self::Repr) -> Option<Self>;

    /// The variant of this name, such as `UserNotExist`, if the list has it.
    #[must_use]
    fn from_name(name: &str) -> Option<Self>;

    /// The number.
    #[must_use]
    fn code(self) -> Self::Repr;

    /// The variant's name, such as `UserNotExist`.
    #[must_use]
    fn name(self) -> &'static str;

    /// The text that the product itself sends, to the letter; may be empty.
    #[must_use]
    fn message(self) -> &'static str;

    /// What the code means, in prose; empty where the list says nothing.
    #[must_use]
    fn description(self) -> &'static str;

    /// The message in the language that fits `tag` best, a BCP 47 tag such as `zh-Hans-CN`; else,
    /// and in a list that has no other language, the message itself.
    #[must_use]
    #[inline]
    fn message_in(self, tag: &str) -> &'static str {
        let _ = tag;
        self.message()
    }

    /// The description in the language that fits `tag` best, a BCP 47 tag such as `zh-Hans-CN`;
    /// else, and in a list that has no other language, the description itself.
    #[must_use]
    #[inline]
    fn description_in(self, tag: &str) -> &'static str {
        let _ = tag;
        self.description()
    }

    /// Whether the list advises against the code.
    #[must_use]
    #[inline]
    fn is_deprecated(self) -> bool {
        false
    }

    /// Whether the number is 0.
    #[must_use]
    #[inline]
    fn is_success(self) -> bool {
        self.code() == Self::Repr::default()
    }
}

/// An integer type that codes can have: any of the language's own. No other type can be one.
pub trait Integer:
    Copy + Ord + Hash + Debug + Display + Default + FromStr + Send + Sync + Wire + 'static
{
}

macro_rules! integers {
    ($($Int:ty)*) => { $(
        impl Integer for $Int {}
    )* };
}

integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

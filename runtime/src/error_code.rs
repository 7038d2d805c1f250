//! What all lists have in common, for code that is generic over them.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::generated::best_language;
use crate::radix::Radix;
use crate::wire::Wire;
use crate::{ParseCodeError, UnknownCode};

/// An enum made by [`jmessage_codes!`](crate::jmessage_codes).
///
/// The enums have the same functions as inherent ones, most of them `const`. You need the trait only
/// in code that is generic over lists.
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
///
/// Only the macro can implement this trait.
pub trait ErrorCode:
    Copy
    + Ord
    + Hash
    + Debug
    + Display
    + FromStr<Err = ParseCodeError<Self::Repr>>
    + TryFrom<Self::Repr, Error = UnknownCode<Self::Repr>>
    + Send
    + Sync
    + Sealed
    + 'static
{
    /// The integer type of the codes.
    type Repr: Integer;

    /// All codes, in ascending order.
    const ALL: &'static [Self];

    /// The languages of the list: first the one of the texts without a tag, then each tag.
    const LANGUAGES: &'static [&'static str];

    /// Whether the list says which codes mean success; without that it is 0.
    #[doc(hidden)]
    const SAYS_SUCCESS: bool = false;

    /// How the list writes its numbers.
    #[doc(hidden)]
    const RADIX: Radix = Radix::new(0, false);

    /// Returns the code with this number, if the list has it.
    #[must_use]
    fn from_code(code: Self::Repr) -> Option<Self>;

    /// Returns the code of this name, as the list writes it, if the list has it.
    #[must_use]
    fn from_name(name: &str) -> Option<Self>;

    /// Returns the number.
    #[must_use]
    fn code(&self) -> Self::Repr;

    /// Returns the name, as the list writes it.
    #[must_use]
    fn name(&self) -> &'static str;

    /// Returns the text that the product itself sends, character for character. It may be empty.
    #[must_use]
    fn message(&self) -> &'static str;

    /// Returns what the code means, for people. It is empty if the list does not say it.
    #[must_use]
    fn description(&self) -> &'static str;

    /// Returns the message in the first of the wanted languages that the list has, or else the message
    /// itself.
    ///
    /// `languages` is a tag such as `zh-Hans-CN`, a locale such as `zh_CN.UTF-8` or an `Accept-Language`
    /// header.
    #[must_use]
    #[inline]
    fn message_in(&self, languages: &str) -> &'static str {
        let _ = languages;
        self.message()
    }

    /// Returns the description in the first of the wanted languages that the list has, chosen as in
    /// `message_in`.
    ///
    /// ```
    /// use jmessage_codes::{ErrorCode, web};
    ///
    /// fn text<C: ErrorCode>(code: C, languages: &str) -> &'static str {
    ///     code.description_in(languages)
    /// }
    ///
    /// let code = web::Code::UserNotExist;
    /// assert_eq!(text(code, "fr-CH, zh;q=0.9, en;q=0.8"), "用户不存在");
    /// assert_eq!(text(code, "fr"), "User does not exist");
    /// ```
    #[must_use]
    #[inline]
    fn description_in(&self, languages: &str) -> &'static str {
        let _ = languages;
        self.description()
    }

    /// Returns why the code should no longer be used, or `None` if it is not deprecated.
    #[must_use]
    #[inline]
    fn deprecated(&self) -> Option<&'static str> {
        None
    }

    /// Returns whether the code is deprecated.
    #[must_use]
    #[inline]
    fn is_deprecated(&self) -> bool {
        self.deprecated().is_some()
    }

    /// Returns whether the code means success: as the list says, or else whether the number is 0.
    #[must_use]
    #[inline]
    fn is_success(&self) -> bool {
        self.code() == Self::Repr::default()
    }

    /// Returns the first of the wanted languages that the list has, by its tag in the list.
    ///
    /// ```
    /// use jmessage_codes::{ErrorCode, web};
    ///
    /// assert_eq!(<web::Code as ErrorCode>::best_language("zh_CN.UTF-8"), Some("zh-Hans"));
    /// assert_eq!(<web::Code as ErrorCode>::best_language("fr"), None);
    /// ```
    #[must_use]
    #[inline]
    fn best_language(languages: &str) -> Option<&'static str> {
        best_language(languages, Self::LANGUAGES)
    }
}

/// What keeps [`ErrorCode`] to the enums that are made by this crate's macro.
#[doc(hidden)]
pub trait Sealed {}

/// An integer type that codes can have: one of Rust's own. No other type can implement this trait.
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

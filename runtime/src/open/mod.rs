//! A code as it comes from outside: a number, which the list may have or not.

mod text;
mod traits;

use core::fmt::{self, Display, Formatter};

pub use text::OpenText;

use crate::{ErrorCode, UnknownCode};

/// The number of a code as its list writes numbers.
struct Written<C: ErrorCode>(Open<C>);

impl<C: ErrorCode> Display for Written<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if C::RADIX.digits() == 0 {
            return Display::fmt(&self.0.code, f);
        }
        let (positive, any): (Result<u128, _>, Result<i128, _>) =
            (self.0.code.try_into(), self.0.code.try_into());
        match (positive, any) {
            (Ok(code), _) => Display::fmt(&C::RADIX.show(code), f),
            (_, Ok(code)) => write!(f, "-{}", C::RADIX.show(code.unsigned_abs())),
            _ => Display::fmt(&self.0.code, f),
        }
    }
}

/// A code that may be newer than the list: for fields and wire formats.
///
/// It holds the number and nothing else. Every number makes one, and none is lost. It is `Copy`,
/// and is compared, ordered and hashed by its number.
///
/// ```
/// use jmessage_codes::{Open, web};
///
/// let known: Open<web::Code> = 880103.into();
/// assert_eq!(known, web::Code::UserNotExist);
/// assert_eq!(known.known(), Some(web::Code::UserNotExist));
/// assert_eq!(known.description_in("zh-CN"), "用户不存在");
///
/// const UNKNOWN: Open<web::Code> = Open::new(880105);
/// assert_eq!(UNKNOWN, 880105);
/// assert_eq!(UNKNOWN.known(), None);
/// assert_eq!(UNKNOWN.message(), "unknown code 880105");
/// ```
///
/// # Matching
///
/// The next version of a list may know a code that is unknown today. Only [`known`](Open::known)
/// tells known and unknown codes apart, and a `match` on it needs an arm for `None` or `_`. Match a
/// number that the list does not have by [`code`](Open::code). That arm still runs when the list gets
/// the code.
///
/// ```
/// use jmessage_codes::{Open, web};
///
/// fn is_worth_a_retry(code: Open<web::Code>) -> bool {
///     match code.code() {
///         // Not in the list yet.
///         880199 => return true,
///         _ => {}
///     }
///     match code.known() {
///         Some(web::Code::ServerInternalError | web::Code::ResponseTimedOut) => true,
///         // Other codes, codes of a newer list, and numbers that no list has.
///         _ => false,
///     }
/// }
///
/// assert!(is_worth_a_retry(Open::new(880199)));
/// ```
#[derive(Clone, Copy)]
pub struct Open<C: ErrorCode> {
    code: C::Repr,
}

impl<C: ErrorCode> Open<C> {
    /// Makes the code with this number, whether the list has it or not.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// const REMOVED: Open<web::Code> = Open::new(880105);
    /// assert_eq!(REMOVED.code(), 880105);
    /// ```
    #[must_use]
    #[inline]
    pub const fn new(code: C::Repr) -> Self {
        Self { code }
    }

    /// Returns the number, known or not.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert_eq!(Open::from(web::Code::UserNotExist).code(), 880103);
    /// ```
    #[must_use]
    #[inline]
    pub const fn code(self) -> C::Repr {
        self.code
    }

    /// Returns the code of the list with this number, if the list has one.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert_eq!(Open::new(880103).known(), Some(web::Code::UserNotExist));
    /// assert_eq!(Open::<web::Code>::new(880105).known(), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn known(self) -> Option<C> {
        C::from_code(self.code)
    }

    /// Returns the code of the list with this number, for `?`.
    ///
    /// # Errors
    ///
    /// Returns the number if the list does not have it.
    ///
    /// ```
    /// use jmessage_codes::{Open, UnknownCode, web};
    ///
    /// assert_eq!(Open::<web::Code>::new(880105).try_known(), Err(UnknownCode(880105)));
    /// ```
    pub fn try_known(self) -> Result<C, UnknownCode<C::Repr>> {
        self.known().ok_or(UnknownCode(self.code))
    }

    /// Returns whether the code means success, as the `check` of the enum does.
    ///
    /// If the list has a column `success`, a number that it does not have means no success. Without that
    /// column, 0 means success, whether the list has it or not.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert!(Open::<web::Code>::new(0).is_success());
    /// assert!(!Open::<web::Code>::new(880105).is_success());
    /// ```
    #[must_use]
    pub fn is_success(self) -> bool {
        match self.known() {
            Some(known) => known.is_success(),
            None => !C::SAYS_SUCCESS && self.code == C::Repr::default(),
        }
    }

    /// Turns a code into a result: `Ok` if it means success, otherwise the code as the error.
    ///
    /// # Errors
    ///
    /// Returns the code if it does not mean success.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert_eq!(Open::<web::Code>::new(0).check(), Ok(()));
    /// assert_eq!(Open::<web::Code>::new(7).check(), Err(Open::new(7)));
    /// ```
    pub fn check(self) -> Result<(), Self> {
        if self.is_success() { Ok(()) } else { Err(self) }
    }

    /// Returns the name, such as `UserNotExist`; of an unknown code, `unknown code 880105`.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert_eq!(Open::from(web::Code::UserNotExist).name(), "UserNotExist");
    /// assert_eq!(Open::<web::Code>::new(880105).name().as_known(), None);
    /// ```
    #[must_use]
    pub fn name(self) -> OpenText {
        self.text(|known| known.name())
    }

    /// Returns the text that the product itself sends; of an unknown code, `unknown code 880105`.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert_eq!(Open::<web::Code>::new(880103).message(), "user not exist");
    /// ```
    #[must_use]
    pub fn message(self) -> OpenText {
        self.text(|known| known.message())
    }

    /// Returns what the code means, in prose; of an unknown code, `unknown code 880105`.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert_eq!(Open::<web::Code>::new(880103).description(), "User does not exist");
    /// ```
    #[must_use]
    pub fn description(self) -> OpenText {
        self.text(|known| known.description())
    }

    /// Returns the message in a language that a user asks for: a BCP 47 tag, a POSIX locale or an
    /// `Accept-Language` header. The text for an unknown code exists in English and Chinese.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// assert_eq!(Open::<web::Code>::new(7).message_in("zh_CN.UTF-8"), "未知错误码 7");
    /// ```
    #[must_use]
    pub fn message_in(self, languages: &str) -> OpenText {
        self.text_in(languages, |known| known.message_in(languages))
    }

    /// Returns the description in a language that a user asks for: a BCP 47 tag, a POSIX locale or
    /// an `Accept-Language` header. The text for an unknown code exists in English and Chinese.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// let code = Open::<web::Code>::new(880103);
    /// assert_eq!(code.description_in("zh-CN,zh;q=0.9,en;q=0.8"), "用户不存在");
    /// assert_eq!(code.description_in("fr"), "User does not exist");
    /// ```
    #[must_use]
    pub fn description_in(self, languages: &str) -> OpenText {
        self.text_in(languages, |known| known.description_in(languages))
    }

    fn text(self, known: impl FnOnce(C) -> &'static str) -> OpenText {
        match self.known() {
            Some(code) => OpenText::known(known(code)),
            None => OpenText::unknown(Written(self)),
        }
    }

    fn text_in(self, languages: &str, known: impl FnOnce(C) -> &'static str) -> OpenText {
        match self.known() {
            Some(code) => OpenText::known(known(code)),
            None => OpenText::unknown_in(languages, Written(self)),
        }
    }
}

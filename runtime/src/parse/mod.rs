//! In: a text. Out: the code that it names.

pub(crate) mod number;
#[expect(clippy::indexing_slicing, reason = "`const` code can index, but not call `get`")]
pub(crate) mod report;

use core::error::Error;
use core::fmt::{self, Display, Formatter};

use crate::{ErrorCode, UnknownCode};

/// The reason why a text is not a code of a list.
///
/// ```
/// use jmessage_codes::{ParseCodeError, UnknownCode, web};
///
/// assert_eq!("880103".parse(), Ok(web::Code::UserNotExist));
/// assert_eq!("UserNotExist".parse(), Ok(web::Code::UserNotExist));
/// assert_eq!(
///     "880105".parse::<web::Code>(),
///     Err(ParseCodeError::Unknown(UnknownCode(880105))),
/// );
/// // A message does not tell which code it belongs to: several codes may have the same one.
/// assert_eq!("user not exist".parse::<web::Code>(), Err(ParseCodeError::NotACode));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseCodeError<N = i32> {
    /// A number that the list does not have.
    Unknown(UnknownCode<N>),
    /// The text is neither a number of the list's integer type nor a name of the list.
    NotACode,
}

impl<N: Display> Display for ParseCodeError<N> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(unknown) => unknown.fmt(f),
            Self::NotACode => f.pad("neither the number nor the name of a code"),
        }
    }
}

impl<N: fmt::Debug + Display> Error for ParseCodeError<N> {}

/// Returns the code whose number or name a text is. The number is written as a list writes it: in
/// decimal or as a `0x` number.
///
/// # Errors
///
/// Returns an error if the text is neither, or if the list does not have the number.
#[inline]
pub fn parse<C: ErrorCode>(text: &str) -> Result<C, ParseCodeError<C::Repr>> {
    match number::number(text) {
        Some(code) => C::from_code(code).ok_or(ParseCodeError::Unknown(UnknownCode(code))),
        None => C::from_name(text).ok_or(ParseCodeError::NotACode),
    }
}

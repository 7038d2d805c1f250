//! A code as it comes from outside: in the list, or not.

use core::cmp::Ordering;
use core::error::Error;
use core::fmt::{self, Display, Formatter};
use core::hash::{Hash, Hasher};

use crate::{ErrorCode, UnknownCode};

/// A code that may be newer than the list: for fields and wire formats.
///
/// Every number makes one, and none is lost. Two of them are equal if their numbers are.
///
/// ```
/// use jmessage_codes::{Open, UnknownCode, web};
///
/// let known: Open<web::Code> = 880103.into();
/// assert_eq!(known, Open::Known(web::Code::UserNotExist));
///
/// let unknown: Open<web::Code> = 880105.into();
/// assert_eq!(unknown, Open::Unknown(UnknownCode(880105)));
/// assert_eq!(unknown.code(), 880105);
/// assert_eq!(unknown.to_string(), "unknown code 880105");
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Open<C: ErrorCode> {
    /// A code of the list.
    Known(C),
    /// Any other number.
    Unknown(UnknownCode<C::Repr>),
}

impl<C: ErrorCode> Open<C> {
    /// Looks a number up.
    #[must_use]
    pub fn from_code(code: C::Repr) -> Self {
        match C::from_code(code) {
            Some(known) => Self::Known(known),
            None => Self::Unknown(UnknownCode(code)),
        }
    }

    /// The number, known or not.
    #[must_use]
    pub fn code(self) -> C::Repr {
        match self {
            Self::Known(known) => known.code(),
            Self::Unknown(UnknownCode(code)) => code,
        }
    }

    /// The code, if the list has it.
    #[must_use]
    pub fn known(self) -> Option<C> {
        match self {
            Self::Known(known) => Some(known),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the number is 0.
    #[must_use]
    pub fn is_success(self) -> bool {
        self.code() == C::Repr::default()
    }
}

impl<C: ErrorCode> From<C> for Open<C> {
    fn from(code: C) -> Self {
        Self::Known(code)
    }
}

macro_rules! from_integers {
    ($($Int:ty)*) => { $(
        impl<C: ErrorCode<Repr = $Int>> From<$Int> for Open<C> {
            fn from(code: $Int) -> Self {
                Self::from_code(code)
            }
        }
    )* };
}

from_integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

impl<C: ErrorCode> PartialEq for Open<C> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl<C: ErrorCode> Eq for Open<C> {}

impl<C: ErrorCode> PartialOrd for Open<C> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<C: ErrorCode> Ord for Open<C> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

impl<C: ErrorCode> Hash for Open<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl<C: ErrorCode> Display for Open<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(known) => Display::fmt(known, f),
            Self::Unknown(unknown) => Display::fmt(unknown, f),
        }
    }
}

impl<C: ErrorCode> Error for Open<C> {}

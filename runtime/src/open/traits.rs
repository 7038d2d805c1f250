//! The traits of [`Open`], all by its number.

use core::cmp::Ordering;
use core::error::Error;
use core::fmt::{self, Debug, Display, Formatter};
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use super::{Open, Written};
use crate::display::pad;
use crate::parse::number::number;
use crate::{ErrorCode, ParseCodeError, UnknownCode};

impl<C: ErrorCode> From<C> for Open<C> {
    fn from(code: C) -> Self {
        Self::new(code.code())
    }
}

impl<C: ErrorCode> From<UnknownCode<C::Repr>> for Open<C> {
    fn from(code: UnknownCode<C::Repr>) -> Self {
        Self::new(code.0)
    }
}

macro_rules! integers {
    ($($Int:ty)*) => { $(
        impl<C: ErrorCode<Repr = $Int>> From<$Int> for Open<C> {
            fn from(code: $Int) -> Self {
                Self { code }
            }
        }

        impl<C: ErrorCode<Repr = $Int>> From<Open<C>> for $Int {
            fn from(code: Open<C>) -> Self {
                code.code
            }
        }

        impl<C: ErrorCode<Repr = $Int>> PartialEq<$Int> for Open<C> {
            fn eq(&self, other: &$Int) -> bool {
                self.code == *other
            }
        }

        impl<C: ErrorCode<Repr = $Int>> PartialEq<Open<C>> for $Int {
            fn eq(&self, other: &Open<C>) -> bool {
                *self == other.code
            }
        }
    )* };
}

integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

/// The success code with the least number, in a list that has one.
impl<C: ErrorCode + Default> Default for Open<C> {
    fn default() -> Self {
        C::default().into()
    }
}

/// Reads a number, known or not, or the name of a code of the list.
impl<C: ErrorCode> FromStr for Open<C> {
    type Err = ParseCodeError<C::Repr>;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match number(text) {
            Some(code) => Ok(Self::new(code)),
            None => C::from_name(text).map(Self::from).ok_or(ParseCodeError::NotACode),
        }
    }
}

impl<C: ErrorCode> PartialEq for Open<C> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl<C: ErrorCode> PartialEq<C> for Open<C> {
    fn eq(&self, other: &C) -> bool {
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

/// Shows a known code by its variant, `Open(UserNotExist)`, and another by its number, `Open(7)`.
impl<C: ErrorCode> Debug for Open<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut open = f.debug_tuple("Open");
        match self.known() {
            Some(known) => open.field(&known),
            None => open.field(&self.code()),
        };
        open.finish()
    }
}

impl<C: ErrorCode> Display for Open<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.known() {
            Some(known) => Display::fmt(&known, f),
            None => pad(f, format_args!("unknown code {}", Written(*self))),
        }
    }
}

impl<C: ErrorCode> Error for Open<C> {}

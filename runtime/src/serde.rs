//! Codes on the wire, with the feature `serde`: numbers, unless a field says otherwise.
//!
//! An enum of a list is written and read as its number; a number that the list does not have is an
//! error. An [`Open`] takes any number of the list's integer type, and in formats that people read
//! also a number in quotes, as some SDKs send it.
//!
//! ```
//! # #[cfg(feature = "serde")] {
//! use jmessage_codes::{Open, web};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Failure {
//!     code: Open<web::Code>,
//!     message: String,
//! }
//!
//! let failure: Failure = serde_json::from_str(r#"{"code": 880199, "message": "new"}"#)?;
//! assert_eq!(failure.code.code(), 880199);
//! assert_eq!(serde_json::to_string(&failure)?, r#"{"code":880199,"message":"new"}"#);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```

use core::fmt::{self, Formatter};
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::{ErrorCode, Integer, Open, UnknownCode};

/// Names instead of numbers, for a field with `#[serde(with = "jmessage_codes::serde::by_name")]`.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use jmessage_codes::web;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Rule {
///     #[serde(with = "jmessage_codes::serde::by_name")]
///     code: web::Code,
/// }
///
/// let rule: Rule = serde_json::from_str(r#"{"code": "UserNotExist"}"#)?;
/// assert_eq!(rule.code, web::Code::UserNotExist);
/// assert_eq!(serde_json::to_string(&rule)?, r#"{"code":"UserNotExist"}"#);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod by_name {
    use super::{Deserializer, ErrorCode, Formatter, PhantomData, Serializer, Visitor, fmt};

    /// Writes the name of a code.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn serialize<C: ErrorCode, S: Serializer>(code: &C, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(code.name())
    }

    /// Reads the name of a code.
    ///
    /// # Errors
    ///
    /// Those of the deserializer, and any text that is no name of the list.
    pub fn deserialize<'de, C: ErrorCode, D: Deserializer<'de>>(from: D) -> Result<C, D::Error> {
        from.deserialize_str(Name(PhantomData))
    }

    struct Name<C>(PhantomData<C>);

    impl<C: ErrorCode> Visitor<'_> for Name<C> {
        type Value = C;

        fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("the name of a code")
        }

        fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<C, E> {
            C::from_name(name)
                .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(name), &self))
        }
    }
}

impl<C: ErrorCode> Serialize for Open<C> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.code().serialize(to)
    }
}

impl<'de, C: ErrorCode> Deserialize<'de> for Open<C> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            from.deserialize_any(Number::<C>(PhantomData)).map(Self::from_code)
        } else {
            C::Repr::deserialize(from).map(Self::from_code)
        }
    }
}

/// Writes the number of a code.
#[doc(hidden)]
pub fn serialize<C: ErrorCode, S: Serializer>(code: &C, to: S) -> Result<S::Ok, S::Error> {
    code.code().serialize(to)
}

/// Reads the number of a code that has to be in the list.
#[doc(hidden)]
pub fn deserialize<'de, C: ErrorCode, D: Deserializer<'de>>(from: D) -> Result<C, D::Error> {
    let code = C::Repr::deserialize(from)?;
    C::from_code(code).ok_or_else(|| D::Error::custom(UnknownCode(code)))
}

/// A number as it stands, or in quotes.
struct Number<C>(PhantomData<C>);

fn fitting<N: Integer, E: Error>(number: i128) -> Result<N, E> {
    let too_large = |_| E::custom(format_args!("{number} does not fit the type of the codes"));
    N::try_from(number).map_err(too_large)
}

impl<C: ErrorCode> Visitor<'_> for Number<C> {
    type Value = C::Repr;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the number of a code")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<C::Repr, E> {
        fitting(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<C::Repr, E> {
        fitting(number.into())
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<C::Repr, E> {
        fitting(number)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<C::Repr, E> {
        let number = i128::try_from(number).unwrap_or(i128::MAX);
        fitting(number)
    }

    fn visit_str<E: Error>(self, number: &str) -> Result<C::Repr, E> {
        let wrong = || E::invalid_value(serde::de::Unexpected::Str(number), &self);
        number.parse().map_err(|_| wrong())
    }
}

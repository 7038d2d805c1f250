//! Codes on the wire, with the feature `serde`.
//!
//! An [`Open`] is written and read as its number, and takes every number of the list's integer type.
//! An enum of a list has serde's traits if it asks for them, as its number or as its name. Any field
//! can ask for either form: [`by_code`] and [`by_name`].
//!
//! A number is read from a number, a text that writes one (`"880103"`, `"0x1F"`) or a float without a
//! fraction. A number that a list does not have is an error for the enum, which names the nearest.
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
//! let failure: Failure = serde_json::from_str(r#"{"code": "880199", "message": "new"}"#)?;
//! assert_eq!(failure.code, 880199);
//! assert_eq!(serde_json::to_string(&failure)?, r#"{"code":880199,"message":"new"}"#);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A body that reports a failure comes in many shapes: [`Failure`](crate::Failure) reads them all.
//!
//! # Integers of 128 bits
//!
//! Most formats have numbers of up to 64 bits. JSON turns wider ones into floats unless the type asks
//! for 128 bits. A list of `i128` or `u128` asks for them, as these types do, and loses nothing. With
//! such a list, a text in place of the number and `#[serde(flatten)]` do not work.

mod field;
pub(crate) mod node;
pub(crate) mod number;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::{ErrorCode, Open};

pub use field::{AsName, AsNumber, Field};

/// Numbers, for a field with `#[serde(with = "jmessage_codes::serde::by_code")]`.
///
/// The field is a code, an [`Open`] code, or an `Option` or `Vec` of them. Its enum need not have
/// serde's traits. As with every `with`, an `Option` that may be missing also needs
/// `#[serde(default)]`.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use jmessage_codes::{Open, web};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Rule {
///     #[serde(with = "jmessage_codes::serde::by_code")]
///     codes: Vec<web::Code>,
///     #[serde(default, with = "jmessage_codes::serde::by_code")]
///     last: Option<Open<web::Code>>,
/// }
///
/// let rule: Rule = serde_json::from_str(r#"{"codes": [880103, "880104"]}"#)?;
/// assert_eq!(rule.codes, [web::Code::UserNotExist, web::Code::InvalidPassword]);
/// assert_eq!(serde_json::to_string(&rule)?, r#"{"codes":[880103,880104],"last":null}"#);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod by_code {
    use super::{AsNumber, Deserializer, Field, Serializer};

    /// Writes the number of a code.
    ///
    /// # Errors
    ///
    /// Returns the errors of the serializer.
    pub fn serialize<T: Field<AsNumber>, S: Serializer>(
        field: &T,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        field.write(to)
    }

    /// Reads the number of a code.
    ///
    /// # Errors
    ///
    /// Returns the errors of the deserializer, and refuses any number that the field cannot hold.
    pub fn deserialize<'de, T: Field<AsNumber>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<T, D::Error> {
        T::read(from)
    }
}

/// Names instead of numbers, for a field with `#[serde(with = "jmessage_codes::serde::by_name")]`.
///
/// The field is a code, an [`Open`] code, or an `Option` or `Vec` of them. Its enum need not have
/// serde's traits. An open code that the list does not have is written as its number in a text.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use jmessage_codes::{Open, web};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Rule {
///     #[serde(with = "jmessage_codes::serde::by_name")]
///     code: web::Code,
///     #[serde(with = "jmessage_codes::serde::by_name")]
///     also: Vec<Open<web::Code>>,
/// }
///
/// let text = r#"{"code":"UserNotExist","also":["InvalidPassword","880199"]}"#;
/// let rule: Rule = serde_json::from_str(text)?;
/// assert_eq!(rule.code, web::Code::UserNotExist);
/// assert_eq!(rule.also, [880104, 880199]);
/// assert_eq!(serde_json::to_string(&rule)?, text);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod by_name {
    use super::{AsName, Deserializer, Field, Serializer};

    /// Writes the name of a code.
    ///
    /// # Errors
    ///
    /// Returns the errors of the serializer.
    pub fn serialize<T: Field<AsName>, S: Serializer>(field: &T, to: S) -> Result<S::Ok, S::Error> {
        field.write(to)
    }

    /// Reads the name of a code.
    ///
    /// # Errors
    ///
    /// Returns the errors of the deserializer, and refuses any text that is not a name of the list. An open code also takes
    /// a number.
    pub fn deserialize<'de, T: Field<AsName>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<T, D::Error> {
        T::read(from)
    }
}

impl<C: ErrorCode> Serialize for Open<C> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Field::<AsNumber>::write(self, to)
    }
}

impl<'de, C: ErrorCode> Deserialize<'de> for Open<C> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        <Self as Field<AsNumber>>::read(from)
    }
}

/// Writes the number of a code, for an enum with `serde = "code"`.
///
/// # Errors
///
/// Returns the errors of the serializer.
#[doc(hidden)]
pub fn serialize_code<C: ErrorCode, S: Serializer>(code: &C, to: S) -> Result<S::Ok, S::Error> {
    Field::<AsNumber>::write(code, to)
}

/// Reads the number of a code that has to be in the list, for an enum with `serde = "code"`.
///
/// # Errors
///
/// Returns the errors of the deserializer, and refuses any number that the list does not have.
#[doc(hidden)]
pub fn deserialize_code<'de, C: ErrorCode, D: Deserializer<'de>>(from: D) -> Result<C, D::Error> {
    <C as Field<AsNumber>>::read(from)
}

/// Writes the name of a code, for an enum with `serde = "name"`.
///
/// # Errors
///
/// Returns the errors of the serializer.
#[doc(hidden)]
pub fn serialize_name<C: ErrorCode, S: Serializer>(code: &C, to: S) -> Result<S::Ok, S::Error> {
    Field::<AsName>::write(code, to)
}

/// Reads the name of a code, for an enum with `serde = "name"`.
///
/// # Errors
///
/// Returns the errors of the deserializer, and refuses any text that is not a name of the list.
#[doc(hidden)]
pub fn deserialize_name<'de, C: ErrorCode, D: Deserializer<'de>>(from: D) -> Result<C, D::Error> {
    <C as Field<AsName>>::read(from)
}

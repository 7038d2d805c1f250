//! From a text to a value of an `enum` column.

use core::error::Error;
use core::fmt::{self, Display, Formatter};

/// The reason why a text is not a value of a column.
///
/// ```
/// use jmessage_codes::web::CodeAction;
///
/// assert_eq!("renew_signature".parse(), Ok(CodeAction::RenewSignature));
/// let error = "renew".parse::<CodeAction>().unwrap_err();
/// assert_eq!(error.to_string(), "not a value of `CodeAction`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseValueError {
    of: &'static str,
}

impl Display for ParseValueError {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        crate::display::pad(f, format_args!("not a value of `{}`", self.of))
    }
}

impl Error for ParseValueError {}

/// Returns the value with this text.
///
/// # Errors
///
/// Returns an error if no value has this text.
#[inline]
pub fn find_word<T: Copy>(
    all: &[T],
    as_str: fn(&T) -> &'static str,
    of: &'static str,
    text: &str,
) -> Result<T, ParseValueError> {
    all.iter().find(|value| as_str(value) == text).copied().ok_or(ParseValueError { of })
}

#[cfg(feature = "serde")]
pub use on_the_wire::{deserialize_word, serialize_word};

#[cfg(feature = "serde")]
mod on_the_wire {
    use core::fmt::{self, Display, Formatter};
    use core::marker::PhantomData;
    use core::str::FromStr;

    use serde::de::{Deserializer, Error, Visitor};
    use serde::ser::Serializer;

    use super::ParseValueError;

    /// Writes a value as the list does.
    ///
    /// # Errors
    ///
    /// Returns the errors of the serializer.
    #[inline]
    pub fn serialize_word<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// Returns the errors of the deserializer, and refuses any text that is not a value of the column.
    #[inline]
    pub fn deserialize_word<'de, T, D: Deserializer<'de>>(from: D) -> Result<T, D::Error>
    where
        T: FromStr<Err = ParseValueError>,
    {
        from.deserialize_str(Word(PhantomData))
    }

    struct Word<T>(PhantomData<T>);

    impl<T: FromStr<Err = ParseValueError>> Visitor<'_> for Word<T> {
        type Value = T;

        #[inline]
        fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("a value of the list")
        }

        #[inline]
        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }
}

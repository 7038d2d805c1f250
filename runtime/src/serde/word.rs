//! The words of an `enum` column on the wire.

use core::fmt::{self, Formatter};

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::ser::Serializer;

/// Writes a word of an `enum` column as the list writes it.
///
/// # Errors
///
/// Those of the serializer.
#[doc(hidden)]
pub fn serialize_word<S: Serializer>(word: &str, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(word)
}

/// Reads a word of an `enum` column, as the list writes it. `words` are all values of the column,
/// and `as_str` is how the list writes one.
///
/// # Errors
///
/// Those of the deserializer, and any text that is no word of the column.
#[doc(hidden)]
pub fn deserialize_word<'de, T: Copy, D: Deserializer<'de>>(
    words: &'static [T],
    as_str: fn(&T) -> &'static str,
    from: D,
) -> Result<T, D::Error> {
    from.deserialize_str(Word { words, as_str })
}

struct Word<T: 'static> {
    words: &'static [T],
    as_str: fn(&T) -> &'static str,
}

impl<T: Copy> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, word) in self.words.iter().enumerate() {
            let before = if index == 0 { "one of " } else { ", " };
            write!(f, "{before}`{}`", (self.as_str)(word))?;
        }
        if self.words.is_empty() { f.write_str("no value: the column is empty") } else { Ok(()) }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let word = self.words.iter().find(|word| (self.as_str)(word) == text);
        word.copied().ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

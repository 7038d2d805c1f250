//! Small functions that generated code calls. They know no list.

use crate::language::best_with_default;
use crate::{ErrorCode, Integer, UnknownCode};

/// Names that generated code uses for its parameters and variables.
///
/// A constant of the user's with such a name would take its place in a pattern. A function in scope
/// hides that constant and may itself be hidden by a variable.
pub mod locals {
    macro_rules! locals {
        ($($name:ident)*) => { $(
            #[doc(hidden)]
            pub const fn $name() {}
        )* };
    }

    locals! { bucket code f found from is_signed key languages message name nearest radix row slot start text to }
}

/// Returns the language that fits best. The first tag is the language of the default texts.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "the index is one of a tag")]
#[inline]
pub const fn best_language(languages: &str, tags: &[&'static str]) -> Option<&'static str> {
    match best_with_default(languages, tags, 0) {
        Some(index) => Some(tags[index]),
        None => None,
    }
}

/// Returns whether a text is empty.
#[inline]
#[must_use]
pub const fn is_empty(text: &str) -> bool {
    text.is_empty()
}

/// Returns a text that is not empty.
#[inline]
#[must_use]
pub const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// Looks up a number of another integer type.
///
/// # Errors
///
/// Returns the number if the list does not have it.
#[inline]
pub fn from_other<C: ErrorCode, N: Integer>(code: N) -> Result<C, UnknownCode<N>>
where
    C::Repr: TryFrom<N>,
{
    C::Repr::try_from(code).ok().and_then(C::from_code).ok_or(UnknownCode(code))
}

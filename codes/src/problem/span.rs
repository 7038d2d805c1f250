//! Stretches of a list's text.

use std::ops::Range;

/// A part of a list's text, in bytes, counted after a byte order mark.
pub type ByteSpan = Range<usize>;

/// Returns the text of a span.
///
/// Every span comes from the text that it is a part of, so it is within it and cuts no character.
/// Where that would not hold, this fails at once instead of showing another text.
pub(crate) fn slice(text: &str, at: ByteSpan) -> &str {
    &text[at]
}

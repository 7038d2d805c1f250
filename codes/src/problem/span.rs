//! Stretches of a list's text.

use std::ops::Range;

/// A stretch of a list's text, in bytes, counted after a byte order mark.
pub type ByteSpan = Range<usize>;

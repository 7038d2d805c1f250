//! The mistakes that a list can hold: what they are, how they are worded and how they are shown.

pub(crate) mod diagnostic;
pub(crate) mod kinds;
pub(crate) mod phrase;
pub(crate) mod render;
pub(crate) mod wording;

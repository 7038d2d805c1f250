//! The mistakes that a list can hold: what they are, how they are worded, how they are fixed and how
//! they are shown. Knows nothing of how a mistake is found.

pub(crate) mod catalogue;
pub(crate) mod diagnostic;
pub(crate) mod kinds;
pub(crate) mod lines;
pub(crate) mod phrase;
pub(crate) mod report;
pub(crate) mod snippet;
pub(crate) mod span;
pub(crate) mod suggestion;

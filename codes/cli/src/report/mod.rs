//! The mistakes of lists in the forms that programs read.

pub(crate) mod github;
pub(crate) mod json;
pub(crate) mod sarif;
pub(crate) mod short;

use crate::library::{Mistake, Mistakes};

/// What was found out about one file.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) name: String,
    /// How many codes could be read.
    pub(crate) codes: usize,
    pub(crate) mistakes: Option<Mistakes>,
}

impl Checked {
    /// Returns the mistakes, if there are any.
    pub(crate) fn found(&self) -> &[Mistake] {
        self.mistakes.as_ref().map_or(&[], |mistakes| &mistakes.found)
    }
}

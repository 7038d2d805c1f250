//! What comes out of a list with mistakes in it.

use std::fmt;

use crate::model::spec::Spec;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::render;
use crate::read::source::SourceText;

/// A list with mistakes: all of them, and what could be read in spite of them.
///
/// Its `Display` is the message for the person who edits the list.
///
/// ```
/// use jmessage_codes_spec::{Repr, read};
///
/// let list = b"code,message\n1,one\n2x,two\n";
/// let rejected = read("codes.csv", list, Repr::I32).unwrap_err();
/// let found = &rejected.problems()[0];
/// assert_eq!(found.problem.kind(), "CodeNotDecimal");
/// assert_eq!(rejected.source().place(found.at.start).line, 3);
/// assert_eq!(rejected.salvage().rows().len(), 1);
/// ```
#[derive(Debug)]
pub struct Rejected<'a> {
    pub(crate) source: SourceText<'a>,
    pub(crate) problems: Vec<Diagnostic>,
    pub(crate) salvage: Box<Spec>,
    pub(crate) lost_columns: Vec<String>,
}

impl Rejected<'_> {
    /// The mistakes, in the order of the file; at least one.
    #[must_use]
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The text that the mistakes are in.
    #[must_use]
    pub fn source(&self) -> &SourceText<'_> {
        &self.source
    }

    /// The rows in which no mistake was found.
    #[must_use]
    pub fn salvage(&self) -> &Spec {
        &self.salvage
    }

    /// The names of columns that had to be left out of [`salvage`](Self::salvage).
    #[must_use]
    pub fn lost_columns(&self) -> &[String] {
        &self.lost_columns
    }
}

impl fmt::Display for Rejected<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        render::report(f, &self.source, &self.problems)
    }
}

impl std::error::Error for Rejected<'_> {}

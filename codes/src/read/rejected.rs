//! What comes out of a list with mistakes in it.

use std::fmt;

use crate::model::spec::Spec;
use crate::problem::catalogue::Wording;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::lines::{LineTable, Place};
use crate::problem::report;
use crate::problem::snippet::Source;

/// A list with mistakes: all of them, and the part of the list that could be read despite them.
///
/// Its `Display` is the message for the person who edits the list. Equal mistakes of a column are
/// shown a few times and then counted; [`full`](Self::full) shows every one.
///
/// ```
/// use jmessage_codes_spec::{Repr, read};
///
/// let list = b"code,message\n1,one\n2x,two\n";
/// let rejected = read("codes.csv", list, Repr::I32).unwrap_err();
/// let found = &rejected.problems()[0];
/// assert_eq!(found.problem.kind(), "BadCode");
/// assert_eq!(rejected.place(found.at.start).line, 3);
/// assert_eq!(rejected.wording(found).headline, "`2x` is not a valid code");
/// assert_eq!(rejected.partial().len(), 1);
/// ```
#[derive(Debug)]
pub struct Rejected(Box<Parts>);

#[derive(Debug)]
struct Parts {
    name: String,
    text: String,
    lines: LineTable,
    problems: Vec<Diagnostic>,
    partial: Spec,
    /// None if it is the same list.
    skeleton: Option<Spec>,
    lost_columns: Vec<String>,
}

impl Rejected {
    pub(crate) fn new(
        name: &str,
        text: String,
        problems: Vec<Diagnostic>,
        (partial, skeleton): (Spec, Option<Spec>),
        lost_columns: Vec<String>,
    ) -> Self {
        let lines = LineTable::of(&text);
        let name = name.to_owned();
        Self(Box::new(Parts { name, text, lines, problems, partial, skeleton, lost_columns }))
    }

    /// Returns the mistakes, in the order of the file; there is at least one.
    #[must_use]
    pub fn problems(&self) -> &[Diagnostic] {
        &self.0.problems
    }

    /// Returns the text that the mistakes are in, without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Returns the name of the list, as messages show it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns the place of the character that begins at or contains the byte `at`.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        self.0.lines.place(&self.0.text, at)
    }

    /// Returns what a mistake of this list says.
    #[must_use]
    pub fn wording(&self, diagnostic: &Diagnostic) -> Wording {
        report::wording(&self.0.lines, diagnostic)
    }

    /// Returns the rows whose code and name could be read. A cell that could not be read has a
    /// placeholder there.
    #[must_use]
    pub fn partial(&self) -> &Spec {
        &self.0.partial
    }

    /// Returns all rows whose name could be read, with made-up numbers in place of codes that could
    /// not: with it, generated code has every variant that other code may use. It is not meant to be
    /// shown.
    #[must_use]
    pub fn skeleton(&self) -> &Spec {
        self.0.skeleton.as_ref().unwrap_or(&self.0.partial)
    }

    /// Returns the names of the columns that could not be read at all, so that
    /// [`partial`](Self::partial) does not have them.
    #[must_use]
    pub fn lost_columns(&self) -> &[String] {
        &self.0.lost_columns
    }

    /// Returns the message with every mistake in it.
    #[must_use]
    pub fn full(&self) -> Full<'_> {
        Full(self)
    }

    /// Returns what could be read: the rows, the same with made-up numbers where that is another list,
    /// and the names of the columns that are lost.
    pub(super) fn into_parts(self) -> (Spec, Option<Spec>, Vec<String>) {
        let Parts { partial, skeleton, lost_columns, .. } = *self.0;
        (partial, skeleton, lost_columns)
    }

    fn source(&self) -> Source<'_> {
        Source { name: &self.0.name, text: &self.0.text, lines: &self.0.lines }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report::grouped(f, &self.source(), &self.0.problems)
    }
}

impl std::error::Error for Rejected {}

/// The message of a [`Rejected`] list with every mistake in it.
#[derive(Debug)]
pub struct Full<'a>(&'a Rejected);

impl fmt::Display for Full<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report::full(f, &self.0.source(), self.0.problems())
    }
}

//! The catalogue: every mistake that a list can hold, with its wording, one file for each stage of
//! the reader.

mod cell;
mod file;
mod header;
mod names;
mod row;
mod spelling;

pub use cell::CellProblem;
pub use file::{Encoding, FileProblem, Foreign};
pub use header::HeaderProblem;
pub use names::NameProblem;
pub use row::RowProblem;
pub use spelling::Spelling;

use super::catalogue::Context;

/// A mistake in a list, by the stage of the reader that finds it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// In the file as a whole, before its columns are known.
    File(FileProblem),
    /// In the header.
    Header(HeaderProblem),
    /// In the cells of a row taken together: quotes, commas, lines that are not rows.
    Row(RowProblem),
    /// In one cell.
    Cell(CellProblem),
    /// In a name, or between the names and words of several rows.
    Name(NameProblem),
}

impl Problem {
    /// Returns the names of all kinds, in the order of the catalogue.
    #[must_use]
    pub fn kinds() -> Vec<&'static str> {
        let kinds = [
            FileProblem::KINDS,
            HeaderProblem::KINDS,
            RowProblem::KINDS,
            CellProblem::KINDS,
            NameProblem::KINDS,
        ];
        kinds.concat()
    }

    /// Returns the name of this kind, such as `DuplicateCode`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::File(problem) => problem.kind(),
            Self::Header(problem) => problem.kind(),
            Self::Row(problem) => problem.kind(),
            Self::Cell(problem) => problem.kind(),
            Self::Name(problem) => problem.kind(),
        }
    }

    /// Says the wording.
    pub(crate) fn say(&self, context: &mut Context<'_>) {
        match self {
            Self::File(problem) => problem.say(context),
            Self::Header(problem) => problem.say(context),
            Self::Row(problem) => problem.say(context),
            Self::Cell(problem) => problem.say(context),
            Self::Name(problem) => problem.say(context),
        }
    }
}

macro_rules! from {
    ($($Stage:ident($Problem:ident))*) => { $(
        impl From<$Problem> for Problem {
            fn from(problem: $Problem) -> Self {
                Self::$Stage(problem)
            }
        }
    )* };
}

from! { File(FileProblem) Header(HeaderProblem) Row(RowProblem) Cell(CellProblem) Name(NameProblem) }

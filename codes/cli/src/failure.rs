//! How a command ends: with an answer, or with a failure that says what to do. Both become an exit
//! status.

use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use crate::output;

/// What a command found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Done, or yes: status 0.
    Yes,
    /// No: status 1.
    No,
}

impl Answer {
    /// Returns the answer to a question.
    pub(crate) fn from_bool(is_yes: bool) -> Self {
        if is_yes { Self::Yes } else { Self::No }
    }

    /// Returns "no" if one of two answers is "no".
    pub(crate) fn and(self, other: Self) -> Self {
        Self::from_bool(self == Self::Yes && other == Self::Yes)
    }
}

impl From<Answer> for ExitCode {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Self::SUCCESS,
            Answer::No => Self::FAILURE,
        }
    }
}

/// Why a command cannot answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The usage or the input is wrong: status 2.
    Input(String),
    /// The messages are out already: status 2.
    Told,
    /// The reader of the output has seen enough, as `head` has.
    ClosedPipe,
}

impl Failure {
    /// Returns a failure with a message.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::Input(message.into())
    }

    /// Returns the failure of an operation on a file.
    pub(crate) fn file(verb: &str, name: impl Display, error: &io::Error) -> Self {
        Self::Input(format!("cannot {verb} `{name}`: {error}"))
    }

    /// Shows the message and returns the exit status.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Input(message) => {
                output::complain(&message);
                ExitCode::from(2)
            }
            Self::Told => ExitCode::from(2),
            Self::ClosedPipe => ExitCode::SUCCESS,
        }
    }
}

// Only writing to standard output uses `?` on an `io::Error`; reading names its file.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::ClosedPipe
        } else {
            Self::Input(format!("cannot write the output: {error}"))
        }
    }
}

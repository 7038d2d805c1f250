//! The commands, one module each: options in, an answer out.

pub(crate) mod annotate;
pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod fix;
pub(crate) mod generate;
pub(crate) mod list;
pub(crate) mod names;

use crate::arguments::Command;
use crate::failure::{Answer, Failure};

/// Runs a command.
///
/// # Errors
///
/// Wrong input, or output that cannot be written.
pub(crate) fn run(command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Explain(options) => explain::run(&options),
        Command::List(options) => list::run(&options),
        Command::Annotate(options) => annotate::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Fix(options) => fix::run(&options),
        Command::Names(options) => names::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Export(options) => export::run(&options),
        Command::Generate(options) => generate::run(&options),
    }
}

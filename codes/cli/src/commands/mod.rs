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

use clap::Subcommand;

use crate::failure::{Answer, Failure};

/// A command with its options.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Explain(explain::Options),
    List(list::Options),
    Annotate(annotate::Options),
    Check(check::Options),
    Fix(fix::Options),
    Names(names::Options),
    Diff(diff::Options),
    Export(export::Options),
    Generate(generate::Options),
}

/// Runs a command. `line` describes the whole command line, for what is generated from it.
///
/// # Errors
///
/// Wrong input, or output that cannot be written.
pub(crate) fn run(command: Command, line: fn() -> clap::Command) -> Result<Answer, Failure> {
    match command {
        Command::Explain(options) => explain::run(&options),
        Command::List(options) => list::run(&options),
        Command::Annotate(options) => annotate::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Fix(options) => fix::run(&options),
        Command::Names(options) => names::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Export(options) => export::run(&options),
        Command::Generate(options) => generate::run(&options, line()),
    }
}

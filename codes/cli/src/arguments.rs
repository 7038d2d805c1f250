//! In: the words of a command line. Out: which command runs with which options, or clap's
//! complaint.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ColorChoice, CommandFactory, FromArgMatches, Parser};

use crate::commands::Command;
use crate::order::options_after_command;
use crate::output;

const EXAMPLES: &str = "\
Examples:
  jmessage-codes explain 880103              say what a code means
  jmessage-codes explain group full          find codes by words in any language
  jmessage-codes list --where retry=later    list the codes to retry
  tail -f app.log | jmessage-codes annotate  add the meaning of codes to a log
  jmessage-codes check codes/*.csv           show every mistake of your lists

Exit status: 0 success, 1 a negative result (an unknown code, a mistake, a breaking change, a stale
file), 2 wrong usage or input.
`-` as a file is standard input. Options can be anywhere.";

/// Explains, checks, fixes, compares and exports lists of error codes
///
/// A list is a CSV file with a row for each code, or one of the built-in lists. Without `--list`,
/// `explain`, `list` and `annotate` use all built-in lists.
#[derive(Debug, Parser)]
#[command(name = "jmessage-codes", version, after_help = EXAMPLES)]
#[command(arg_required_else_help = true, disable_help_subcommand = false)]
pub(crate) struct Arguments {
    /// When to use colors
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = ColorChoice::Auto)]
    pub(crate) color: ColorChoice,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Returns the description of the command line.
pub(crate) fn command() -> clap::Command {
    Arguments::command()
}

/// Reads a command line.
///
/// # Errors
///
/// Wrong usage, or a request for help or the version.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Arguments, clap::Error> {
    let words: Vec<OsString> = words.into_iter().collect();
    let command = command().color(wanted_color(&words));
    let words = options_after_command(words, &command);
    let mut command = command;
    let matches = command.try_get_matches_from_mut(words)?;
    Arguments::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

// clap colors its own messages before `--color` is parsed.
fn wanted_color(words: &[OsString]) -> ColorChoice {
    let mut words = words.iter().map(|word| word.to_string_lossy());
    let mut choice = ColorChoice::Auto;
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--color=") {
            Some(value) => value.to_owned(),
            None if word == "--color" => words.next().unwrap_or_default().into_owned(),
            None => continue,
        };
        choice = value.parse().unwrap_or(choice);
    }
    choice
}

/// Shows what clap has to say and returns the exit status.
pub(crate) fn complain(error: &clap::Error) -> ExitCode {
    // If the pipe is closed, the message cannot be shown.
    let _ = error.print();
    if let (ErrorKind::InvalidSubcommand, Some(ContextValue::String(word))) =
        (error.kind(), error.get(ContextKind::InvalidSubcommand))
        && word.contains(|letter: char| letter.is_ascii_digit())
    {
        output::hint(&format!("to look up a code, write `jmessage-codes explain {word}`"));
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_well_formed() {
        super::command().debug_assert();
    }
}

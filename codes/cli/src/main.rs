//! The tool `jmessage-codes`: explains, checks, fixes, compares and exports lists of error codes.

mod annotate;
mod arguments;
mod ascii;
mod code_text;
mod commands;
mod comparison;
mod failure;
mod files;
mod filter;
mod git;
mod json;
mod language;
mod library;
mod lists;
mod options;
mod order;
mod output;
mod related;
mod report;
mod search;
mod wording;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match arguments::parse(std::env::args_os()) {
        Ok(arguments) => arguments,
        Err(error) => return arguments::complain(&error),
    };
    output::set_color(arguments.color);
    match commands::run(arguments.command, arguments::command) {
        Ok(answer) => answer.into(),
        Err(failure) => failure.report(),
    }
}

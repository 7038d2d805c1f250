//! The command line: checks lists, looks codes up in them, and writes the names that a list needs.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    cli::run(&words)
}

//! The options that several commands have.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// The lists that a command answers from.
#[derive(Args, Debug)]
pub(crate) struct Lists {
    /// A CSV file, `-`, or the name of a built-in list; can be repeated
    #[arg(long = "list", value_name = "FILE|NAME")]
    pub(crate) lists: Vec<PathBuf>,
}

/// Output for people or for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// The option `--format` of most commands.
#[derive(Args, Debug)]
pub(crate) struct Output {
    /// Text for people or JSON for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

impl Output {
    /// Returns whether the output is for programs.
    pub(crate) fn is_json(&self) -> bool {
        self.format == Format::Json
    }
}

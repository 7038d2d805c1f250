//! `generate`: shell completions and man pages, made from the description of the command line, and
//! the schema of the JSON output.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use clap_complete::Shell;

use crate::failure::{Answer, Failure};

const SCHEMA: &str = include_str!("../../schema/output.schema.json");

const EXAMPLES: &str = "\
Examples:
  jmessage-codes generate completions bash > ~/.local/share/bash-completion/completions/jmessage-codes
  jmessage-codes generate completions fish > ~/.config/fish/completions/jmessage-codes.fish
  jmessage-codes generate completions zsh > \"${fpath[1]}/_jmessage-codes\"
  jmessage-codes generate man ~/.local/share/man/man1
  jmessage-codes generate schema > output.schema.json

Exit status: 0 done, 2 wrong usage, or a file cannot be written.";

/// Write shell completions, man pages, or the schema of the JSON output
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES, arg_required_else_help = true)]
pub(crate) struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write the completions for a shell to standard output
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the man pages, one for each command, into a folder
    Man {
        /// The folder; it is created if it does not exist
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Write the JSON Schema of what `--format json` writes to standard output
    Schema,
}

/// Runs the command; `line` describes the command line.
///
/// # Errors
///
/// A file cannot be written.
pub(crate) fn run(options: &Options, line: clap::Command) -> Result<Answer, Failure> {
    match &options.what {
        What::Completions { shell } => completions(*shell, line)?,
        What::Schema => io::stdout().lock().write_all(SCHEMA.as_bytes())?,
        What::Man { folder } => {
            let written = manual(folder, line);
            written.map_err(|error| Failure::file("write to", folder.display(), &error))?;
        }
    }
    Ok(Answer::Yes)
}

fn completions(shell: Shell, mut line: clap::Command) -> io::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut line, "jmessage-codes", &mut script);
    io::stdout().lock().write_all(&script)
}

fn manual(folder: &Path, line: clap::Command) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(line.disable_help_subcommand(true), folder)
}

//! `diff`: what changed between two states of a list, and which version the changes need.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jmessage_codes_spec::compare::Severity;

use crate::comparison::Verdict;
use crate::failure::{Answer, Failure};
use crate::options::Output;
use crate::{git, output};

const EXAMPLES: &str = "\
Examples:
  jmessage-codes diff old.csv new.csv
  jmessage-codes diff HEAD~1:codes/billing.csv codes/billing.csv
  jmessage-codes diff v1.0:codes/billing.csv HEAD:codes/billing.csv --format json
  jmessage-codes diff --allow patch web codes/web.csv     only texts and values may change

A removed, renumbered or renamed code, a number with another meaning, and a removed column, type or
word are breaking. Additions are minor. Changes of texts and values are a patch.

Exit status: 0 all changes are allowed, 1 a change is not allowed, 2 wrong usage or input.";

/// Show what changed between two states of a list, and whether it breaks programs
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The older state: a CSV file, `-`, a built-in list, or REVISION:PATH as git has it
    old: PathBuf,
    /// The newer state
    new: PathBuf,
    /// The greatest change that is allowed
    #[arg(long, value_name = "CHANGE", value_enum, default_value_t = Allowed::Minor)]
    allow: Allowed,
    #[command(flatten)]
    output: Output,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Allowed {
    /// New codes, columns, words and languages
    Minor,
    /// New texts and values
    Patch,
}

/// Runs the command.
///
/// # Errors
///
/// A list cannot be read or has mistakes, or the output cannot be written.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    let verdict = Verdict::of(&git::valid(&options.old)?, &git::valid(&options.new)?);
    if options.output.is_json() {
        output::write_json(&verdict.json())?;
    } else {
        let mut out = output::stdout();
        verdict.write(&mut out)?;
        out.flush()?;
    }
    let most = match options.allow {
        Allowed::Minor => Severity::Minor,
        Allowed::Patch => Severity::Patch,
    };
    Ok(Answer::from_bool(verdict.severity() <= Some(most)))
}

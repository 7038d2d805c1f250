//! `check`: every mistake of lists, and what changed since an older state.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jmessage_codes_spec::Repr;
use serde_json::{Value, json};

use crate::comparison::Verdict;
use crate::failure::{Answer, Failure};
use crate::git;
use crate::library::{self, Reading};
use crate::lists::{self, Source};
use crate::output::{self, GOOD, styled};
use crate::report::{Checked, github, json, sarif, short};
use crate::wording::{count, did_you_mean};

const EXAMPLES: &str = "\
Examples:
  jmessage-codes check codes/*.csv
  jmessage-codes check --repr u16 codes/billing.csv
  jmessage-codes check --against origin/main:codes/billing.csv codes/billing.csv
  jmessage-codes check --format github codes/*.csv     annotate a pull request
  jmessage-codes check --format sarif codes/*.csv > codes.sarif

Exit status: 0 no mistake, 1 a mistake or a breaking change, 2 wrong usage, or a file cannot be read.";

/// Show every mistake of lists, and how to fix it
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The lists: CSV files, `-`, or names of built-in lists
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The integer type that has to hold the codes, such as `u16`; by default any
    #[arg(long, value_name = "TYPE", value_parser = repr)]
    repr: Option<Repr>,
    /// An older state of the list; breaking changes since then are mistakes
    #[arg(long, value_name = "OLD")]
    against: Option<PathBuf>,
    /// How the mistakes are shown
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the lines of the list, for people
    Text,
    /// A line for each mistake
    Short,
    /// Workflow commands of GitHub
    Github,
    /// SARIF 2.1.0
    Sarif,
    /// JSON
    Json,
}

/// Reads the name of an integer type.
///
/// # Errors
///
/// There is no such type; the message names the nearest.
pub(crate) fn repr(name: &str) -> Result<Repr, String> {
    let names = Repr::ALL.map(Repr::name);
    Repr::from_name(name).ok_or_else(|| did_you_mean(name, &names))
}

/// Runs the command.
///
/// # Errors
///
/// A file cannot be read, or the output cannot be written.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    if options.against.is_some() && options.files.len() > 1 {
        return Err(Failure::input("`--against` compares one list: write one FILE"));
    }
    let (checked, news, are_all_read) = check_all(options);
    // Without mistakes, the list is also compared.
    let verdict = match (&options.against, news.as_slice()) {
        (Some(old), [new]) => Some(Verdict::of(&git::valid(old)?, new)),
        _ => None,
    };
    show(options.format, &checked, verdict.as_ref())?;
    let is_right = checked.iter().all(|file| file.mistakes.is_none());
    let is_compatible = verdict.is_none_or(|verdict| !verdict.is_breaking());
    if are_all_read { Ok(Answer::from_bool(is_right && is_compatible)) } else { Err(Failure::Told) }
}

// All files, those without mistakes as lists, and whether every file could be read.
fn check_all(options: &Options) -> (Vec<Checked>, Vec<lists::List>, bool) {
    let (mut checked, mut right, mut are_all_read) = (Vec::new(), Vec::new(), true);
    for file in &options.files {
        let Source { name, bytes } = match lists::find(file) {
            Ok(source) => source,
            Err(failure) => {
                failure.report();
                are_all_read = false;
                continue;
            }
        };
        let Reading { spec, mistakes } = library::read(&name, &bytes, options.repr);
        let codes = spec.len();
        if mistakes.is_none() {
            right.push(lists::List { name: name.clone(), spec });
        }
        checked.push(Checked { name, codes, mistakes });
    }
    (checked, right, are_all_read)
}

fn show(format: Format, files: &[Checked], verdict: Option<&Verdict>) -> Result<(), Failure> {
    let mut out = output::stdout();
    match format {
        Format::Text => show_text(&mut out, files, verdict)?,
        Format::Short => {
            short::write(&mut out, files)?;
            verdict.map_or(Ok(()), |verdict| verdict.write(&mut out))?;
        }
        Format::Github => {
            github::write(&mut out, files)?;
            verdict.map_or(Ok(()), |verdict| verdict.write_github(&mut out))?;
        }
        Format::Sarif => writeln!(out, "{:#}", sarif::document(files, verdict))?,
        Format::Json => {
            let against = verdict.map_or(Value::Null, Verdict::json);
            let files: Vec<_> = files.iter().map(json::file).collect();
            writeln!(out, "{:#}", json!({ "files": files, "against": against }))?;
        }
    }
    out.flush()?;
    Ok(())
}

fn show_text(
    out: &mut impl Write,
    files: &[Checked],
    verdict: Option<&Verdict>,
) -> Result<(), Failure> {
    for file in files {
        match &file.mistakes {
            None => {
                let codes = count(file.codes, "code");
                writeln!(out, "{}: {codes}, {}", file.name, styled(GOOD, "no mistakes"))?;
            }
            Some(mistakes) => writeln!(out, "{mistakes}\n")?,
        }
    }
    if let Some(verdict) = verdict {
        verdict.write(out)?;
    }
    Ok(())
}

//! `names`: gives every row of a list a name.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use crate::failure::{Answer, Failure};
use crate::lists::{self, Source};
use crate::options::Output;
use crate::{files, library, output};

const EXAMPLES: &str = "\
Examples:
  jmessage-codes names codes/billing.csv > named.csv
  jmessage-codes names --write codes/*.csv
  jmessage-codes names --write --transliterate codes/german.csv
  jmessage-codes names --check codes/*.csv     fail if a row has no name

A name is made from the message, and differs from all others. Existing names stay, and so does every
other byte. With `--transliterate`, letters that are not ASCII are written with ASCII letters;
without it, such a message makes a name such as `Code40001`.

Exit status: 0 success, 1 a row has no name (with --check), 2 wrong usage, or a list cannot be read
or written or has other mistakes.";

/// Give every row of a list a name, so that names stay when messages change
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The list; with --write or --check there can be several
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write the names into the files, not to standard output
    #[arg(long, conflicts_with = "check")]
    write: bool,
    /// Only report rows without a name
    #[arg(long)]
    check: bool,
    /// Write letters that are not ASCII with ASCII letters
    #[arg(long)]
    transliterate: bool,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
///
/// # Errors
///
/// A list cannot be read or written, or has other mistakes.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    let is_copy = !options.write && !options.check;
    if is_copy && options.files.len() > 1 {
        return Err(Failure::input(
            "several lists need `--write` or `--check`; without them write one FILE",
        ));
    }
    let (mut answer, mut is_done, mut results) = (Answer::Yes, true, Vec::new());
    for file in &options.files {
        match name(options, file) {
            Ok((value, is_named)) => {
                results.push(value);
                answer = answer.and(Answer::from_bool(is_named || !options.check));
            }
            Err(Failure::ClosedPipe) => return Err(Failure::ClosedPipe),
            Err(failure) => {
                failure.report();
                is_done = false;
            }
        }
    }
    if options.output.is_json() {
        output::write_json(&json!({ "files": results }))?;
    }
    if is_done { Ok(answer) } else { Err(Failure::Told) }
}

fn name(options: &Options, file: &Path) -> Result<(Value, bool), Failure> {
    if options.write && (lists::is_builtin(file) || file.as_os_str() == "-") {
        return Err(Failure::input(format!(
            "`{}` cannot be written; leave out `--write`",
            file.display()
        )));
    }
    let Source { name, bytes } = lists::find(file)?;
    let named = library::with_names(&name, &bytes, options.transliterate)
        .map_err(|mistakes| Failure::input(format!("`{name}` has other mistakes\n\n{mistakes}")))?;
    let is_named = named == bytes;
    if options.write && !is_named {
        files::replace(file, &named)?;
    }
    if !options.output.is_json() {
        tell(options, file, &named, is_named)?;
    }
    let value =
        json!({ "file": name, "changed": !is_named, "written": options.write && !is_named });
    Ok((value, is_named))
}

fn tell(options: &Options, file: &Path, named: &[u8], is_named: bool) -> Result<(), Failure> {
    let name = file.display();
    let mut out = std::io::stdout().lock();
    if options.check {
        if is_named {
            writeln!(out, "{name}: every row has a name")?;
        } else {
            let file = files::shown(file);
            output::warn(&format!(
                "`{name}`: a row has no name; `jmessage-codes names --write {file}` gives it one"
            ));
        }
    } else if options.write {
        writeln!(
            out,
            "{name}: {}",
            if is_named { "every row has a name already" } else { "written" }
        )?;
    } else {
        out.write_all(named)?;
    }
    out.flush()?;
    Ok(())
}

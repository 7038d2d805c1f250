//! `fix`: applies what `check` suggests.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use jmessage_codes_spec::{Applied, Repr};
use serde_json::{Value, json};

use crate::commands::check;
use crate::failure::{Answer, Failure};
use crate::library::{self, Fixed};
use crate::lists::{self, Source};
use crate::options::Output;
use crate::output::{self, GOOD, WARNING, styled};
use crate::wording::count;
use crate::{files, report};

const EXAMPLES: &str = "\
Examples:
  jmessage-codes fix --dry-run codes/*.csv     show what would change
  jmessage-codes fix codes/*.csv
  jmessage-codes fix --unsafe codes/billing.csv
  jmessage-codes fix - < in.csv > out.csv

Safe fixes cannot change what the list says. `--unsafe` applies the others too: review the result. What is not a mistake stays as it is, byte for byte.

Exit status: 0 no mistake is left, 1 one is left, 2 wrong usage, or a file cannot be read or written.";

/// Fix the mistakes of lists in place, and show what changed
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The lists; `-` copies standard input to standard output
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Also apply fixes that have to be reviewed
    #[arg(long = "unsafe")]
    is_unsafe: bool,
    /// Show what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// The integer type that has to hold the codes, such as `u16`; by default any
    #[arg(long, value_name = "TYPE", value_parser = check::repr)]
    repr: Option<Repr>,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
///
/// # Errors
///
/// A file cannot be read or written.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    let (mut answer, mut is_done, mut results) = (Answer::Yes, true, Vec::new());
    for file in &options.files {
        match fix(options, file) {
            Ok((value, is_right)) => {
                results.push(value);
                answer = answer.and(Answer::from_bool(is_right));
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

fn fix(options: &Options, file: &Path) -> Result<(Value, bool), Failure> {
    if lists::is_builtin(file) {
        return Err(Failure::input(format!(
            "`{}` is built in and cannot be written",
            file.display()
        )));
    }
    let Source { name, bytes } = lists::find(file)?;
    let fixed = library::fix(&name, &bytes, options.repr, options.is_unsafe);
    let is_changed = fixed.bytes != bytes;
    let is_stream = file.as_os_str() == "-";
    if is_changed && !is_stream && !options.dry_run {
        files::replace(file, &fixed.bytes)?;
    }
    if !options.output.is_json() {
        if is_stream && !options.dry_run {
            copy(&fixed.bytes)?;
        } else {
            show(options, &name, &bytes, &fixed)?;
        }
        tell(options, &name, &fixed);
    }
    let value = json!({
        "file": name,
        "changed": is_changed,
        "written": is_changed && !is_stream && !options.dry_run,
        "fixed": fixed.applied.iter().map(applied).collect::<Vec<_>>(),
        "remaining": report::json::mistakes(fixed.remaining.as_ref()),
    });
    Ok((value, fixed.remaining.is_none()))
}

fn applied(applied: &Applied) -> Value {
    json!({ "kind": applied.kind, "line": applied.line, "headline": applied.headline })
}

fn copy(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}

fn show(options: &Options, name: &str, bytes: &[u8], fixed: &Fixed) -> Result<(), Failure> {
    let mut out = output::stdout();
    if fixed.bytes == bytes {
        if fixed.remaining.is_none() {
            writeln!(out, "{name}: nothing to fix")?;
        }
    } else {
        files::write_diff(&mut out, name, bytes, &fixed.bytes)?;
        let verb = if options.dry_run { "would be fixed" } else { "fixed" };
        let said = format!("{} {verb}", count(fixed.applied.len(), "mistake"));
        writeln!(out, "{name}: {}", styled(GOOD, &said))?;
    }
    out.flush()?;
    Ok(())
}

// Says why mistakes are left.
fn tell(options: &Options, name: &str, fixed: &Fixed) {
    let Some(remaining) = &fixed.remaining else { return };
    let found = &remaining.found;
    let are_fixable = found.iter().filter(|mistake| mistake.fix.is_some()).count();
    let left = count(found.len(), "mistake");
    let why = if are_fixable > 0 && !options.is_unsafe {
        format!("{} can be fixed with `--unsafe`; review the result", count(are_fixable, "mistake"))
    } else {
        "a person has to decide what is meant".to_owned()
    };
    let left = styled(WARNING, &format!("{left} left"));
    output::warn(&format!("{name}: {left}: {why}\n\n{remaining}\n"));
}

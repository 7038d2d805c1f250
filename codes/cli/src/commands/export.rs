//! `export`: a list in another form, to standard output or into a file, or compared with one.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;
use jmessage_codes_spec::export::{Format, Source, export};

use crate::failure::{Answer, Failure};
use crate::lists::List;
use crate::{files, git, lists, output};

const EXAMPLES: &str = "\
Examples:
  jmessage-codes export --to typescript -o src/codes.ts
  jmessage-codes export --to html --list codes/billing.csv --title Billing -o docs/codes.html
  jmessage-codes export --to markdown --check docs/codes.md     fail if the file is stale

Exit status: 0 done, 1 the file is stale (with --check), 2 wrong usage or input.";

/// Write a list in another form: for programs in other languages, or as a page
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The form
    #[arg(long, value_name = "FORM", value_parser = format())]
    to: Format,
    /// A CSV file, `-`, or the name of a built-in list
    #[arg(long, value_name = "FILE|NAME", default_value = "web")]
    list: PathBuf,
    /// Write into this file, not to standard output
    #[arg(short, long, value_name = "FILE", conflicts_with = "check")]
    output: Option<PathBuf>,
    /// Fail if this file is not what would be written
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
    /// The title for people; by default the name of the list
    #[arg(long)]
    title: Option<String>,
    /// The language of the texts that have no language in the header
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

fn format() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .try_map(|name| Format::from_name(&name).ok_or("no such form"))
}

/// Runs the command.
///
/// # Errors
///
/// The list cannot be read or has mistakes, has a number that the form cannot hold, or a file
/// cannot be read or written.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    let list = git::valid(&options.list)?;
    let text = exported(options, &list)?;
    if let Some(file) = &options.check {
        return check(options, file, &text);
    }
    if let Some(file) = &options.output {
        files::replace(file, text.as_bytes())?;
    } else {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()?;
    }
    Ok(Answer::Yes)
}

fn exported(options: &Options, list: &List) -> Result<String, Failure> {
    // The folder is left out: the output is the same wherever the command runs.
    let name = files::name_of(Path::new(&list.name));
    let title = options.title.as_deref().unwrap_or_else(|| lists::title(&name));
    let source = Source { name: &name, title, language: &options.language, spec: &list.spec };
    export(&source, options.to).map_err(|error| Failure::input(error.to_string()))
}

// A checkout may have the line ends of its system.
fn check(options: &Options, file: &Path, text: &str) -> Result<Answer, Failure> {
    let why = match fs::read(file) {
        Ok(bytes) => {
            if String::from_utf8_lossy(&bytes).replace("\r\n", "\n") == text.replace("\r\n", "\n") {
                return Ok(Answer::Yes);
            }
            "is stale"
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => "does not exist yet",
        Err(error) => return Err(Failure::file("read", file.display(), &error)),
    };
    output::complain(&format!(
        "`{}` {why}; update it with\n\n  {}",
        file.display(),
        command(options, file)
    ));
    Ok(Answer::No)
}

fn command(options: &Options, file: &Path) -> String {
    let mut command = format!("jmessage-codes export --to {}", options.to.name());
    let mut add = |option: &str, value: &Path| {
        command = format!("{command} {option} {}", files::shown(value));
    };
    if options.list.as_os_str() != "web" {
        add("--list", &options.list);
    }
    if let Some(title) = &options.title {
        add("--title", Path::new(title));
    }
    if options.language != "en" {
        add("--language", Path::new(&options.language));
    }
    add("-o", file);
    command
}

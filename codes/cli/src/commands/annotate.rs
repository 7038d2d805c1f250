//! `annotate`: copies a log and adds what the codes in it mean.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::annotate::meanings::Meanings;
use crate::annotate::scanner::Scanner;
use crate::annotate::stream::{Annotator, Style};
use crate::failure::{Answer, Failure};
use crate::language::Language;
use crate::options::{Lists, Output};
use crate::{lists, output};

const EXAMPLES: &str = "\
Examples:
  tail -f app.log | jmessage-codes annotate
  jmessage-codes annotate app.log --lang zh
  jmessage-codes annotate app.log --list codes/billing.csv --list web
  jmessage-codes annotate app.log --format json   one JSON record a line for each code

A number counts only as a whole number: not in a longer number, a fraction, a date, an address or
an identifier. A code of fewer than four digits counts only after a word that announces it, as in
`code=0`, `\"code\": 0` or `error 12`.

Exit status: 0 done, 2 wrong usage or input.";

/// Copy a log and add the meaning of the codes in it to the end of each line
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The log; without it, or with `-`, standard input
    file: Option<PathBuf>,
    #[command(flatten)]
    lists: Lists,
    /// The language of the texts, such as `zh-Hans`, `zh` or `zh_CN.UTF-8`
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
///
/// # Errors
///
/// A list or the log cannot be read, or the output cannot be written.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    let lists = lists::read_all(&options.lists.lists)?;
    lists::warn_of_language(&lists, options.lang.as_ref());
    let scanner = Scanner::new(Meanings::of(&lists, options.lang.as_ref()));
    let style = if options.output.is_json() {
        Style::Records
    } else {
        Style::Lines { has_color: output::has_color() }
    };
    let file = options.file.as_deref().filter(|file| file.as_os_str() != "-");
    let mut input = open(file)?;
    let mut out = io::BufWriter::with_capacity(1 << 18, io::stdout().lock());
    let read = Annotator::new(&scanner, style).copy(&mut input, &mut out)?;
    let name = file.map_or("<stdin>".into(), |file| file.display().to_string());
    read.map_err(|error| Failure::file("read", name, &error))?;
    Ok(Answer::Yes)
}

fn open(file: Option<&Path>) -> Result<Box<dyn Read>, Failure> {
    match file {
        None => Ok(Box::new(io::stdin().lock())),
        Some(file) => {
            let opened = File::open(file).map_err(|error| lists::not_found(file, &error))?;
            Ok(Box::new(opened))
        }
    }
}

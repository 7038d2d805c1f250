//! In: the words of a command line. Out: what it prints and how it exits. The only module of this
//! package that reads files.

mod naming;

use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use jmessage_codes_spec::{BUILTINS, Repr, Row, nearest, read};

const USAGE: &str = "\
usage: jmessage-codes-spec check [--repr TYPE] LIST…   show every mistake of the lists
       jmessage-codes-spec find LIST CODE…             say what codes mean; all of them without CODE
       jmessage-codes-spec names LIST                  write the list with a name in every row
LIST is a CSV file, or the name of a built-in list: web
TYPE is the integer type of the codes, i32 by default";

/// What a command came to: an exit code, or a message and the exit code 2.
type Outcome = Result<ExitCode, String>;

/// Runs a command.
pub(crate) fn run(words: &[String]) -> ExitCode {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["check", "--repr", name, lists @ ..] if !lists.is_empty() => {
            parse_repr(name).and_then(|repr| check(lists, repr))
        }
        ["check", lists @ ..] if !lists.is_empty() => check(lists, Repr::default()),
        ["find", list, codes @ ..] => find(list, codes),
        ["names", list] => names(list),
        ["help" | "--help" | "-h"] => print(USAGE).map(|()| ExitCode::SUCCESS),
        _ => Err(USAGE.to_owned()),
    };
    outcome.unwrap_or_else(|message| {
        eprintln!("{message}");
        ExitCode::from(2)
    })
}

fn check(lists: &[&str], repr: Repr) -> Outcome {
    let mut exit = ExitCode::SUCCESS;
    for list in lists {
        match read(list, &bytes(list)?, repr) {
            Ok(spec) => print(&format!("{list}: {} codes, no mistake", spec.rows().len()))?,
            Err(rejected) => {
                print(&rejected.to_string())?;
                exit = ExitCode::FAILURE;
            }
        }
    }
    Ok(exit)
}

fn find(list: &str, codes: &[&str]) -> Outcome {
    let bytes = bytes(list)?;
    let spec = read(list, &bytes, Repr::I128).map_err(|rejected| rejected.to_string())?;
    if codes.is_empty() {
        for row in spec.rows() {
            print(&format!("{:>12}  {:<34} {}", row.code_text(), row.name(), row.message()))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut exit = ExitCode::SUCCESS;
    for code in codes {
        let number = code.parse::<i128>().map(Into::into);
        let is_meant = |row: &Row<'_>| row.name() == *code || number == Ok(row.code());
        if let Some(row) = spec.rows().find(is_meant) {
            print(&describe(row))?;
        } else {
            print(&format!("{code}: `{list}` does not have it"))?;
            exit = ExitCode::FAILURE;
        }
    }
    Ok(exit)
}

fn describe(row: Row<'_>) -> String {
    let texts = [
        ("message", row.message()),
        ("description", row.description()),
        ("deprecated", row.deprecated().unwrap_or_default()),
    ];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let texts = texts.map(|(title, text)| (title.to_owned(), text.to_owned()));
    let lines = texts.chain(row.details()).map(|(name, value)| format!("  {name:<20} {value}"));
    let title = format!("{} {}", row.code_text(), row.name());
    std::iter::once(title).chain(lines).collect::<Vec<_>>().join("\n")
}

fn names(list: &str) -> Outcome {
    let bytes = bytes(list)?;
    print(naming::named(list, &bytes)?.trim_end())?;
    Ok(ExitCode::SUCCESS)
}

/// A file, or a built-in list where there is no file of that name.
fn bytes(list: &str) -> Result<Vec<u8>, String> {
    fs::read(list).or_else(|error| {
        let builtin = BUILTINS.iter().find(|(name, _)| *name == list);
        let text = builtin.ok_or_else(|| format!("cannot read `{list}`: {error}"))?;
        Ok(text.1.as_bytes().to_vec())
    })
}

fn parse_repr(name: &str) -> Result<Repr, String> {
    Repr::from_name(name).ok_or_else(|| {
        match nearest(name, Repr::ALL.iter().map(|repr| repr.name())) {
            Some(near) => format!("`{name}` is no integer type: did you mean `{near}`?"),
            None => format!("`{name}` is no integer type"),
        }
    })
}

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
fn print(text: &str) -> Result<(), String> {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

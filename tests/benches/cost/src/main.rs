//! What a list costs: compile time, memory and bytes of the program.
//!
//! `cost compile [--quick] [COUNT]…`: compile time and memory of a crate with a list, by style.
//! `cost stack`: clean build of what each style depends on.
//! `cost bytes`: what the built-in list adds to a stripped program.

mod bytes;
mod compile;
mod measure;
mod project;
mod stack;
mod styles;

use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some(status) = measure::as_wrapper(&words) {
        return status;
    }
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> io::Result<()> {
    let mut words = words.iter().map(String::as_str);
    let topic = words.next();
    let options: Vec<&str> = words.collect();
    let quick = options.contains(&"--quick");
    let counts: Vec<usize> = options.iter().filter_map(|word| word.parse().ok()).collect();
    match topic {
        Some("compile") => compile::run(quick, &counts),
        Some("stack") => stack::run(),
        Some("bytes") => bytes::run(),
        _ => Err(io::Error::other("`compile`, `stack` or `bytes`?")),
    }
}

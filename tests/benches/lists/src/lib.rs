//! Lists of error codes of any length, the same on every run, and the built-in one.

#[path = "../../../src/random.rs"]
mod random;

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;

use jmessage_codes::web;

pub use random::Random;

/// One row of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// The number.
    pub code: i32,
    /// The variant.
    pub name: String,
    /// What the product sends.
    pub message: String,
    /// What it means.
    pub description: String,
}

/// How the numbers of a made list lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// In each hundred some consecutive numbers, as in the built-in list.
    Clustered,
    /// Anywhere.
    Sparse,
}

/// The words of the made names and texts.
const WORDS: [&str; 24] = [
    "black",
    "channel",
    "client",
    "denied",
    "expired",
    "file",
    "format",
    "friend",
    "group",
    "invalid",
    "length",
    "limit",
    "list",
    "login",
    "message",
    "missing",
    "parameter",
    "quota",
    "register",
    "request",
    "signature",
    "timeout",
    "token",
    "user",
];

/// The list that the product has.
#[must_use]
pub fn builtin() -> Vec<Row> {
    let rows = web::Code::ALL.iter().map(|code| Row {
        code: code.code(),
        name: code.name().to_owned(),
        message: code.message().to_owned(),
        description: code.description().to_owned(),
    });
    rows.collect()
}

/// A made list, ascending by number.
#[must_use]
pub fn made(shape: Shape, count: usize) -> Vec<Row> {
    let mut random = Random::new(count as u64);
    let codes = match shape {
        Shape::Clustered => clustered(count, &mut random),
        Shape::Sparse => sparse(count, &mut random),
    };
    let mut names = HashSet::new();
    codes.into_iter().map(|code| row(code, &mut names, &mut random)).collect()
}

/// A list as the file that the macro reads.
#[must_use]
pub fn csv(rows: &[Row]) -> String {
    let mut csv = String::from("code,name,message,description\n");
    for Row { code, name, message, description } in rows {
        let (message, description) = (cell(message), cell(description));
        // Writing to a `String` cannot fail.
        let _ = writeln!(csv, "{code},{name},{message},{description}");
    }
    csv
}

/// A text as a cell; none of them holds a quote.
fn cell(text: &str) -> String {
    if text.contains(',') { format!("\"{text}\"") } else { text.to_owned() }
}

fn clustered(count: usize, random: &mut Random) -> Vec<i32> {
    let mut codes = Vec::new();
    let mut hundred = 100_000;
    while codes.len() < count {
        let length = 1 + random.below(15).cast_signed();
        codes.extend(hundred + 1..=hundred + length);
        hundred += 100;
    }
    codes.truncate(count);
    codes
}

fn sparse(count: usize, random: &mut Random) -> Vec<i32> {
    let mut codes = BTreeSet::new();
    while codes.len() < count {
        codes.insert(random.below(1 << 31).cast_signed());
    }
    codes.into_iter().collect()
}

/// A row whose name no other row has.
fn row(code: i32, names: &mut HashSet<String>, random: &mut Random) -> Row {
    loop {
        let length = 2 + random.below(4) as usize;
        let words = words(length, random);
        let name = words.iter().map(|word| capital(word)).collect::<String>();
        if names.insert(name.clone()) {
            let length = 5 + random.below(6) as usize;
            let description = format!("The {}.", self::words(length, random).join(" "));
            return Row { code, name, message: words.join(" "), description };
        }
    }
}

fn words(count: usize, random: &mut Random) -> Vec<&'static str> {
    (0..count).map(|_| WORDS[random.below(24) as usize]).collect()
}

fn capital(word: &str) -> String {
    let (head, tail) = word.split_at(1);
    head.to_ascii_uppercase() + tail
}

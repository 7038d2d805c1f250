//! For any log: annotating changes no byte of it, and adds the meaning of exactly the codes
//! that a search through the whole text finds. Each of them is a number of its own.
#![no_main]

#[path = "../../../codes/cli/src/annotate/mod.rs"]
mod annotate;
#[path = "../../../codes/cli/src/json.rs"]
mod json;
#[expect(dead_code, reason = "one function is for the warnings of other commands")]
#[path = "../../../codes/cli/src/language.rs"]
mod language;
#[path = "tool/lists.rs"]
mod lists;
#[path = "tool/output.rs"]
mod output;

use std::io::{self, Read};
use std::sync::LazyLock;

use annotate::meanings::Meanings;
use annotate::scanner::{Hit, Scanner};
use annotate::stream::{Annotator, Style};
use jmessage_codes_spec::{BUILTINS, read_any};
use libfuzzer_sys::fuzz_target;
use lists::List;
use serde_json::Value;

/// What the codes of the lists need: short, negative, hexadecimal, and as long as they get.
const SHORT: &str = "code,message\n-7,minus\n0,zero\n12,twelve\n4100,declined\n65535,port\n";
const HEXADECIMAL: &str = "code,message\n0x0000,zero\n0x00A1,low\n0xBEEF,beef\n";
const LONG: &str = "code,message\n-170141183460469231731687303715884105728,least\n\
                    18446744073709551616,beyond\n123456789,long\n";

/// The size of the buffer that the annotator reads into.
const BUFFER: usize = 1 << 17;

fn scanner(lists: &[(&str, &str)]) -> Scanner {
    let read = |(name, text): &(&str, &str)| List {
        name: (*name).to_owned(),
        spec: read_any(name, text.as_bytes()).expect("these lists are right"),
    };
    let lists: Vec<List> = lists.iter().map(read).collect();
    Scanner::new(Meanings::of(&lists, "zh".parse().ok().as_ref()))
}

static SCANNERS: LazyLock<[Scanner; 4]> = LazyLock::new(|| {
    let all = [("short", SHORT), ("hexadecimal", HEXADECIMAL), ("long", LONG)];
    let all: Vec<_> = BUILTINS.iter().copied().chain(all).collect();
    [
        scanner(&BUILTINS[..1]),
        scanner(&[("short", SHORT)]),
        scanner(&[("hexadecimal", HEXADECIMAL)]),
        scanner(&all),
    ]
});

/// A log that arrives in pieces of some length, as that of a pipe does.
struct Pieces<'a>(&'a [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.1.min(self.0.len()).min(buffer.len());
        let (piece, rest) = self.0.split_at(length);
        buffer[..length].copy_from_slice(piece);
        self.0 = rest;
        Ok(length)
    }
}

fn annotated(scanner: &Scanner, style: Style, text: &[u8], piece: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let copied = Annotator::new(scanner, style).copy(&mut Pieces(text, piece), &mut out);
    copied.expect("a vector can be written").expect("a slice can be read");
    out
}

/// What the output has to be, from the codes of the whole text.
fn expected(scanner: &Scanner, text: &[u8], hits: &[Hit]) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut start, mut rest) = (0, hits);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let end = start + line.len();
        let (of_line, after) = rest.split_at(rest.partition_point(|hit| hit.start < end));
        let content = line.strip_suffix(b"\n").unwrap_or(line);
        let content = match line.ends_with(b"\n") {
            true => content.strip_suffix(b"\r").unwrap_or(content),
            false => content,
        };
        out.extend_from_slice(content);
        let mut entries: Vec<usize> = Vec::new();
        for hit in of_line {
            if !entries.contains(&hit.entry) {
                entries.push(hit.entry);
            }
        }
        let texts: Vec<&str> = entries.iter().map(|entry| scanner.meanings.text(*entry)).collect();
        if !texts.is_empty() {
            out.extend_from_slice(format!("  # {}", texts.join("; ")).as_bytes());
        }
        out.extend_from_slice(&line[content.len()..]);
        (start, rest) = (end, after);
    }
    out
}

/// Whether a code is a number of its own: no letter, digit or underscore touches it, and the list has it.
fn check(scanner: &Scanner, text: &[u8], hit: &Hit) {
    let is_word =
        |byte: Option<&u8>| byte.is_some_and(|it| it.is_ascii_alphanumeric() || *it == b'_');
    assert!(!is_word(hit.start.checked_sub(1).and_then(|at| text.get(at))));
    assert!(!is_word(text.get(hit.end)));
    let digits = std::str::from_utf8(&text[hit.start..hit.end]).expect("digits are ASCII");
    let sign = if hit.start > 0 && text[hit.start - 1] == b'-' { "-" } else { "" };
    let found = match digits.strip_prefix("0x") {
        Some(digits) => u128::from_str_radix(digits, 16).expect("a number").to_string(),
        None => format!("{sign}{}", digits.trim_start_matches('0')),
    };
    let found = if matches!(found.as_str(), "" | "-") { "0" } else { &found };
    for value in scanner.meanings.values(hit.entry) {
        let code = match &value["code"] {
            Value::String(code) => code.clone(),
            code => code.to_string(),
        };
        assert_eq!(found, code);
    }
}

fuzz_target!(|bytes: &[u8]| {
    let [list, piece, fill, log @ ..] = bytes else { return };
    let scanner = &SCANNERS[usize::from(list % 4)];
    // A few logs begin so that they lie across the end of the buffer. Those arrive in one piece: each
    // piece of a line has the line searched for its end, and this one is as long as the buffer.
    let fill = match fill {
        0..=3 => [b"x", b" ", b"\n", b"9"][usize::from(*fill)].repeat(BUFFER - log.len() / 2),
        _ => Vec::new(),
    };
    let text = [&fill, log].concat();
    let piece = if *piece == 0 || !fill.is_empty() { usize::MAX } else { usize::from(*piece) };

    let mut hits = Vec::new();
    scanner.scan(&text, 0, text.len(), &mut hits);
    hits.iter().for_each(|hit| check(scanner, &text, hit));

    let lines = annotated(scanner, Style::Lines { has_color: false }, &text, piece);
    let wanted = expected(scanner, &text, &hits);
    assert!(lines == wanted, "{}", String::from_utf8_lossy(&lines));
    let records = annotated(scanner, Style::Records, &text, piece);
    assert_eq!(records.iter().filter(|byte| **byte == b'\n').count(), hits.len());
    for (record, hit) in records.split(|byte| *byte == b'\n').zip(&hits) {
        let record: Value = serde_json::from_slice(record).expect("a record is JSON");
        let before = &text[..hit.start];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let column = 1 + before.iter().rev().take_while(|byte| **byte != b'\n').count();
        assert_eq!((&record["line"], &record["column"]), (&line.into(), &column.into()));
    }
});

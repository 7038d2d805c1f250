//! Every way from a number to its code, from a code to its message and from a name to its code, side
//! by side in one process. Prints ratios to the floor, one bounds-checked load from an array.
//!
//! `lookup [--quick] [--count] [code|text|name]… [builtin|c1000|s1000|…]…`

mod built;
mod codes;
mod count;
mod harness;
mod keys;
mod names;
mod report;
mod texts;

use std::process::ExitCode;

use report::Report;

/// What is to be measured.
struct Wanted {
    words: Vec<String>,
}

impl Wanted {
    /// Whether all words of one kind are wanted, or this one.
    fn has(&self, word: &str, kind: &[&str]) -> bool {
        let mut words = self.words.iter().filter(|it| kind.contains(&it.as_str())).peekable();
        words.peek().is_none() || words.any(|it| it == word)
    }
}

const TOPICS: [&str; 3] = ["code", "text", "name"];
const LISTS: [&str; 7] = ["builtin", "c1000", "s1000", "c10000", "s10000", "c65000", "s65000"];

/// Calls a function for each wanted list that has the peers, then for each that has only some.
macro_rules! each_list {
    ($topic:ident, $wanted:expr, $report:expr) => {{
        let on = |list| $wanted.has(stringify!($topic), &TOPICS) && $wanted.has(list, &LISTS);
        each_list!(@ $topic, on, $report, all_peers, builtin c1000 s1000);
        each_list!(@ $topic, on, $report, hashes, c10000 s10000);
        each_list!(@ $topic, on, $report, no_peers, c65000 s65000);
    }};
    (@ $topic:ident, $on:expr, $report:expr, $peers:ident, $($list:ident)*) => { $(
        if $on(stringify!($list)) {
            $topic::compare!($report, $list, $peers);
        }
    )* };
}

mod topics {
    pub(crate) use crate::{codes as code, names as name, texts as text};
}
use topics::{code, name, text};

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let mut flag = |flag: &str| {
        let there = words.iter().any(|word| word == flag);
        words.retain(|word| word != flag);
        there
    };
    let (quick, count, contestant) = (flag("--quick"), flag("--count"), count::contestant());
    if let Some(word) =
        words.iter().find(|it| !TOPICS.contains(&&***it) && !LISTS.contains(&&***it))
    {
        eprintln!("`{word}` is none of {TOPICS:?} and {LISTS:?}, `--quick` and `--count`");
        return ExitCode::FAILURE;
    }
    let mut report = match contestant {
        Some(contestant) => Report::one_pass(contestant),
        None if count => Report::count(),
        None => Report::time(if quick { 25 } else { 200 }),
    };
    let wanted = Wanted { words };
    each_list!(code, wanted, report);
    each_list!(text, wanted, report);
    each_list!(name, wanted, report);
    ExitCode::SUCCESS
}

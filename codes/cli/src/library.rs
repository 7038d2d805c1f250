//! The adapter to `jmessage-codes-spec`: the one module that knows how the library is called to
//! read, fix and name a list.

use std::fmt;

use jmessage_codes_spec::{Rejected, Repr, Spec};

/// What came out of a list: the rows that could be read, and its mistakes.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) spec: Spec,
    pub(crate) mistakes: Option<Mistakes>,
}

/// The mistakes of a list; its `Display` shows each of them.
#[derive(Clone, Debug)]
pub(crate) struct Mistakes {
    report: String,
    pub(crate) found: Vec<Mistake>,
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.report.trim_end())
    }
}

/// One mistake, with the place of its text; lines and columns start at 1.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    pub(crate) kind: &'static str,
    pub(crate) headline: String,
    pub(crate) label: String,
    pub(crate) help: String,
    pub(crate) start: (usize, usize),
    pub(crate) end: (usize, usize),
}

/// Reads a list. Without an integer type, every number is good.
pub(crate) fn read(name: &str, bytes: &[u8], repr: Option<Repr>) -> Reading {
    match jmessage_codes_spec::read(name, bytes, repr.unwrap_or(Repr::I128)) {
        Ok(spec) => Reading { spec, mistakes: None },
        Err(rejected) => {
            let mistakes = Some(mistakes(&rejected));
            Reading { spec: rejected.salvage().clone(), mistakes }
        }
    }
}

fn mistakes(rejected: &Rejected<'_>) -> Mistakes {
    let place = |at| {
        let place = rejected.source().place(at);
        (place.line, place.column)
    };
    let found = rejected.problems().iter().map(|found| {
        let wording = found.problem.wording();
        Mistake {
            kind: found.problem.kind(),
            headline: wording.headline,
            label: wording.label,
            help: wording.help,
            start: place(found.at.start),
            end: place(found.at.end),
        }
    });
    Mistakes { report: rejected.to_string(), found: found.collect() }
}

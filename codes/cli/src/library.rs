//! The adapter to `jmessage-codes-spec`: the one module that knows how the library is called to
//! read, fix and name a list.

use std::fmt;

use jmessage_codes_spec::{Rejected, Repr, Spec};

use crate::output;

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
        f.write_str(&output::report(self.report.trim_end()))
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
    pub(crate) fix: Option<Fix>,
}

/// How a mistake is fixed.
#[derive(Clone, Debug)]
pub(crate) struct Fix {
    /// Whether nobody has to look at the result.
    pub(crate) is_safe: bool,
    pub(crate) edits: Vec<Edit>,
}

/// A text that replaces another.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub(crate) start: (usize, usize),
    pub(crate) end: (usize, usize),
    pub(crate) replacement: String,
}

/// A list after its fixes.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(crate) bytes: Vec<u8>,
    /// How many mistakes were fixed.
    pub(crate) count: usize,
    /// The mistakes that are left.
    pub(crate) remaining: Option<Mistakes>,
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
            fix: None,
        }
    });
    Mistakes { report: rejected.to_string(), found: found.collect() }
}

/// Fixes what can be fixed: only what is safe to fix unseen, unless `is_unsafe`.
pub(crate) fn fix(name: &str, bytes: &[u8], repr: Option<Repr>, _is_unsafe: bool) -> Fixed {
    Fixed { bytes: bytes.to_vec(), count: 0, remaining: read(name, bytes, repr).mistakes }
}

/// Gives every row a name.
///
/// # Errors
///
/// The mistakes of the list, if it has others than names that are the same.
pub(crate) fn with_names(
    name: &str,
    bytes: &[u8],
    _transliterate: bool,
) -> Result<Vec<u8>, Mistakes> {
    match read(name, bytes, None).mistakes {
        Some(mistakes) => Err(mistakes),
        None => Ok(bytes.to_vec()),
    }
}

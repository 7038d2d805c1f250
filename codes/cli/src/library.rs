//! The adapter to `jmessage-codes-spec`: the one module that knows how the library is called to
//! read, fix and name a list.

use std::fmt;

use jmessage_codes_spec::{
    Applicability, Applied, Diagnostic, FixLevel, Rejected, Repr, Spec, read_any,
};

use crate::{ascii, output};

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
    /// Whether the result needs no review.
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
    pub(crate) applied: Vec<Applied>,
    /// The mistakes that are left.
    pub(crate) remaining: Option<Mistakes>,
}

/// Reads a list. Without an integer type, every number is good.
pub(crate) fn read(name: &str, bytes: &[u8], repr: Option<Repr>) -> Reading {
    let read = match repr {
        Some(repr) => jmessage_codes_spec::read(name, bytes, repr),
        None => read_any(name, bytes),
    };
    match read {
        Ok(spec) => Reading { spec, mistakes: None },
        Err(rejected) => {
            Reading { spec: rejected.partial().clone(), mistakes: Some(mistakes(&rejected)) }
        }
    }
}

fn mistakes(rejected: &Rejected) -> Mistakes {
    let found = rejected.problems().iter().map(|found| mistake(rejected, found)).collect();
    Mistakes { report: rejected.full().to_string(), found }
}

fn mistake(rejected: &Rejected, found: &Diagnostic) -> Mistake {
    let wording = rejected.wording(found);
    let place = |at| {
        let place = rejected.place(at);
        (place.line, place.column)
    };
    let fix = found.suggestion.as_ref().map(|suggestion| Fix {
        is_safe: suggestion.applicability == Applicability::Safe,
        edits: suggestion
            .edits
            .iter()
            .map(|edit| Edit {
                start: place(edit.span().start),
                end: place(edit.span().end),
                replacement: edit.replacement.clone(),
            })
            .collect(),
    });
    Mistake {
        kind: found.problem.kind(),
        headline: wording.headline,
        label: wording.label,
        help: wording.help,
        start: place(found.at.start),
        end: place(found.at.end),
        fix,
    }
}

/// Fixes what can be fixed: only what is safe to fix unseen, unless `is_unsafe`.
pub(crate) fn fix(name: &str, bytes: &[u8], repr: Option<Repr>, is_unsafe: bool) -> Fixed {
    let level = if is_unsafe { FixLevel::Unsafe } else { FixLevel::Safe };
    let fixed = jmessage_codes_spec::fix(name, bytes, repr, level);
    Fixed {
        bytes: fixed.bytes,
        applied: fixed.applied,
        remaining: fixed.remaining.as_ref().map(mistakes),
    }
}

/// Gives every row a name.
///
/// # Errors
///
/// The mistakes of the list, if it has others than names that are the same.
pub(crate) fn with_names(
    name: &str,
    bytes: &[u8],
    transliterate: bool,
) -> Result<Vec<u8>, Mistakes> {
    let to_ascii: Option<&dyn Fn(&str) -> String> =
        if transliterate { Some(&ascii::transliterated) } else { None };
    jmessage_codes_spec::with_names(name, bytes, to_ascii).map_err(|rejected| mistakes(&rejected))
}

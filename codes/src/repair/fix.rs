//! Applies the suggestions of a list's mistakes until none is left.

use std::collections::BTreeSet;

use crate::model::repr::Repr;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::suggestion::{Applicability, Edit};
use crate::read::read_for;
use crate::read::rejected::Rejected;
use crate::read::source::{MARK, without_mark};

/// Which suggestions to apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixLevel {
    /// Those that cannot change what the list says.
    Safe,
    /// All of them.
    Unsafe,
}

/// The result of fixing a list.
#[derive(Debug)]
pub struct Fixed {
    /// The bytes of the list, with the fixes.
    pub bytes: Vec<u8>,
    /// The mistakes that were fixed.
    pub applied: Vec<Applied>,
    /// The mistakes that are left, if there are any.
    pub remaining: Option<Rejected>,
}

/// A mistake that was fixed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The line of the mistake when it was fixed, from 1.
    pub line: usize,
    /// The kind of the mistake, such as `BareQuote`.
    pub kind: &'static str,
    /// What was wrong.
    pub headline: String,
}

/// Each round fixes at least one mistake; a list that needs more rounds is given up.
const MOST_ROUNDS: usize = 100;

/// Applies the fixes of a list's mistakes, also of mistakes that only show after others are fixed.
///
/// `name` is what messages call the list; with a `repr`, codes have to fit into it. All other bytes
/// stay as they are.
///
/// ```
/// use jmessage_codes_spec::{FixLevel, fix};
///
/// let fixed = fix("codes.csv", b"Code,message\n1,blade 12\" worn\n", None, FixLevel::Safe);
/// assert_eq!(fixed.bytes, b"code,message\n1,\"blade 12\"\" worn\"\n");
/// assert_eq!(fixed.applied.len(), 2);
/// assert!(fixed.remaining.is_none());
/// ```
#[must_use]
pub fn fix(name: &str, bytes: &[u8], repr: Option<Repr>, level: FixLevel) -> Fixed {
    let mut fixed = Fixed { bytes: bytes.to_vec(), applied: Vec::new(), remaining: None };
    for _ in 0..MOST_ROUNDS {
        let Err(rejected) = read_for(name, &fixed.bytes, repr) else { return fixed };
        let Some(bytes) = round(&rejected, &fixed.bytes, level, &mut fixed.applied) else {
            fixed.remaining = Some(rejected);
            return fixed;
        };
        fixed.bytes = bytes;
    }
    fixed.remaining = read_for(name, &fixed.bytes, repr).err();
    fixed
}

/// Applies what can be applied at once; `None` where there is nothing.
fn round(
    rejected: &Rejected,
    bytes: &[u8],
    level: FixLevel,
    applied: &mut Vec<Applied>,
) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(without_mark(bytes)).ok()?;
    let mut edits: BTreeSet<Edit> = BTreeSet::new();
    for diagnostic in rejected.problems() {
        let Some(wanted) = allowed(diagnostic, level) else { continue };
        if !fits(wanted, &edits) {
            continue;
        }
        applied.push(Applied {
            line: rejected.place(diagnostic.at.start).line,
            kind: diagnostic.problem.kind(),
            headline: rejected.wording(diagnostic).headline,
        });
        // Mistakes of one column may have one fix, in the header.
        edits.extend(wanted.iter().cloned());
    }
    let changed = apply(text, edits.into_iter().collect())?;
    let mark = if text.len() < bytes.len() { MARK } else { b"" };
    Some([mark, changed.as_bytes()].concat())
}

fn allowed(diagnostic: &Diagnostic, level: FixLevel) -> Option<&[Edit]> {
    let suggestion = diagnostic.suggestion.as_ref()?;
    let is_allowed = level == FixLevel::Unsafe || suggestion.applicability == Applicability::Safe;
    is_allowed.then_some(&suggestion.edits)
}

/// Whether edits can be made together with those that were chosen: each is one of them or touches
/// none of them.
fn fits(wanted: &[Edit], chosen: &BTreeSet<Edit>) -> bool {
    wanted.iter().all(|edit| {
        let after = Edit { at: (edit.at.1 + 1, 0), replacement: String::new() };
        // The chosen ones do not touch, so that the last of those before is the nearest.
        let before = chosen.range(..after).next_back();
        chosen.contains(edit) || before.is_none_or(|before| before.at.1 < edit.at.0)
    })
}

/// Makes edits; `None` where nothing changes.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> Option<String> {
    edits.sort_unstable();
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        changed.push_str(text.get(at..edit.at.0)?);
        changed.push_str(&edit.replacement);
        at = edit.at.1;
    }
    changed.push_str(text.get(at..)?);
    (changed != text).then_some(changed)
}

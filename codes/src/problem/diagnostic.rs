//! One mistake of a list, and the accumulator that every stage of the reader reports into.

use super::kinds::Problem;
use super::span::ByteSpan;
use super::suggestion::Suggestion;
use crate::order::sort;

/// One mistake: what is wrong, where, and the edit that fixes it.
///
/// ```
/// use jmessage_codes_spec::{Applicability, Repr, read};
///
/// let list = "code,mesage\n1001,busy\n";
/// let rejected = read("codes.csv", list.as_bytes(), Repr::I32).unwrap_err();
/// let found = &rejected.problems()[0];
/// assert_eq!(&list[found.at.clone()], "mesage");
///
/// let fix = found.suggestion.as_ref().expect("the spelling can be corrected");
/// assert_eq!(fix.edits[0].replacement, "message");
/// assert_eq!(fix.applicability, Applicability::Unsafe);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// The text to change.
    pub at: ByteSpan,
    /// The other places that explain it, such as the first use of a code.
    pub also: Vec<ByteSpan>,
    /// The fix, where it can be stated.
    pub suggestion: Option<Suggestion>,
    /// The column that the mistake is in: equal mistakes of one column are shown together.
    pub(crate) column: Option<usize>,
}

impl Diagnostic {
    pub(crate) fn new(at: ByteSpan, problem: Problem) -> Self {
        Self { problem, at, also: Vec::new(), suggestion: None, column: None }
    }

    pub(crate) fn also(mut self, also: Vec<ByteSpan>) -> Self {
        self.also = also;
        self
    }

    pub(crate) fn fix(mut self, suggestion: impl Into<Option<Suggestion>>) -> Self {
        self.suggestion = suggestion.into();
        self
    }

    pub(crate) fn in_column(mut self, column: usize) -> Self {
        self.column = Some(column);
        self
    }
}

/// The mistakes found so far.
///
/// Every stage reports into it and carries on, so that one build shows every mistake of a list
/// rather than the first of them.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub(crate) fn found_mut(&mut self) -> &mut [Diagnostic] {
        &mut self.found
    }

    pub(crate) fn len(&self) -> usize {
        self.found.len()
    }

    /// Takes back what was reported of these columns, from the index `from` on: another report
    /// replaces it.
    pub(crate) fn take_back(&mut self, from: usize, columns: [Option<usize>; 2]) {
        let mut at = from;
        while let Some(found) = self.found.get(at) {
            if found.column.is_some() && columns.contains(&found.column) {
                self.found.remove(at);
            } else {
                at += 1;
            }
        }
    }

    /// Takes back the reports that another one replaces, wherever they are.
    pub(crate) fn keep(&mut self, is_kept: &dyn Fn(&Diagnostic) -> bool) {
        self.found.retain(is_kept);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns everything reported, in the order of the file.
    pub(crate) fn into_found(mut self) -> Vec<Diagnostic> {
        sort(&mut self.found, &|one, other| {
            (one.at.start, one.at.end).cmp(&(other.at.start, other.at.end))
        });
        self.found
    }
}

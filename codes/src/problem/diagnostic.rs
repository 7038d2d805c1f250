//! The problems found so far. Knows neither their wording nor how they are shown.

use std::ops::Range;

use crate::problem::kinds::Problem;

/// A stretch of a spec's text, in bytes.
pub type ByteSpan = Range<usize>;

/// One mistake and the places it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// The text to change.
    pub at: ByteSpan,
    /// The other places that explain it, such as the first use of a code.
    pub also: Vec<ByteSpan>,
}

/// The accumulator: every stage reports into it and carries on, so that one build shows every
/// mistake in a spec rather than the first of them.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    pub(crate) fn report(&mut self, at: ByteSpan, problem: Problem) {
        self.report_with(at, Vec::new(), problem);
    }

    pub(crate) fn report_with(&mut self, at: ByteSpan, also: Vec<ByteSpan>, problem: Problem) {
        self.found.push(Diagnostic { problem, at, also });
    }

    pub(crate) fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    pub(crate) fn count(&self) -> usize {
        self.found.len()
    }

    /// Everything reported, in the order of the file.
    pub(crate) fn into_found(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|Diagnostic { at, .. }| (at.start, at.end));
        self.found
    }
}

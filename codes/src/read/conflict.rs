//! In: the lines of a list, one after the other. Out: which of them git wrote around a merge conflict,
//! and which belong to a side that is not read.

use crate::problem::lines::{after_line_end, line_end};
use crate::problem::span::{ByteSpan, slice};

/// Where in a merge conflict a line is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Conflict {
    None,
    /// In the lines of the first side, which are read.
    First,
    /// In the others, which are not.
    Other,
}

/// What a line is.
pub(super) enum Step {
    /// One of the list's.
    Row,
    /// One of a side that is not read.
    LeftOut,
    /// A marker.
    Marker {
        /// Where the lines after it are.
        next: Conflict,
        /// Whether a conflict starts with it.
        is_new: bool,
    },
}

impl Conflict {
    /// Returns what a line at this place is.
    pub(super) fn at(self, line: &str) -> Step {
        let is_outside = self == Self::None;
        if is_outside && !is_marker(line) {
            return Step::Row;
        }
        match line.get(..7).unwrap_or(line) {
            "<<<<<<<" => Step::Marker { next: Self::First, is_new: true },
            "=======" | "|||||||" => Step::Marker { next: Self::Other, is_new: is_outside },
            ">>>>>>>" => Step::Marker { next: Self::None, is_new: is_outside },
            _ if self == Self::Other => Step::LeftOut,
            _ => Step::Row,
        }
    }
}

/// The first marker of a conflict in which the header is, and the text without its other sides.
pub(super) fn above_header(text: &str) -> Option<(ByteSpan, String)> {
    let mut at = 0;
    while at < text.len() {
        let end = line_end(text, at);
        let line = slice(text, at..end);
        if line.starts_with("<<<<<<< ") {
            return Some((at..end, first_side(text)));
        }
        if !line.trim().is_empty() && !line.starts_with('#') {
            return None;
        }
        at = after_line_end(text, end);
    }
    None
}

/// The lines of a text outside conflicts, and those of the first side of each.
fn first_side(text: &str) -> String {
    let mut side = String::with_capacity(text.len());
    let (mut state, mut at) = (Conflict::None, 0);
    while at < text.len() {
        let next = after_line_end(text, line_end(text, at));
        match state.at(slice(text, at..line_end(text, at))) {
            Step::Row => side.push_str(slice(text, at..next)),
            Step::LeftOut => {}
            Step::Marker { next, .. } => state = next,
        }
        at = next;
    }
    side
}

/// Whether a line is one of those that git writes around a conflict.
pub(super) fn is_marker(line: &str) -> bool {
    line == "======="
        || line.starts_with("<<<<<<< ")
        || line.starts_with(">>>>>>> ")
        || line.starts_with("||||||| ")
}

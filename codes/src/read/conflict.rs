//! In: the lines of a list, one after the other. Out: which of them git wrote around a merge conflict,
//! and which belong to a side that is not read.

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

/// Whether a line is one of those that git writes around a conflict.
fn is_marker(line: &str) -> bool {
    line == "======="
        || line.starts_with("<<<<<<< ")
        || line.starts_with(">>>>>>> ")
        || line.starts_with("||||||| ")
}

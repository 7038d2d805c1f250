//! What the tool's annotations know of its output: the rest of that module needs a terminal.

/// Returns a text as one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Where the lines of a text begin: built once, searched for every place that is shown.

use super::span::{ByteSpan, slice};

/// A place in a file as an editor shows it: both numbers begin at 1, columns count characters
/// (Unicode scalar values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line; LF, CRLF and CR each end one.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// The beginning of every line of a text.
#[derive(Debug)]
pub(crate) struct LineTable {
    starts: Vec<usize>,
}

/// One line of a text, without what ends it.
pub(crate) struct Line<'a> {
    pub(crate) number: usize,
    pub(crate) span: ByteSpan,
    pub(crate) text: &'a str,
}

impl LineTable {
    pub(crate) fn of(text: &str) -> Self {
        let mut starts = vec![0];
        let mut at = 0;
        while at < text.len() {
            let end = line_end(text, at);
            at = after_line_end(text, end);
            if at > end {
                starts.push(at);
            }
        }
        Self { starts }
    }

    /// Returns the number of the line that holds the byte `at`, from 1.
    pub(crate) fn number(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at)
    }

    /// Returns the line that holds the byte `at`; an `at` after the text is in the last line.
    pub(crate) fn line<'a>(&self, text: &'a str, at: usize) -> Line<'a> {
        let number = self.number(at);
        let start = self.starts.get(number - 1).copied().unwrap_or(text.len());
        // Not searched for, because a line may be long and have many mistakes.
        let end = match self.starts.get(number) {
            Some(&next) => before_line_end(text, next),
            None => text.len(),
        };
        Line { number, span: start..end, text: slice(text, start..end) }
    }

    /// Returns the place of the character that begins at or holds the byte `at`.
    pub(crate) fn place(&self, text: &str, at: usize) -> Place {
        let line = self.line(text, at);
        let before = slice(text, line.span.start..at);
        Place { line: line.number, column: before.chars().count() + 1 }
    }
}

/// Returns where the line ends that holds the byte `from`: at LF, CR or the end of the text.
///
/// Bytes, because a macro runs as it is built for debugging, in which a search for characters takes
/// several times as long.
pub(crate) fn line_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        if byte == b'\n' || byte == b'\r' {
            return at;
        }
        at += 1;
    }
    text.len()
}

/// Returns where the line end begins that ends at `next`.
fn before_line_end(text: &str, next: usize) -> usize {
    match text.as_bytes().get(..next) {
        Some([.., b'\r', b'\n']) => next - 2,
        Some([.., _]) => next - 1,
        _ => next,
    }
}

/// Returns the first byte after the line end at `end`.
pub(crate) fn after_line_end(text: &str, end: usize) -> usize {
    match text.as_bytes().get(end..) {
        Some([b'\r', b'\n', ..]) => end + 2,
        Some([b'\n' | b'\r', ..]) => end + 1,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, at: usize) -> (usize, usize) {
        let Place { line, column } = LineTable::of(text).place(text, at);
        (line, column)
    }

    #[test]
    fn every_kind_of_line_end_counts_once() {
        for (text, at) in [("a\nb\n\nc", 5), ("a\r\nb\r\n\r\nc", 8), ("a\rb\r\rc", 5)] {
            assert_eq!(place(text, at), (4, 1), "{text:?}");
        }
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(place("x\n用户,b", 2 + "用户,".len()), (2, 4));
        // A combining accent is a character of its own, as it is to the compiler.
        assert_eq!(place("e\u{301},b", "e\u{301},".len()), (1, 4));
    }

    #[test]
    fn the_end_of_the_text_is_a_place() {
        assert_eq!(place("a\nbc", 4), (2, 3));
        assert_eq!(place("a\n", 2), (2, 1));
        assert_eq!(place("", 0), (1, 1));
    }
}

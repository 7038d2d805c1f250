//! In: the text of a spec and where a record begins. Out: where each of its cells stands, and what
//! is wrong with its quotes.
//!
//! The parser of `values` reads the values; it has no place for a cell and lets broken quotes pass
//! silently. This walk supplies both, and agrees with it on every record that is well formed.

use crate::problem::diagnostic::ByteSpan;
use crate::read::source::{after_line_end, end_of, line_end};

/// Where a record and its cells stand.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// Each cell with its quotes.
    pub(crate) cells: Vec<ByteSpan>,
    /// The first mistake in its quotes.
    pub(crate) fault: Option<QuoteFault>,
}

/// What can be wrong with the quotes of a record.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum QuoteFault {
    /// A quote that opens at the start of the span and is not closed in its cell; reading can go on
    /// at `resume`, the line after it.
    Unclosed { at: ByteSpan, resume: usize },
    /// Text between a closing quote and the next comma.
    TextAfter { at: ByteSpan, cell: ByteSpan },
    /// A quote within a cell that is not quoted.
    Bare { at: ByteSpan, cell: ByteSpan },
}

/// Walks the record that begins at `start`.
pub(crate) fn walk(text: &str, start: usize) -> Layout {
    let mut layout = Layout { cells: Vec::new(), fault: None };
    let mut at = start;
    loop {
        let (end, fault) =
            if byte(text, at) == Some(b'"') { quoted_cell(text, at) } else { plain_cell(text, at) };
        layout.cells.push(at..end);
        layout.fault = layout.fault.or(fault);
        if byte(text, end) != Some(b',') {
            return layout;
        }
        at = end + 1;
    }
}

fn plain_cell(text: &str, start: usize) -> (usize, Option<QuoteFault>) {
    let end = cell_end(text, start);
    let cell = text.get(start..end).unwrap_or_default();
    let fault = cell.find('"').map(|quote| {
        let at = start + quote;
        QuoteFault::Bare { at: at..at + 1, cell: start..end }
    });
    (end, fault)
}

fn quoted_cell(text: &str, start: usize) -> (usize, Option<QuoteFault>) {
    let line = line_end(text, start);
    let unclosed = |end| {
        let resume = after_line_end(text, line);
        (end, Some(QuoteFault::Unclosed { at: start..line, resume }))
    };
    let Some(closed) = closing_quote(text, start + 1) else {
        return unclosed(text.len());
    };
    let end = cell_end(text, closed + 1);
    if end == closed + 1 {
        (end, None)
    } else if closed > line {
        // The quote that ended the cell stands lines below and has text behind it: it was meant to
        // open a cell there, and the one that opened this cell was never closed.
        unclosed(end)
    } else {
        (end, Some(QuoteFault::TextAfter { at: closed + 1..end, cell: start..end }))
    }
}

/// The quote that ends a quoted cell; two in a row stand for one in the text.
fn closing_quote(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += text.get(at..)?.find('"')?;
        if byte(text, at + 1) != Some(b'"') {
            return Some(at);
        }
        at += 2;
    }
}

fn cell_end(text: &str, from: usize) -> usize {
    end_of(text, from, |byte| matches!(byte, b',' | b'\n' | b'\r'))
}

fn byte(text: &str, at: usize) -> Option<u8> {
    text.as_bytes().get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<&str> {
        walk(text, 0).cells.into_iter().map(|at| &text[at]).collect()
    }

    #[test]
    fn cells_are_found_with_their_quotes() {
        assert_eq!(cells("a,,\"b,\"\"c\nd\",e\nf"), ["a", "", "\"b,\"\"c\nd\"", "e"]);
        assert_eq!(cells("a,"), ["a", ""]);
        assert_eq!(cells(""), [""]);
    }

    #[test]
    fn an_unclosed_quote_ends_at_its_own_line() {
        let text = "1,\"a,b\n2,c,d\n3,\"e,f\",g";
        let fault = walk(text, 0).fault;
        assert_eq!(fault, Some(QuoteFault::Unclosed { at: 2..6, resume: 7 }));
    }

    #[test]
    fn a_quote_in_the_wrong_place_is_found() {
        let after = QuoteFault::TextAfter { at: 5..6, cell: 2..6 };
        assert_eq!(walk("1,\"a\"b,c", 0).fault, Some(after));
        let bare = QuoteFault::Bare { at: 3..4, cell: 2..5 };
        assert_eq!(walk("1,a\"b,c", 0).fault, Some(bare));
    }
}

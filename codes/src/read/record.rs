//! In: the text of a list. Out: its records, each cell with its value and its span. Knows nothing
//! of what a column means.
//!
//! The parser is `csv-core`, which gives the value of a field and how many bytes it took.
//! What it lets pass (quotes in the wrong place) is judged from the raw cell and its value.

use std::borrow::Cow;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use crate::model::text::count;
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Suggestion};

/// One record of a list.
#[derive(Clone, Debug)]
pub(crate) struct Record<'a> {
    pub(crate) cells: Vec<Cell<'a>>,
    /// The record as the file has it, without its line end.
    pub(crate) span: ByteSpan,
}

/// One cell: what it says and where it is.
#[derive(Clone, Debug)]
pub(crate) struct Cell<'a> {
    /// The value, without its quotes.
    pub(crate) value: Cow<'a, str>,
    /// The cell as the file has it, with its quotes.
    pub(crate) at: ByteSpan,
    pub(crate) quotes: Quotes,
}

/// How a cell is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quotes {
    /// Not at all.
    None,
    /// Around the cell, and well formed.
    Around,
    /// Inside a cell that is not quoted.
    Bare,
    /// Around a part of the cell, or opened and not closed.
    Broken,
}

impl Cell<'_> {
    /// Writes something else in its place, if a person agrees.
    pub(crate) fn rewritten(&self, text: &str) -> Suggestion {
        Suggestion::replace(self.at.clone(), text, Applicability::Unsafe)
    }

    /// The place of a part of its value, or of the whole cell where the two differ in more than quotes
    /// around the cell.
    pub(crate) fn place_of(&self, part: ByteSpan) -> ByteSpan {
        let quotes = usize::from(self.is_quoted());
        if self.at.len() != self.value.len() + 2 * quotes {
            return self.at.clone();
        }
        let start = self.at.start + quotes;
        start + part.start..start + part.end
    }

    /// Whether there is nothing in it, not even in quotes.
    pub(crate) fn is_blank(&self) -> bool {
        self.quotes == Quotes::None && self.value.trim().is_empty()
    }

    pub(crate) fn is_quoted(&self) -> bool {
        self.quotes == Quotes::Around
    }
}

impl Record<'_> {
    pub(crate) fn is_blank(&self) -> bool {
        for cell in &self.cells {
            if !cell.value.trim().is_empty() {
                return false;
            }
        }
        true
    }

    /// Whether there is a line end in a cell.
    pub(crate) fn has_line_end(&self) -> bool {
        let mut has_line_end = false;
        for cell in &self.cells {
            has_line_end |= cell.value.contains('\n');
        }
        has_line_end
    }

    /// The record, of a text that does not live as long.
    pub(crate) fn into_owned<'o>(self) -> Record<'o> {
        let mut cells = Vec::with_capacity(self.cells.len());
        for Cell { value, at, quotes } in self.cells {
            cells.push(Cell { value: value.into_owned().into(), at, quotes });
        }
        Record { cells, span: self.span }
    }

    /// Says of all cells that they are somewhere in a stretch of the text.
    pub(crate) fn move_to(&mut self, at: &ByteSpan) {
        for cell in &mut self.cells {
            cell.at = at.clone();
        }
        self.span = at.clone();
    }

    /// How many cells there are up to the last one with something in it.
    pub(crate) fn filled(cells: &[Cell<'_>]) -> usize {
        let mut filled = cells;
        while let [rest @ .., last] = filled
            && last.is_blank()
        {
            filled = rest;
        }
        filled.len()
    }
}

/// Goes through the records of a text from a byte on.
pub(crate) struct Records<'a> {
    text: &'a str,
    at: usize,
    delimiter: u8,
    reader: Reader,
    /// Room for the longest value.
    value: Vec<u8>,
}

impl<'a> Records<'a> {
    pub(crate) fn new(text: &'a str, from: usize, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { text, at: from, delimiter, reader, value: vec![0; 256] }
    }

    /// Goes on at another byte, as if a record began there.
    pub(crate) fn restart(&mut self, at: usize) {
        self.at = at;
        self.reader.reset();
    }

    /// Reads one field: how long its value is, and whether its record ends there.
    fn field(&mut self) -> Option<(usize, bool)> {
        let mut written = 0;
        loop {
            let input = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let output = self.value.get_mut(written..).unwrap_or_default();
            let (result, read, wrote) = self.reader.read_field(input, output);
            self.at += read;
            written += wrote;
            match result {
                // The next call, which has nothing to read, ends the last field.
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => self.value.resize(self.value.len() * 2, 0),
                ReadFieldResult::Field { record_end } => return Some((written, record_end)),
                ReadFieldResult::End => return None,
            }
        }
    }

    /// The cell in `start..self.at`, of which the last byte may be what ends it.
    fn cell(&self, start: usize, length: usize) -> Cell<'a> {
        let bytes = self.text.as_bytes();
        let is_end = |byte: u8| byte == self.delimiter || byte == b'\n' || byte == b'\r';
        let has_end = self.at > start && bytes.get(self.at - 1).is_some_and(|&byte| is_end(byte));
        let raw = start..self.at - usize::from(has_end);
        let text = slice(self.text, raw.clone());
        if bytes.get(start) != Some(&b'"') || raw.is_empty() {
            let quotes =
                if text.len() == length && !has_quote(text) { Quotes::None } else { Quotes::Bare };
            return Cell { value: text.into(), at: raw, quotes };
        }
        let value = String::from_utf8_lossy(self.value.get(..length).unwrap_or_default());
        // A cell that ends within its quotes takes the rest of the file, line ends included.
        let whole = slice(self.text, start..self.at);
        let quotes = if is_well_quoted(text, &value) { Quotes::Around } else { Quotes::Broken };
        let at = if quotes == Quotes::Around || text.ends_with('"') {
            raw
        } else {
            start..start + whole.len() - usize::from(has_end)
        };
        Cell { value: value.into_owned().into(), at, quotes }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let mut cells = Vec::new();
        loop {
            let mut start = self.at;
            let (length, is_last) = self.field()?;
            if cells.is_empty() {
                // Blank lines before a record, and the rest of a line end, were read with it.
                let bytes = self.text.as_bytes();
                while start < self.at && matches!(bytes.get(start), Some(b'\n' | b'\r')) {
                    start += 1;
                }
            }
            cells.push(self.cell(start, length));
            if is_last {
                let start = cells.first().map_or(self.at, |cell| cell.at.start);
                let end = cells.last().map_or(self.at, |cell| cell.at.end);
                return Some(Record { cells, span: start..end });
            }
        }
    }
}

fn has_quote(text: &str) -> bool {
    text.as_bytes().contains(&b'"')
}

/// Whether a raw cell is its value in quotes, each quote inside written twice.
fn is_well_quoted(raw: &str, value: &str) -> bool {
    let inner = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"'));
    inner.is_some_and(|inner| {
        inner.len() == value.len() + count(value, b'"') && !inner.replace("\"\"", "").contains('"')
    })
}

/// Returns the text as a cell of a list, in quotes where it needs them.
///
/// ```
/// use jmessage_codes_spec::quoted;
///
/// assert_eq!(quoted("busy", ','), "busy");
/// assert_eq!(quoted("busy, \"later\"", ','), "\"busy, \"\"later\"\"\"");
/// assert_eq!(quoted("ends with a space ", ';'), "\"ends with a space \"");
/// ```
#[must_use]
pub fn quoted(text: &str, delimiter: char) -> Cow<'_, str> {
    let has_space = text.trim() != text;
    if has_space || text.contains(['"', '\n', '\r']) || text.contains(delimiter) {
        Cow::Owned(in_quotes(text))
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns the text in quotes.
pub(crate) fn in_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Record<'_>> {
        Records::new(text, 0, b',').collect()
    }

    #[test]
    fn records_of_any_length_are_read_with_their_spans() {
        let long = "x".repeat(5000);
        let many = ",".repeat(100);
        let text = format!("a,\"b \"\"c\"\"\"\r\n\n{long},用户\n{many}\nlast");
        let records = read(&text);
        let lengths: Vec<_> = records.iter().map(|record| record.cells.len()).collect();
        assert_eq!(lengths, [2, 2, 101, 1]);
        assert_eq!(records[0].cells[1].value, "b \"c\"");
        assert_eq!(&text[records[0].cells[1].at.clone()], "\"b \"\"c\"\"\"");
        assert_eq!(records[1].cells[0].value, long);
        assert_eq!(records[1].cells[1].value, "用户");
        assert_eq!(records[3].span.end, text.len());
        assert!(read("").is_empty());
    }

    #[test]
    fn quotes_are_judged_by_the_raw_cell() {
        for (cell, quotes) in [
            ("a", Quotes::None),
            ("", Quotes::None),
            ("\"\"", Quotes::Around),
            ("\"a \"\"b\"\"\nc\"", Quotes::Around),
            ("a\"b", Quotes::Bare),
            (" \"a\"", Quotes::Bare),
            ("\"a\"b", Quotes::Broken),
            ("\"a\" ", Quotes::Broken),
            ("\"a", Quotes::Broken),
            ("\"a\"\"", Quotes::Broken),
        ] {
            for text in [cell.to_owned(), format!("{cell}\n"), format!("{cell}\r\n")] {
                let records = read(&text);
                let found = records.first().map_or(Quotes::None, |record| record.cells[0].quotes);
                assert_eq!(found, quotes, "{text:?}");
            }
        }
    }

    #[test]
    fn another_delimiter_is_a_parameter() {
        let records: Vec<_> = Records::new("a;\"b;c\";1,5\n", 0, b';').collect();
        let values: Vec<_> = records[0].cells.iter().map(|cell| &*cell.value).collect();
        assert_eq!(values, ["a", "b;c", "1,5"]);
    }
}

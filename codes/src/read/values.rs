//! In: a text. Out: the values of its records, one record after the other, quotes resolved.
//!
//! The parser is that of the `csv` crate, without the reader around it: that one brings serde, which
//! alone takes longer to build than the macro does.

use csv_core::{ReadRecordResult, Reader};

use crate::problem::diagnostic::ByteSpan;

/// The values of one record; at least one.
#[derive(Debug)]
pub(crate) struct Values {
    text: String,
    ends: Vec<usize>,
}

impl Values {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, index: usize) -> Option<&str> {
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(start..*self.ends.get(index)?)
    }
}

/// Goes through the records of a text.
pub(crate) struct Parser<'a> {
    rest: &'a [u8],
    at: usize,
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl<'a> Parser<'a> {
    /// Begins at the byte `from`.
    pub(crate) fn new(text: &'a str, from: usize) -> Self {
        let rest = text.as_bytes().get(from..).unwrap_or_default();
        Self { rest, at: from, reader: Reader::new(), text: vec![0; 256], ends: vec![0; 16] }
    }
}

impl Iterator for Parser<'_> {
    /// What was read for a record, with the blank lines before it, and its values.
    type Item = (ByteSpan, Values);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let (mut written, mut ended) = (0, 0);
        loop {
            let text = self.text.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(ended..).unwrap_or_default();
            let (result, read, wrote, closed) = self.reader.read_record(self.rest, text, ends);
            self.rest = self.rest.get(read..).unwrap_or_default();
            self.at += read;
            written += wrote;
            ended += closed;
            match result {
                // The next call, which has nothing to read, ends the last record.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.text.resize(self.text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return None,
            }
        }
        let text = self.text.get(..written).unwrap_or_default();
        let ends = self.ends.get(..ended).unwrap_or_default().to_vec();
        let values = Values { text: String::from_utf8_lossy(text).into_owned(), ends };
        Some((start..self.at, values))
    }
}

#[cfg(test)]
mod tests {
    use super::Parser;

    #[test]
    fn records_of_any_length_are_read_with_their_places() {
        let long = "x".repeat(5000);
        let many = ",".repeat(100);
        let text = format!("a,\"b \"\"c\"\"\"\r\n\n{long},用户\n{many}\nlast");
        let records: Vec<_> = Parser::new(&text, 0).collect();
        let lengths: Vec<_> = records.iter().map(|(_, values)| values.len()).collect();
        assert_eq!(lengths, [2, 2, 101, 1]);
        assert_eq!(records[0].1.get(1), Some("b \"c\""));
        assert_eq!(records[1].1.get(0), Some(long.as_str()));
        assert_eq!(records[1].1.get(1), Some("用户"));
        assert_eq!(records[1].1.get(2), None);
        assert_eq!(records[3].0.end, text.len());
        assert_eq!(Parser::new("", 0).count(), 0);
    }
}

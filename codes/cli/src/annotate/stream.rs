//! In: a stream of bytes. Out: the same bytes with an annotation at the end of each line that has
//! codes, or a record of each code. Keeps a buffer of constant size.

use std::io::{self, Read, Write};

use memchr::{memchr, memchr_iter, memrchr};
use serde_json::{Value, json};

use super::scanner::{CONTEXT, Hit, Scanner};

const BUFFER: usize = 1 << 17;

/// What is written for the codes that were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// The text, each line with the meanings of its codes.
    Lines {
        /// Whether the meanings have a color.
        has_color: bool,
    },
    /// A JSON record for each code, without the text.
    Records,
}

/// Copies a text and says what the codes in it mean.
#[derive(Debug)]
pub(crate) struct Annotator<'a> {
    scanner: &'a Scanner,
    style: Style,
    // The codes of the line that is not complete yet.
    pending: Vec<usize>,
    line: u64,
    // How many bytes of the current line came before the buffer.
    offset: usize,
}

impl<'a> Annotator<'a> {
    /// Returns an annotator with no text yet.
    pub(crate) fn new(scanner: &'a Scanner, style: Style) -> Self {
        Self { scanner, style, pending: Vec::new(), line: 1, offset: 0 }
    }

    /// Copies the whole input. Complete lines are written as soon as they are read.
    ///
    /// # Errors
    ///
    /// The input cannot be read, which is the inner error, or the output cannot be written.
    pub(crate) fn copy(
        &mut self,
        input: &mut impl Read,
        out: &mut impl Write,
    ) -> io::Result<Result<(), io::Error>> {
        let mut buffer = vec![0; BUFFER];
        let mut hits = Vec::new();
        // The bytes before `done` are kept for their context only.
        let (mut done, mut filled) = (0, 0);
        loop {
            let read = match input.read(buffer.get_mut(filled..).unwrap_or_default()) {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return out.flush().map(|()| Err(error)),
            };
            filled += read;
            let text = buffer.get(..filled).unwrap_or_default();
            let to = if read == 0 { filled } else { complete(text, done, filled == BUFFER) };
            self.feed(text, done, to, &mut hits, out)?;
            if read == 0 {
                self.end_line(out)?;
                return out.flush().map(Ok);
            }
            out.flush()?;
            done = to;
            let kept = done.saturating_sub(CONTEXT);
            // Moving the rest is cheap where it is short; else there is room for more.
            if kept > 0 && (filled == BUFFER || filled - kept < CONTEXT * 8) {
                buffer.copy_within(kept..filled, 0);
                (done, filled) = (done - kept, filled - kept);
            }
        }
    }

    fn feed(
        &mut self,
        text: &[u8],
        from: usize,
        to: usize,
        hits: &mut Vec<Hit>,
        out: &mut impl Write,
    ) -> io::Result<()> {
        self.scanner.scan(text, from, to, hits);
        match self.style {
            Style::Lines { .. } => self.write_lines(text, from, to, hits, out),
            Style::Records => self.write_records(text, from, to, hits, out),
        }
    }

    fn write_lines(
        &mut self,
        text: &[u8],
        from: usize,
        to: usize,
        hits: &[Hit],
        out: &mut impl Write,
    ) -> io::Result<()> {
        let mut written = from;
        let mut end = if self.pending.is_empty() { None } else { line_end(text, from, to) };
        for hit in hits {
            if let Some(complete) = end.filter(|end| *end < hit.start) {
                written = self.write_line(text, written, complete, out)?;
                end = None;
            }
            if !self.pending.contains(&hit.entry) {
                self.pending.push(hit.entry);
            }
            end = end.or_else(|| line_end(text, hit.end, to));
        }
        if let Some(complete) = end {
            written = self.write_line(text, written, complete, out)?;
        }
        out.write_all(text.get(written..to).unwrap_or_default())
    }

    // Writes a line up to its end, and what its codes mean.
    fn write_line(
        &mut self,
        text: &[u8],
        from: usize,
        end: usize,
        out: &mut impl Write,
    ) -> io::Result<usize> {
        let is_crlf = end > from && text.get(end - 1) == Some(&b'\r');
        let end = if is_crlf { end - 1 } else { end };
        out.write_all(text.get(from..end).unwrap_or_default())?;
        self.end_line(out)?;
        Ok(end)
    }

    fn end_line(&mut self, out: &mut impl Write) -> io::Result<()> {
        let Style::Lines { has_color } = self.style else { return Ok(()) };
        if self.pending.is_empty() {
            return Ok(());
        }
        out.write_all(if has_color { b"  \x1b[2m# " } else { b"  # " })?;
        for (index, entry) in self.pending.drain(..).enumerate() {
            if index > 0 {
                out.write_all(b"; ")?;
            }
            out.write_all(self.scanner.meanings.text(entry).as_bytes())?;
        }
        out.write_all(if has_color { b"\x1b[0m" } else { b"" })
    }

    fn write_records(
        &mut self,
        text: &[u8],
        from: usize,
        to: usize,
        hits: &[Hit],
        out: &mut impl Write,
    ) -> io::Result<()> {
        let mut at = from;
        for hit in hits {
            self.move_on(text, at, hit.start);
            at = hit.start;
            let meanings = self.scanner.meanings.values(hit.entry);
            let record = record(self.line, self.offset + 1, text.get(hit.start..hit.end), meanings);
            writeln!(out, "{record}")?;
        }
        self.move_on(text, at, to);
        Ok(())
    }

    // Counts lines, and bytes of the last line.
    fn move_on(&mut self, text: &[u8], from: usize, to: usize) {
        let passed = text.get(from..to).unwrap_or_default();
        if let Some(last) = memrchr(b'\n', passed) {
            self.line += memchr_iter(b'\n', passed).count() as u64;
            self.offset = passed.len() - last - 1;
        } else {
            self.offset += passed.len();
        }
    }
}

fn record(line: u64, column: usize, text: Option<&[u8]>, meanings: &[Value]) -> Value {
    let text = String::from_utf8_lossy(text.unwrap_or_default());
    json!({ "line": line, "column": column, "text": text, "meanings": meanings })
}

fn line_end(text: &[u8], from: usize, to: usize) -> Option<usize> {
    memchr(b'\n', text.get(from..to)?).map(|end| from + end)
}

// Where the complete part of a text ends: after its last line, or, in a line that fills the whole
// buffer, before a byte outside of numbers and words, with enough text after it to decide. A word
// of this length is never a code, wherever it is cut.
fn complete(text: &[u8], from: usize, is_full: bool) -> usize {
    if let Some(end) = text.get(from..).and_then(|rest| memrchr(b'\n', rest)) {
        return from + end + 1;
    }
    if !is_full {
        return from;
    }
    let most = text.len().saturating_sub(CONTEXT).max(from);
    let least = most.saturating_sub(CONTEXT * 8).max(from);
    let is_between = |byte: &u8| !byte.is_ascii_alphanumeric();
    let between = text.get(least..most).and_then(|rest| rest.iter().rposition(is_between));
    between.map_or(most, |between| least + between)
}

//! One mistake as the compiler would show it: headline, place, the lines with their marks, help.

use std::fmt;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::catalogue::Wording;
use super::diagnostic::Diagnostic;
use super::lines::LineTable;
use super::span::{ByteSpan, slice};
use crate::model::text::is_forbidden;
use crate::order::sort;

/// The text of a list as messages show it.
pub(crate) struct Source<'a> {
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
    pub(crate) lines: &'a LineTable,
}

/// How much of a long line is shown, in terminal columns.
const WIDTH: usize = 120;

/// Writes a mistake.
pub(super) fn write(
    out: &mut fmt::Formatter<'_>,
    source: &Source<'_>,
    diagnostic: &Diagnostic,
    wording: &Wording,
) -> fmt::Result {
    let Diagnostic { at, also, .. } = diagnostic;
    let Wording { headline, label, also: also_label, help } = wording;
    // In the order of the file; the place itself comes after others that begin there.
    let mut marks = Vec::with_capacity(also.len() + 1);
    for at in also {
        marks.push(Mark { at, label: also_label, sign: '-' });
    }
    marks.push(Mark { at, label, sign: '^' });
    sort(&mut marks, &|one, other| one.at.start.cmp(&other.at.start));
    let place = source.lines.place(source.text, at.start);
    let last = marks.last().map(|mark| source.lines.number(mark.at.start));
    let gutter = last.map_or(1, |last| last.to_string().len());

    writeln!(out, "error: {}", visible(headline))?;
    writeln!(out, "{:gutter$}--> {}:{}:{}", "", source.name, place.line, place.column)?;
    writeln!(out, "{:gutter$} |", "")?;
    write_marks(out, source, &marks, gutter)?;
    writeln!(out, "{:gutter$} |", "")?;
    write!(out, "{:gutter$} = help: {}", "", visible(help))
}

fn write_marks(
    out: &mut fmt::Formatter<'_>,
    source: &Source<'_>,
    marks: &[Mark<'_>],
    gutter: usize,
) -> fmt::Result {
    let mut above: Option<(usize, String)> = None;
    for mark in marks {
        let line = source.lines.line(source.text, mark.at.start);
        let shown = Excerpt::of(line.text, line.span.start, mark.at);
        // Of a long line each mark may show another part.
        if above.as_ref().is_none_or(|(number, text)| (*number, text) != (line.number, &shown.text))
        {
            if above.is_some_and(|(number, _)| number + 1 < line.number) {
                writeln!(out, "...")?;
            }
            writeln!(out, "{:gutter$} | {}", line.number, shown.text)?;
            above = Some((line.number, shown.text));
        }
        let under = String::from(mark.sign).repeat(shown.width.max(1));
        let label = visible(mark.label);
        writeln!(out, "{:gutter$} | {:indent$}{under} {label}", "", "", indent = shown.indent)?;
    }
    Ok(())
}

/// A stretch of the text to underline.
struct Mark<'a> {
    at: &'a ByteSpan,
    label: &'a str,
    sign: char,
}

/// The part of a line to show, and where the mark is in it, in terminal columns.
struct Excerpt {
    text: String,
    indent: usize,
    width: usize,
}

impl Excerpt {
    fn of(line: &str, line_start: usize, at: &ByteSpan) -> Self {
        let start = (at.start - line_start).min(line.len());
        let end = (at.end.max(at.start) - line_start).min(line.len());
        let before = visible(tail(slice(line, 0..start)));
        let marked = first_columns(&visible(head(slice(line, start..end))), WIDTH);
        let is_cut =
            marked.ends_with('…') && !line.get(..end).is_some_and(|line| line.ends_with('…'));
        let after = if is_cut { "" } else { slice(line, end..line.len()) };
        let after = visible(head(after));
        // A long line is cut so that the mark and some of what is around it can be seen.
        let width = marked.width();
        let before = last_columns(&before, WIDTH.saturating_sub(width).max(WIDTH / 4));
        let after = first_columns(&after, WIDTH.saturating_sub(width + before.width()));
        Self { indent: before.width(), width, text: before + &marked + &after }
    }
}

/// So many bytes of a long text are looked at, of which not all can be shown.
const LOOKED_AT: usize = 2048;

fn head(text: &str) -> &str {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    slice(text, 0..end)
}

fn tail(text: &str) -> &str {
    let mut start = text.len().saturating_sub(LOOKED_AT);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    slice(text, start..text.len())
}

/// The text as a terminal may show it: one line, and nothing in it that hides or moves the rest.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        shown.push(match c {
            '\t' => ' ',
            '\n' | '\r' => '⏎',
            c if is_forbidden(c) => '\u{FFFD}',
            c => c,
        });
    }
    shown
}

fn first_columns(text: &str, columns: usize) -> String {
    let mut left = columns;
    for (at, c) in text.char_indices() {
        let Some(rest) = left.checked_sub(c.width().unwrap_or(0)) else {
            return format!("{}…", slice(text, 0..at));
        };
        left = rest;
    }
    text.to_owned()
}

fn last_columns(text: &str, columns: usize) -> String {
    let mut left = columns;
    for (at, c) in text.char_indices().rev() {
        let Some(rest) = left.checked_sub(c.width().unwrap_or(0)) else {
            return format!("…{}", slice(text, at + c.len_utf8()..text.len()));
        };
        left = rest;
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{LOOKED_AT, head, tail};

    #[test]
    fn a_long_text_is_cut_between_characters() {
        for shift in 0..4 {
            let text = ["x".repeat(shift), "\u{7528}".repeat(1000), "x".repeat(shift)].concat();
            for part in [head(&text), tail(&text)] {
                assert!((LOOKED_AT - 2..=LOOKED_AT).contains(&part.len()), "{}", part.len());
            }
            assert!(text.starts_with(head(&text)) && text.ends_with(tail(&text)));
        }
        assert_eq!((head("short"), tail("short")), ("short", "short"));
    }
}

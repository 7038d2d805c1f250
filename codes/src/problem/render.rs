//! In: a spec's text and the mistakes found in it. Out: the message that a person reads, in the form
//! of the compiler's own. Knows no mistake by name.
//!
//! Written here because every user builds it: `annotate-snippets`, which renders the compiler's own,
//! would add a sixth to the time that the macro and all its dependencies take to build.

use std::fmt::{self, Write};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::problem::diagnostic::{ByteSpan, Diagnostic};
use crate::problem::wording::Wording;
use crate::read::source::SourceText;
use crate::read::text::is_forbidden;

/// More would only push the first ones off the screen.
const SHOWN: usize = 20;

/// How much of a long line is shown, in terminal columns.
const WIDTH: usize = 120;

/// Writes the mistakes of a file, the first [`SHOWN`] of them in full.
pub(crate) fn report(
    out: &mut impl Write,
    source: &SourceText<'_>,
    problems: &[Diagnostic],
) -> fmt::Result {
    let count = problems.len();
    let s = if count == 1 { "" } else { "s" };
    write!(out, "{count} mistake{s} in {}", source.name())?;
    for diagnostic in problems.iter().take(SHOWN) {
        out.write_str("\n\n")?;
        write_diagnostic(out, source, diagnostic)?;
    }
    match count.saturating_sub(SHOWN) {
        0 => Ok(()),
        more => write!(out, "\n\n… and {more} more"),
    }
}

fn write_diagnostic(
    out: &mut impl Write,
    source: &SourceText<'_>,
    diagnostic: &Diagnostic,
) -> fmt::Result {
    let Diagnostic { problem, at, also } = diagnostic;
    let Wording { headline, label, also: also_label, help } = problem.wording();
    // The other places come in the order of the file.
    let mut marks: Vec<Mark<'_>> =
        also.iter().map(|at| Mark { at, label: &also_label, sign: '-' }).collect();
    let index = marks.partition_point(|mark| mark.at.start <= at.start);
    marks.insert(index, Mark { at, label: &label, sign: '^' });
    let place = source.place(at.start);
    let last = marks.iter().map(|mark| source.place(mark.at.start).line).max().unwrap_or_default();
    let gutter = last.to_string().len();

    writeln!(out, "error: {}", visible(&headline))?;
    writeln!(out, "{:gutter$}--> {}:{}:{}", "", source.name(), place.line, place.column)?;
    writeln!(out, "{:gutter$} |", "")?;
    let mut above: Option<(usize, String)> = None;
    for mark in marks {
        let line = source.line(mark.at.start);
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
    writeln!(out, "{:gutter$} |", "")?;
    write!(out, "{:gutter$} = help: {}", "", visible(&help))
}

/// A stretch of the text to underline.
struct Mark<'a> {
    at: &'a ByteSpan,
    label: &'a str,
    sign: char,
}

/// The part of a line to show, and where in it the mark stands, in terminal columns.
struct Excerpt {
    text: String,
    indent: usize,
    width: usize,
}

impl Excerpt {
    fn of(line: &str, line_start: usize, at: &ByteSpan) -> Self {
        let start = (at.start - line_start).min(line.len());
        let end = (at.end.max(at.start) - line_start).min(line.len());
        let before = visible(line.get(..start).unwrap_or_default());
        let marked = first_columns(&visible(line.get(start..end).unwrap_or_default()), WIDTH);
        let is_cut =
            marked.ends_with('…') && !line.get(..end).is_some_and(|line| line.ends_with('…'));
        let after = if is_cut { "" } else { line.get(end..).unwrap_or_default() };
        let after = visible(after);
        // A long line is cut so that the mark and some of what is around it can be seen.
        let width = marked.width();
        let before = last_columns(&before, WIDTH.saturating_sub(width).max(WIDTH / 4));
        let after = first_columns(&after, WIDTH.saturating_sub(width + before.width()));
        Self { indent: before.width(), width, text: before + &marked + &after }
    }
}

/// The text as a terminal may show it: one line, and nothing in it that hides or moves the rest.
fn visible(text: &str) -> String {
    let shown = |c| match c {
        '\t' => ' ',
        '\n' | '\r' => '⏎',
        c if is_forbidden(c) => '\u{FFFD}',
        c => c,
    };
    text.chars().map(shown).collect()
}

fn first_columns(text: &str, columns: usize) -> String {
    let kept = text.len() - rest_after(text.chars(), columns);
    match text.get(..kept) {
        Some(kept) if kept.len() < text.len() => format!("{kept}…"),
        _ => text.to_owned(),
    }
}

fn last_columns(text: &str, columns: usize) -> String {
    let cut = rest_after(text.chars().rev(), columns);
    match text.get(cut..) {
        Some(kept) if cut > 0 => format!("…{kept}"),
        _ => text.to_owned(),
    }
}

/// How many bytes are left over when as many characters as fit into `columns` are taken.
fn rest_after(chars: impl Iterator<Item = char>, columns: usize) -> usize {
    let mut left = columns;
    chars
        .skip_while(|c| {
            let fits = left.checked_sub(c.width().unwrap_or(0));
            left = fits.unwrap_or(left);
            fits.is_some()
        })
        .map(char::len_utf8)
        .sum()
}

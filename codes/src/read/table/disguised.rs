//! Headers that are in quotes as a whole or in a comment, each with the report of it, whose fix writes
//! the header anew.

use super::super::record::{Quotes, Record, Records, quoted};
use super::super::spelling::spelling;
use super::super::vocabulary::words_for;
use super::{DELIMITERS, Table, names, record, table};
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::{FileProblem, RowProblem};
use crate::problem::lines::after_line_end;
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

/// A header that is in quotes as a whole, and what to report of it.
pub(super) fn in_quotes(text: &str, start: usize) -> Option<(Diagnostic, Table<'_>)> {
    let line = record(text, start, b',')?;
    // A spreadsheet writes empty cells after it.
    let cell = line.cells.first()?;
    if cell.quotes != Quotes::Around || Record::filled(&line.cells) > 1 {
        return None;
    }
    for &delimiter in &DELIMITERS {
        let Some(mut header) = record(&cell.value, 0, delimiter).map(Record::into_owned) else {
            continue;
        };
        if means_both(&header) {
            let at = line.span;
            let written = spell(&mut header, delimiter);
            header.move_to(&at);
            let fix = Suggestion::replace(at.clone(), written, Applicability::Unsafe);
            let report = Diagnostic::new(at.clone(), RowProblem::RowInQuotes {}.into()).fix(fix);
            let (rows, records) = (at.end, Records::new(text, start, delimiter));
            return Some((report, Table { delimiter, header, rows, is_rewritten: true, records }));
        }
    }
    None
}

/// The header in one of the comments, and what to report of it.
pub(super) fn in_comment<'a>(
    text: &'a str,
    comments: &[ByteSpan],
    rows: usize,
) -> Option<(Diagnostic, Table<'a>)> {
    for (index, comment) in comments.iter().enumerate().rev() {
        let line = slice(text, comment.clone());
        let marks = line.len() - line.trim_start_matches(['#', ' ', '\t']).len();
        let from = comment.start + marks;
        for &delimiter in &DELIMITERS {
            if let Some(mut found) = table(text, from, delimiter)
                && names(&found.header) == (true, true)
            {
                let old = slice(text, from..comment.end);
                name_sign(&mut found.header);
                let new = spell(&mut found.header, delimiter);
                let is_rewritten = new != old || index + 1 < comments.len();
                let fix = if is_rewritten {
                    moved(text, comment, rows, new)
                } else {
                    Suggestion::remove(comment.start..from, Applicability::Unsafe)
                };
                let problem = FileProblem::HeaderInComment {};
                let report = Diagnostic::new(comment.clone(), problem.into()).fix(fix);
                return Some((report, Table { rows, is_rewritten, ..found }));
            }
        }
    }
    None
}

/// In `#,code,message` the sign is the title of a column that counts the rows: gives it a name.
fn name_sign(header: &mut Record<'_>) {
    let mut is_free = true;
    for cell in &header.cells {
        is_free &= !cell.value.trim().eq_ignore_ascii_case("number");
    }
    if let Some(first) = header.cells.first_mut().filter(|first| first.is_blank()) {
        first.value = if is_free { "number".into() } else { "row".into() };
    }
}

/// Writes the header of a comment above the rows: other comments can only be above it.
fn moved(text: &str, comment: &ByteSpan, rows: usize, header: String) -> Suggestion {
    let after = after_line_end(text, comment.end);
    let edits = if after >= rows {
        vec![Edit::new(comment.clone(), header.clone())]
    } else {
        let end = slice(text, comment.end..after);
        vec![Edit::new(comment.start..after, ""), Edit::new(rows..rows, format!("{header}{end}"))]
    };
    Suggestion::edits(edits, header, Applicability::Unsafe)
}

/// Whether a record names the codes and a column of texts, in whatever words.
fn means_both(record: &Record<'_>) -> bool {
    let (mut has_code, mut has_text) = names(record);
    for cell in &record.cells {
        let meant = words_for(&cell.value);
        has_code |= meant == Some("code");
        has_text |= matches!(meant, Some("message" | "description"));
    }
    has_code && has_text
}

/// Spells the titles of a header as the format does, and returns the line that they are then.
fn spell(header: &mut Record<'_>, delimiter: u8) -> String {
    let delimiter = char::from(delimiter);
    let mut written = String::new();
    for (index, cell) in header.cells.iter_mut().enumerate() {
        if index > 0 {
            written.push(delimiter);
        }
        cell.value = spelling(&cell.value).into();
        written.push_str(&quoted(&cell.value, delimiter));
    }
    written
}

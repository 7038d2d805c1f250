//! In: the titles of a header as one separator parts them. Out: another separator between two of them.

use super::super::record::{Cell, Quotes};
use super::super::spelling::spelling;
use super::super::vocabulary::words_for;
use crate::model::text::all_bytes;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::FileProblem;

/// Separators that are in no title.
const SURE: &[char] = &[';', '\t', '；'];

/// Separators that may be in the title of a column of any other name.
const UNSURE: &[char] = &[',', '|', '，', '、'];

/// Reports a title that is two, with another separator between them.
pub(super) fn separator(cells: &[Cell<'_>], delimiter: u8) -> Option<Diagnostic> {
    for cell in cells {
        let Some(found) = other_separator(cell) else { continue };
        let at = cell.value.find(found).unwrap_or(0);
        let at = cell.place_of(at..at + found.len_utf8());
        let problem = FileProblem::MixedSeparators { found, expected: char::from(delimiter) };
        return Some(Diagnostic::new(at, problem.into()));
    }
    None
}

fn other_separator(cell: &Cell<'_>) -> Option<char> {
    let title = &*cell.value;
    // Nearly every title is a plain word.
    if all_bytes(title, &|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'@'))
    {
        return None;
    }
    // Quotes are around a title on purpose, and brackets and types have separators of their own.
    if cell.quotes != Quotes::None || title.contains(['(', '[', '{', '<']) {
        return None;
    }
    for &separator in SURE {
        if parts(title, separator).is_some() {
            return Some(separator);
        }
    }
    UNSURE.iter().copied().find(|&separator| parts(title, separator) == Some(true))
}

/// Whether a separator is between two titles, and whether one of them is that of a known column.
fn parts(title: &str, separator: char) -> Option<bool> {
    if !title.contains(separator) {
        return None;
    }
    let (mut count, mut is_known) = (0, false);
    for part in title.split(separator) {
        let spelled = spelling(part);
        let name = spelled.split([':', '@']).next().unwrap_or_default();
        if !name.contains(char::is_alphanumeric) {
            return None;
        }
        count += 1;
        is_known |= words_for(name).is_some();
    }
    (count > 1).then_some(is_known)
}

//! In: one cell. Out: its text, checked for what no cell may contain.

use std::borrow::Cow;

use super::super::meant;
use super::super::record::{Cell, Quotes, in_quotes, quoted};
use super::super::text::{mojibake, words};
use crate::model::text;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::{CellProblem, Problem, RowProblem};
use crate::problem::suggestion::{Applicability, Suggestion};

/// The text of a cell as far as it can be used in spite of a mistake, and the mistake.
type Found<'r> = Option<(Cow<'r, str>, Diagnostic)>;

/// Looks for a mistake in a cell; `raw` is as the file has it.
pub(crate) fn check<'r>(
    cell: &'r Cell<'_>,
    raw: &str,
    is_text: bool,
    delimiter: char,
) -> Found<'r> {
    formula(cell, raw, is_text, delimiter)
        .or_else(|| quotes(cell, raw, is_text))
        .or_else(|| spreadsheet_error(cell))
        .or_else(|| encoding(cell, raw))
        .or_else(|| invisible(cell, raw, delimiter))
        .or_else(|| lost(cell, raw))
        .or_else(|| spaces(cell, raw, is_text))
}

/// Whether there is certainly no mistake in a cell, as in nearly all: it has no quotes and is of
/// visible ASCII and Chinese characters, with no space, formula or error at its ends. A loop by index,
/// because a macro runs as it is built for debugging.
pub(crate) fn is_plain(cell: &Cell<'_>) -> bool {
    let bytes = cell.value.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b' '..=b'~' => 1,
            // U+4000 to U+9FFF.
            0xE4..=0xE9 => 3,
            // U+3000 to U+3FFF, of which the first is a space, and U+FF00 to U+FF3F.
            0xE3 if bytes.get(at + 1..at + 3) != Some(&[0x80, 0x80]) => 3,
            0xEF if bytes.get(at + 1) == Some(&0xBC) => 3,
            _ => return false,
        };
    }
    cell.quotes == Quotes::None
        && !matches!(bytes, [b' ' | b'#' | b'=', ..] | [b'E', b'r', b'r', b':', ..])
        && bytes.last() != Some(&b' ')
}

fn replace(cell: &Cell<'_>, written: &str, applicability: Applicability) -> Suggestion {
    Suggestion::replace(cell.at.clone(), written, applicability)
}

/// A formula in place of a number or a name, or one that keeps any cell as text.
fn formula<'r>(cell: &'r Cell<'_>, raw: &str, is_text: bool, delimiter: char) -> Found<'r> {
    // In quotes a text may begin with `=`.
    let written = if is_text { raw } else { &cell.value };
    let written = written.trim().strip_prefix('=').map(|_| written.trim())?;
    let report = Diagnostic::new(cell.at.clone(), CellProblem::FormulaAsText {}.into());
    if let Some(inner) = meant::formula(written) {
        let fix = replace(cell, &quoted(inner, delimiter), Applicability::Unsafe);
        return Some((inner.to_owned().into(), report.fix(fix)));
    }
    let is_call = written.get(1..).is_some_and(|it| it.starts_with(char::is_alphabetic));
    (!is_text && is_call).then(|| ("".into(), report))
}

fn quotes<'r>(cell: &'r Cell<'_>, raw: &str, is_text: bool) -> Found<'r> {
    if cell.quotes != Quotes::Bare {
        return None;
    }
    if !is_text {
        // What the column holds says more than the quote.
        return None;
    }
    let at = cell.at.start + raw.find('"')?;
    let fix = replace(cell, &in_quotes(raw), Applicability::Safe);
    let report = Diagnostic::new(at..at + 1, RowProblem::BareQuote {}.into()).fix(fix);
    Some((Cow::Borrowed(&cell.value), report))
}

fn spreadsheet_error<'r>(cell: &'r Cell<'_>) -> Found<'r> {
    if !words::is_spreadsheet_error(&cell.value) {
        return None;
    }
    let problem = CellProblem::SpreadsheetError { found: cell.value.trim().to_owned() };
    Some(("".into(), Diagnostic::new(cell.at.clone(), problem.into())))
}

fn encoding<'r>(cell: &'r Cell<'_>, raw: &str) -> Found<'r> {
    let misread = mojibake::find(raw)?;
    let at = cell.at.start + misread.at;
    let meant = mojibake::find(&cell.value).and_then(|found| found.meant);
    let problem = CellProblem::WrongEncoding { meant };
    let report = Diagnostic::new(at..at + misread.length, problem.into());
    Some((Cow::Borrowed(&cell.value), report))
}

fn invisible<'r>(cell: &'r Cell<'_>, raw: &str, delimiter: char) -> Found<'r> {
    let (_, found) = text::forbidden(&cell.value)?;
    let (at, _) = text::forbidden(raw).unwrap_or((0, found));
    let at = cell.at.start + at;
    let clean = text::clean(&cell.value);
    let written =
        if cell.is_quoted() { in_quotes(&clean) } else { quoted(&clean, delimiter).into() };
    let spaces = |text: &str| text::count(text, b' ');
    let is_space = text::is_break(found) && spaces(&clean) > spaces(&cell.value);
    let problem: Problem = CellProblem::ForbiddenCharacter { found, is_space }.into();
    let report = Diagnostic::new(at..at + found.len_utf8(), problem).fix(replace(
        cell,
        &written,
        Applicability::Unsafe,
    ));
    Some((clean.into(), report))
}

fn lost<'r>(cell: &'r Cell<'_>, raw: &str) -> Found<'r> {
    let at = cell.at.start + raw.find(char::REPLACEMENT_CHARACTER)?;
    let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
    let report = Diagnostic::new(at..end, CellProblem::LostCharacter {}.into());
    Some((Cow::Borrowed(&cell.value), report))
}

fn spaces<'r>(cell: &'r Cell<'_>, raw: &str, is_text: bool) -> Found<'r> {
    let trimmed = raw.trim();
    if cell.is_quoted() || trimmed.len() == raw.len() {
        return None;
    }
    let is_start = raw.starts_with(char::is_whitespace);
    let at = if is_start {
        let length = raw.len() - raw.trim_start().len();
        cell.at.start..cell.at.start + length
    } else {
        cell.at.start + raw.trim_end().len()..cell.at.end
    };
    let quoted = is_text.then(|| in_quotes(&cell.value));
    let problem = CellProblem::SpaceAtEnd { is_start, quoted };
    let fix = replace(cell, trimmed, Applicability::Unsafe);
    let report = Diagnostic::new(at, problem.into()).fix(fix);
    Some((trimmed.to_owned().into(), report))
}

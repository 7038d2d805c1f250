//! In: the cells of a row. Out: what each of the columns that the format knows says. Knows no
//! rule between rows.

use std::borrow::Cow;

use super::super::header::Columns;
use super::super::record::Cell;
use super::super::source::SourceText;
use super::super::text::words;
use super::checked::{check, is_plain};
use super::code::{self, Nearly, Read};
use super::draft::{Name, TextDraft};
use super::fit::Fitted;
use super::offer::is_formula;
use super::value;
use crate::model::code::{Code, Radix};
use crate::model::language::Tag;
use crate::model::name;
use crate::model::scalar::ScalarType;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{CellProblem, NameProblem, Problem};
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Suggestion};

/// Reads rows.
pub(crate) struct CellReader<'p> {
    pub(crate) source: &'p SourceText<'p>,
    pub(crate) columns: &'p Columns,
    pub(crate) delimiter: char,
    pub(crate) radix: Radix,
    pub(crate) problems: &'p mut Diagnostics,
    pub(crate) nearly: Vec<Nearly>,
    /// Whether nothing more is reported of the row.
    pub(super) is_quiet: bool,
}

impl<'p> CellReader<'p> {
    pub(crate) fn new(
        source: &'p SourceText<'p>,
        columns: &'p Columns,
        delimiter: char,
        radix: Radix,
        problems: &'p mut Diagnostics,
    ) -> Self {
        Self { source, columns, delimiter, radix, problems, nearly: Vec::new(), is_quiet: false }
    }

    pub(super) fn report(&mut self, index: usize, diagnostic: Diagnostic) -> Option<usize> {
        if self.is_quiet || self.columns.is_guessed(index) {
            return None;
        }
        self.problems.report(diagnostic.in_column(index));
        Some(self.problems.found_mut().len() - 1)
    }

    /// The text of a cell, and whether something was wrong with it; `None` where there is no cell or
    /// it could not be decoded.
    pub(super) fn cell<'r>(
        &mut self,
        row: &'r Fitted<'_>,
        index: usize,
    ) -> Option<(Cow<'r, str>, bool)> {
        let cell = row.cells.get(index)?;
        if is_plain(cell) {
            return Some((Cow::Borrowed(&cell.value), false));
        }
        let raw = slice(self.source.text(), cell.at.clone());
        if self.source.has_lost(raw) {
            return None;
        }
        match check(cell, raw, self.columns.is_text(index), self.delimiter) {
            Some((text, report)) => {
                self.report(index, report);
                Some((text, true))
            }
            None => Some((Cow::Borrowed(&cell.value), false)),
        }
    }

    pub(super) fn code(&mut self, row: &Fitted<'_>, index: usize) -> Option<Code> {
        let reported = self.problems.len();
        let (text, is_bad) = self.cell(row, index)?;
        let at = cell_at(row, Some(index));
        match code::read(&text, self.radix) {
            Read::Code(code) => Some(code),
            Read::Nearly(_, guess) if is_bad => {
                // What to write in place of a formula has to be a code.
                if is_formula(self.problems.found_mut().get(reported)) {
                    self.nearly.push(Nearly { report: reported, at, guess });
                }
                None
            }
            _ if is_bad => None,
            Read::Bad(problem) => {
                self.report(index, Diagnostic::new(at, problem.into()));
                None
            }
            Read::Nearly(problem, guess) => {
                let report = self.report(index, Diagnostic::new(at.clone(), problem.into()));
                if let Some(report) = report {
                    self.nearly.push(Nearly { report, at, guess });
                }
                None
            }
        }
    }

    /// Reads a text and its translations. Whether the text says something.
    pub(super) fn texts(
        &mut self,
        row: &Fitted<'_>,
        default: Option<usize>,
        translations: &[(Tag, usize)],
        draft: &mut TextDraft,
    ) -> bool {
        let text = self.text(row, default);
        // In quotes a text may be of white space alone, which says nothing.
        let has_text = says_something(&text) || self.is_lost(row, default);
        draft.texts.push(text);
        for ((_, index), texts) in translations.iter().zip(&mut draft.translations) {
            texts.push(self.text(row, Some(*index)));
        }
        has_text
    }

    fn text(&mut self, row: &Fitted<'_>, index: Option<usize>) -> String {
        match index.and_then(|index| self.cell(row, index)) {
            Some((text, _)) => text.into_owned(),
            None => String::new(),
        }
    }

    /// Whether there is something in a cell that cannot be read: that has been reported.
    fn is_lost(&self, row: &Fitted<'_>, index: Option<usize>) -> bool {
        let cell = index.and_then(|index| row.cells.get(index));
        cell.is_some_and(|cell| {
            self.source.has_lost(&cell.value) || words::is_spreadsheet_error(&cell.value)
        })
    }

    pub(super) fn no_text(&mut self, row: &Fitted<'_>) {
        let columns = self.columns;
        if let Some(index) = columns.message.default.or(columns.description.default) {
            let at = cell_at(row, Some(index));
            self.report(index, Diagnostic::new(at, CellProblem::NoText {}.into()));
        }
    }

    pub(super) fn name(
        &mut self,
        row: &Fitted<'_>,
        code: Option<Code>,
        message: &str,
    ) -> Option<Name> {
        if let Some(index) = self.columns.name {
            let at = cell_at(row, Some(index));
            let (text, is_bad) = self.cell(row, index)?;
            if !text.is_empty() {
                return self.given_name(index, at, &text, is_bad);
            }
            if is_bad {
                return None;
            }
        }
        // Without a code only a message that needs no digits makes a name.
        let has_letter = message.as_bytes().iter().any(u8::is_ascii_alphabetic);
        if code.is_none() && !(has_letter && message.is_ascii()) {
            return None;
        }
        let digits = code.map_or(String::new(), |code| name::digits(&self.radix.show(code)));
        let variant = name::from_message(message, &digits);
        let index = self.columns.message.default.or(self.columns.description.default)?;
        let at = cell_at(row, Some(index));
        if name::is_reserved_variant(&variant) {
            let has_column = self.columns.name.is_some();
            let problem = reserved_name(variant, true, has_column);
            self.report(index, Diagnostic::new(at, problem.into()));
            return None;
        }
        Some(Name { text: variant.clone(), variant, is_made: true, at })
    }

    fn given_name(&mut self, index: usize, at: ByteSpan, text: &str, is_bad: bool) -> Option<Name> {
        let mut fix = None;
        let mut write = |name: &str| {
            fix = Some(Suggestion::replace(at.clone(), name, Applicability::Unsafe));
        };
        let problem: Problem = match name::variant_of(text) {
            Some(variant) if !name::is_reserved_variant(&variant) => {
                return Some(Name { text: text.to_owned(), variant, is_made: false, at });
            }
            Some(variant) => reserved_name(variant, false, true).into(),
            None if words::means_nothing(text) => {
                write("");
                CellProblem::NotApplicable { found: text.to_owned(), optional: None }.into()
            }
            None => {
                if let Some(name) = name::meant(text) {
                    write(&name);
                }
                NameProblem::BadName { found: text.to_owned() }.into()
            }
        };
        if !is_bad {
            self.report(index, Diagnostic::new(at, problem).fix(fix));
        }
        None
    }

    pub(super) fn note(&mut self, row: &Fitted<'_>, index: usize) -> Option<String> {
        let at = cell_at(row, Some(index));
        let (text, is_bad) = self.cell(row, index)?;
        if text.is_empty() || is_bad {
            return None;
        }
        if words::answers_yes_or_no(&text) {
            let fix = words::says_no(&text)
                .then(|| Suggestion::remove(at.clone(), Applicability::Unsafe));
            let problem = CellProblem::DeprecatedWord { found: text.into_owned() };
            self.report(index, Diagnostic::new(at, problem.into()).fix(fix));
            return None;
        }
        Some(text.into_owned())
    }

    pub(super) fn success(&mut self, row: &Fitted<'_>, index: usize) -> Option<bool> {
        let at = cell_at(row, Some(index));
        let (text, is_bad) = self.cell(row, index)?;
        let value = value::bool(&text);
        if value.is_none() && !is_bad {
            let problem = if text.is_empty() {
                CellProblem::EmptyValue { column: "success".to_owned() }
            } else {
                bad_value(&text, "success", ScalarType::Bool)
            };
            // An `x` may be a cross.
            let fix = value::nearly_bool(&text)
                .filter(|_| !text.eq_ignore_ascii_case("x"))
                .map(|word| Suggestion::replace(at.clone(), word, Applicability::Unsafe));
            self.report(index, Diagnostic::new(at, problem.into()).fix(fix));
        }
        value
    }
}

/// Whether there is more than white space in a text. Its first byte tells of nearly all.
fn says_something(text: &str) -> bool {
    matches!(text.as_bytes().first(), Some(b'!'..=b'~')) || !text.trim().is_empty()
}

fn reserved_name(variant: String, is_made: bool, has_column: bool) -> NameProblem {
    // Made free when the names of all rows are known.
    let free = format!("{variant}Code");
    NameProblem::ReservedName { variant, is_made, has_column, free }
}

pub(super) fn cell_at(row: &Fitted<'_>, index: Option<usize>) -> ByteSpan {
    let cell: Option<&Cell<'_>> = index.and_then(|index| row.cells.get(index));
    cell.map_or(row.span.end..row.span.end, |cell| cell.at.clone())
}

pub(super) fn bad_value(found: &str, column: &str, expected: ScalarType) -> CellProblem {
    let (found, column) = (found.to_owned(), column.to_owned());
    CellProblem::BadValue { found, column, expected, retyped: None, grouped: None }
}

//! In: a cell of a column that the list adds. Out: its value, or what is wrong with it. Knows no
//! rule between rows.

use super::super::header::OwnColumn;
use super::super::meant;
use super::super::text::words;
use super::cells::{CellReader, bad_value, cell_at};
use super::draft::{OwnDraft, ScalarDraft, TextDraft};
use super::fit::Fitted;
use super::value;
use super::words::WordsDraft;
use crate::model::column::ValueType;
use crate::model::nearest::nearest;
use crate::model::scalar::ScalarType;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::CellProblem;
use crate::problem::phrase;
use crate::problem::span::ByteSpan;
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

impl CellReader<'_> {
    /// Reads the cell of a row in one of the list's own columns.
    pub(super) fn own(&mut self, row: &Fitted<'_>, own: &OwnColumn, draft: &mut OwnDraft) {
        match draft {
            OwnDraft::Str(draft) => {
                self.texts(row, Some(own.index), &own.translations, draft);
            }
            OwnDraft::Scalar(draft) => self.scalar(row, own, draft),
            OwnDraft::Enum(draft) => self.word(row, own, draft),
        }
    }

    fn scalar(&mut self, row: &Fitted<'_>, own: &OwnColumn, draft: &mut ScalarDraft) {
        let (text, is_bad) = self.cell(row, own.index).unwrap_or(("".into(), true));
        let value = value::read(&text, draft.kind);
        draft.values.push(value);
        let is_right = value.is_some() || (text.is_empty() && own.is_optional);
        if !is_right && !is_bad {
            let at = cell_at(row, Some(own.index));
            let nothing = no_value(&text, own, &at);
            let is_value = nothing.is_none();
            let report = nothing.unwrap_or_else(|| no_scalar(&text, own, draft.kind, at));
            draft.reports.extend(self.report(own.index, report).filter(|_| is_value));
        }
        if !text.is_empty() && matches!(draft.kind, ScalarType::Int(_) | ScalarType::F32) {
            draft.texts.push(text.into_owned());
        }
    }

    fn word(&mut self, row: &Fitted<'_>, own: &OwnColumn, draft: &mut WordsDraft) {
        let (text, is_bad) = self.cell(row, own.index).unwrap_or(("".into(), true));
        let at = cell_at(row, Some(own.index));
        if let Some(known) = draft.known(&text) {
            draft.put(known, at);
            return;
        }
        // `N/A` makes a variant, but means none.
        let is_word =
            !text.is_empty() && value::is_word(&text, own) && !words::means_nothing(&text);
        let is_right = is_word || (text.is_empty() && own.is_optional);
        if !is_right && !is_bad {
            let report = no_value(&text, own, &at).unwrap_or_else(|| no_word(&text, own, &at));
            self.report(own.index, report);
        }
        draft.push(Some(&*text).filter(|_| is_word), at);
    }
}

/// So many words of a closed set are compared with one that is not in it.
const MOST_COMPARED: usize = 200;

pub(super) fn own_draft(own: &OwnColumn) -> OwnDraft {
    match own.value_type {
        ValueType::Str => OwnDraft::Str(TextDraft::of(&own.translations)),
        ValueType::Enum => OwnDraft::Enum(WordsDraft::default()),
        ValueType::Scalar(kind) => OwnDraft::Scalar(ScalarDraft::new(kind)),
    }
}

/// The title of a column, without a `?`.
fn title(own: &OwnColumn) -> String {
    let mut title = format!("{}:{}", own.name, own.value_type.name());
    for (index, word) in own.words.iter().flatten().enumerate() {
        title.push(if index == 0 { '(' } else { '|' });
        title.push_str(&word.cell);
    }
    if own.words.is_some() {
        title.push(')');
    }
    title
}

/// Whether a cell says that there is no value. `none` is a word like another in an `enum` column.
fn means_nothing(text: &str, own: &OwnColumn) -> bool {
    let is_word =
        || ["none", "na", "nan", "nothing", "empty"].contains(&&*text.trim().to_lowercase());
    words::means_nothing(text) || (own.value_type != ValueType::Enum && is_word())
}

/// What to report of a cell that is empty or says that there is no value.
fn no_value(text: &str, own: &OwnColumn, at: &ByteSpan) -> Option<Diagnostic> {
    if text.is_empty() {
        let problem = CellProblem::EmptyValue { column: title(own) };
        return Some(Diagnostic::new(at.clone(), problem.into()));
    }
    if !means_nothing(text, own) {
        return None;
    }
    let mut edits = vec![Edit::new(at.clone(), "")];
    let mut optional = None;
    if !own.is_optional {
        let title = format!("{}?", title(own));
        edits.insert(0, Edit::new(own.title.clone(), title.clone()));
        optional = Some(title);
    }
    let problem = CellProblem::NotApplicable { found: text.to_owned(), optional };
    let fix = Suggestion::edits(edits, "", Applicability::Unsafe);
    Some(Diagnostic::new(at.clone(), problem.into()).fix(fix))
}

/// What to report about a text that is not a word of its column.
fn no_word(text: &str, own: &OwnColumn, at: &ByteSpan) -> Diagnostic {
    let found = text.to_owned();
    let Some(words) = &own.words else {
        let option = if own.is_optional { "?" } else { "" };
        let retyped = format!("{}:str{option}", own.name);
        return Diagnostic::new(at.clone(), CellProblem::NoVariant { found, retyped }.into());
    };
    let mut cells: Vec<&str> = Vec::new();
    for word in words {
        cells.push(&word.cell);
    }
    let listed = phrase::one_of(&cells);
    let same = words.iter().find(|word| word.cell.eq_ignore_ascii_case(text));
    // Of thousands of words one is near to every other.
    cells.truncate(MOST_COMPARED);
    let near = same.map(|word| &*word.cell).or_else(|| nearest(text, cells));
    let fix = near.map(|near| Suggestion::replace(at.clone(), near, Applicability::Unsafe));
    let problem = CellProblem::UnlistedWord { found, words: listed };
    Diagnostic::new(at.clone(), problem.into()).fix(fix)
}

/// What to report about a text that is not a value of its column.
fn no_scalar(text: &str, own: &OwnColumn, kind: ScalarType, at: ByteSpan) -> Diagnostic {
    let nearly = nearly_value(text, kind).filter(|nearly| nearly != text);
    let fix = nearly.map(|nearly| Suggestion::replace(at.clone(), nearly, Applicability::Unsafe));
    Diagnostic::new(at, bad_value(text, &own.name, kind).into()).fix(fix)
}

/// The value that a cell seems to be, if the column holds it.
fn nearly_value(text: &str, kind: ScalarType) -> Option<String> {
    match kind {
        ScalarType::Bool => value::nearly_bool(text).map(str::to_owned),
        ScalarType::Int(int) => {
            let code = meant::nearly(text)?.as_i128()?;
            int.holds(code).then(|| code.to_string())
        }
        ScalarType::F32 | ScalarType::F64 => {
            meant::nearly_float(text).filter(|text| value::read(text, kind).is_some())
        }
    }
}

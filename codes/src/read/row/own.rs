//! In: a cell of a column that the list adds. Out: its value, or what is wrong with it. Knows no
//! rule between rows.

use std::borrow::Cow;

use super::super::header::{CellType, OwnColumn, TextPlaces};
use super::super::number;
use super::super::text::words;
use super::cells::{CellReader, bad_value, cell_at};
use super::draft::{OwnDraft, TextDraft};
use super::fit::Fitted;
use super::value::{self, Value};
use super::words::WordsDraft;
use crate::model::column::ValueType;
use crate::model::nearest::nearest;
use crate::problem::diagnostic::Diagnostic;
use crate::problem::kinds::{CellProblem, Problem};
use crate::problem::span::ByteSpan;
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

impl CellReader<'_> {
    /// Reads the cell of a row in one of the list's own columns.
    pub(super) fn own(
        &mut self,
        row: &Fitted<'_>,
        position: usize,
        own: &OwnColumn,
        draft: &mut OwnDraft,
    ) {
        if let OwnDraft::Str(draft) = draft {
            let places =
                TextPlaces { default: Some(own.index), translations: own.translations.clone() };
            self.texts(row, &places, draft);
            return;
        }
        let at = cell_at(row, Some(own.index));
        let (text, is_bad) = self.cell(row, own.index).unwrap_or(("".into(), true));
        // `N/A` makes a variant, but means none.
        let is_nothing = text.is_empty() || means_nothing(&text, &own.cells);
        let is_known = matches!(draft, OwnDraft::Enum(words) if words.has(&text));
        let value = match is_nothing {
            true => None,
            false if is_known => Some(Value::Text),
            false => value::read(&text, &own.cells),
        };
        if value.is_none() && !is_bad && !(text.is_empty() && own.is_optional) {
            let report = misfit(&text, own, &at);
            let is_value = matches!(report.problem, Problem::Cell(CellProblem::BadValue { .. }));
            let report = self.report(own.index, report);
            if let (Some(report), Some(misfits), true) =
                (report, self.misfits.get_mut(position), is_value)
            {
                misfits.reports.push(report);
            }
        }
        if let (Some(misfits), CellType::Int(_) | CellType::F32) =
            (self.misfits.get_mut(position), &own.cells)
            && !text.is_empty()
        {
            misfits.texts.push(text.clone().into_owned());
        }
        put(draft, value, text, at);
    }
}

/// So many words of a closed set are compared with one that is not in it.
const MOST_COMPARED: usize = 200;

pub(super) fn own_draft(own: &OwnColumn) -> OwnDraft {
    match own.cells {
        CellType::Str => OwnDraft::Str(TextDraft {
            texts: Vec::new(),
            translations: own.translations.iter().map(|_| Vec::new()).collect(),
        }),
        CellType::Bool => OwnDraft::Bool(Vec::new()),
        CellType::Int(_) => OwnDraft::Int(Vec::new()),
        CellType::F32 => OwnDraft::F32(Vec::new()),
        CellType::F64 => OwnDraft::F64(Vec::new()),
        CellType::Enum(_) => OwnDraft::Enum(WordsDraft::default()),
    }
}

/// Adds the value of a cell to its column; one of another type is none.
fn put(draft: &mut OwnDraft, value: Option<Value>, text: Cow<'_, str>, at: ByteSpan) {
    match draft {
        OwnDraft::Str(draft) => draft.texts.push(text.into_owned()),
        OwnDraft::Bool(cells) => cells.push(match value {
            Some(Value::Bool(value)) => Some(value),
            _ => None,
        }),
        OwnDraft::Int(cells) => cells.push(match value {
            Some(Value::Int(value)) => Some(value),
            _ => None,
        }),
        OwnDraft::F32(cells) => cells.push(match value {
            Some(Value::F32(value)) => Some(value),
            _ => None,
        }),
        OwnDraft::F64(cells) => cells.push(match value {
            Some(Value::F64(value)) => Some(value),
            _ => None,
        }),
        OwnDraft::Enum(words) => words.push(value.map(|_| &*text), at),
    }
}

/// The type of a column as the header writes it.
pub(crate) fn type_of(own: &OwnColumn) -> ValueType {
    match own.cells {
        CellType::Str => ValueType::Str,
        CellType::Bool => ValueType::Bool,
        CellType::Int(int) => ValueType::Int(int),
        CellType::F32 => ValueType::F32,
        CellType::F64 => ValueType::F64,
        CellType::Enum(_) => ValueType::Enum,
    }
}

/// The title of a column, without a `?`.
fn title(own: &OwnColumn) -> String {
    let words = match &own.cells {
        CellType::Enum(Some(words)) => {
            let words: Vec<&str> = words.iter().map(|word| word.cell.as_str()).collect();
            format!("({})", words.join("|"))
        }
        _ => String::new(),
    };
    format!("{}:{}{words}", own.name, type_of(own).name())
}

/// Whether a cell says that there is no value. `none` is a word like another in an `enum` column.
fn means_nothing(text: &str, cells: &CellType) -> bool {
    let is_word = || ["none", "na", "nothing", "empty"].contains(&&*text.trim().to_lowercase());
    words::means_nothing(text) || (!matches!(cells, CellType::Enum(_)) && is_word())
}

/// What to report of a cell that its column cannot hold.
fn misfit(text: &str, own: &OwnColumn, at: &ByteSpan) -> Diagnostic {
    let replace = |text: &str, how| Some(Suggestion::replace(at.clone(), text, how));
    let (problem, fix) = if text.is_empty() {
        (CellProblem::EmptyValue { column: title(own) }, None)
    } else if means_nothing(text, &own.cells) {
        let optional = (!own.is_optional).then(|| format!("{}?", title(own)));
        let title = optional.as_ref().map(|title| Edit::new(own.title.clone(), title));
        let edits = title.into_iter().chain([Edit::new(at.clone(), "")]).collect();
        let fix = Some(Suggestion::edits(edits, "", Applicability::Unsafe));
        (CellProblem::NotApplicable { found: text.to_owned(), optional }, fix)
    } else {
        match &own.cells {
            CellType::Enum(Some(words)) => {
                let cells: Vec<&str> = words.iter().map(|word| word.cell.as_str()).collect();
                let near = cells.iter().find(|cell| cell.eq_ignore_ascii_case(text)).copied();
                // Of thousands of words one is near to every other.
                let few = cells.iter().copied().take(MOST_COMPARED);
                let near = near.or_else(|| nearest(text, few));
                let words = crate::problem::phrase::one_of(&cells);
                let fix = near.and_then(|near| replace(near, Applicability::Unsafe));
                (CellProblem::UnlistedWord { found: text.to_owned(), words }, fix)
            }
            CellType::Enum(None) => {
                let option = if own.is_optional { "?" } else { "" };
                let retyped = format!("{}:str{option}", own.name);
                (CellProblem::NoVariant { found: text.to_owned(), retyped }, None)
            }
            _ => (bad_value(text, &own.name, type_of(own)), nearly_value(text, own, at)),
        }
    };
    Diagnostic::new(at.clone(), problem.into()).fix(fix)
}

/// The value that a cell seems to be, if the column holds it.
fn nearly_value(text: &str, own: &OwnColumn, at: &ByteSpan) -> Option<Suggestion> {
    let written = match &own.cells {
        CellType::Bool => value::nearly_bool(text)?.to_owned(),
        CellType::Int(int) => {
            let code = number::nearly(text)?.as_i128()?;
            int.holds(code).then(|| code.to_string())?
        }
        _ => return None,
    };
    (written != text).then(|| Suggestion::replace(at.clone(), written, Applicability::Unsafe))
}

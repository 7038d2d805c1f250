//! In: rows with a cell for each column. Out: what their cells say, each mistake reported. Knows no
//! rule between rows.

use std::borrow::Cow;

use super::super::header::{CellType, Columns, OwnColumn, TextPlaces};
use super::super::number;
use super::super::record::Cell;
use super::super::source::SourceText;
use super::super::text::words;
use super::checked::{self, Checked};
use super::code::{self, Nearly, Read};
use super::draft::{Draft, Drafts, Name, OwnDraft, TextDraft};
use super::fit::Fitted;
use super::value::{self, Value};
use super::words::WordsDraft;
use crate::model::code::Radix;
use crate::model::column::ValueType;
use crate::model::name;
use crate::model::nearest::nearest;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{CellProblem, NameProblem, Problem};
use crate::problem::span::{ByteSpan, slice};
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

/// Reads rows.
pub(crate) struct CellReader<'p> {
    pub(crate) source: &'p SourceText<'p>,
    pub(crate) columns: &'p Columns,
    pub(crate) delimiter: char,
    pub(crate) radix: Radix,
    pub(crate) problems: &'p mut Diagnostics,
    pub(crate) nearly: Vec<Nearly>,
    /// For each column of the list's own, what was reported of cells that its type does not hold,
    /// and the integers in them.
    pub(crate) misfits: Vec<Misfits>,
    /// Whether nothing more is reported of the row.
    is_quiet: bool,
    /// Which columns hold texts.
    texts: Vec<bool>,
}

/// The cells of a column that its type does not hold.
#[derive(Debug, Default)]
pub(crate) struct Misfits {
    pub(crate) reports: Vec<usize>,
    /// The text of every filled cell that was read or could be in another type.
    pub(crate) texts: Vec<String>,
}

impl<'p> CellReader<'p> {
    pub(crate) fn new(
        source: &'p SourceText<'p>,
        columns: &'p Columns,
        delimiter: char,
        radix: Radix,
        problems: &'p mut Diagnostics,
    ) -> Self {
        let misfits = columns.own.iter().map(|_| Misfits::default()).collect();
        let texts = (0..columns.count).map(|index| columns.is_text(index)).collect();
        Self {
            source,
            columns,
            delimiter,
            radix,
            problems,
            nearly: Vec::new(),
            misfits,
            is_quiet: false,
            texts,
        }
    }

    /// Reads all rows.
    pub(crate) fn read(&mut self, rows: &[Fitted<'_>]) -> Drafts {
        let columns = self.columns;
        let mut drafts = Drafts {
            message: text_draft(&columns.message),
            description: text_draft(&columns.description),
            own: columns.own.iter().map(own_draft).collect(),
            rows: Vec::new(),
        };
        for row in rows {
            self.read_row(row, &mut drafts);
        }
        drafts
    }

    fn read_row(&mut self, row: &Fitted<'_>, drafts: &mut Drafts) {
        let columns = self.columns;
        self.is_quiet = row.is_suspect;
        let code_at = cell_at(row, columns.code);
        let code = columns.code.and_then(|index| self.code(row, index));
        // A row whose code cannot be read has its mistake.
        self.is_quiet |= code.is_none();
        let reported = self.problems.len();
        let has_text = self.texts(row, &columns.message, &mut drafts.message)
            | self.texts(row, &columns.description, &mut drafts.description);
        if !has_text {
            // A text of spaces alone is none: that is one mistake.
            let texts = [columns.message.default, columns.description.default];
            self.problems
                .take_back(reported, |it| it.column.is_some() && texts.contains(&it.column));
            self.no_text(row);
        }
        let message = drafts.message.texts.last().map_or("", String::as_str);
        let digits = code.map(|code| name::digits(&self.radix.show(code)));
        let name = self.name(row, digits.as_deref(), message);
        let deprecated = columns.deprecated.and_then(|index| self.note(row, index));
        let success = columns.success.and_then(|index| self.success(row, index)).unwrap_or(false);
        for (position, (own, draft)) in columns.own.iter().zip(&mut drafts.own).enumerate() {
            self.own(row, position, own, draft);
        }
        drafts.rows.push(Draft {
            code,
            code_at,
            name,
            deprecated,
            success,
            is_code_bad: false,
            is_name_repeated: false,
        });
    }

    fn report(&mut self, index: usize, diagnostic: Diagnostic) -> Option<usize> {
        if self.is_quiet || self.columns.is_guessed(index) {
            return None;
        }
        self.problems.report(diagnostic.in_column(index));
        Some(self.problems.found_mut().len() - 1)
    }

    /// The text of a cell, and whether something was wrong with it; `None` where there is no cell or
    /// it could not be decoded.
    fn cell<'r>(&mut self, row: &'r Fitted<'_>, index: usize) -> Option<(Cow<'r, str>, bool)> {
        let cell = row.cells.get(index)?;
        let raw = slice(self.source.text(), cell.at.clone());
        if self.source.has_lost(raw) {
            return None;
        }
        let is_text = self.texts.get(index).copied().unwrap_or(false);
        let Checked { text, report } = checked::check(cell, raw, is_text, self.delimiter);
        let is_bad = report.is_some();
        if let Some(report) = report {
            self.report(index, report);
        }
        Some((text, is_bad))
    }

    fn code(&mut self, row: &Fitted<'_>, index: usize) -> Option<crate::model::code::Code> {
        let (text, is_bad) = self.cell(row, index)?;
        let at = cell_at(row, Some(index));
        match code::read(&text, self.radix) {
            Read::Code(code) => Some(code),
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
    fn texts(&mut self, row: &Fitted<'_>, places: &TextPlaces, draft: &mut TextDraft) -> bool {
        let text = places.default.and_then(|index| self.cell(row, index));
        let text = text.map(|(text, _)| text.into_owned()).unwrap_or_default();
        // In quotes a text may be of white space alone, which says nothing.
        let has_text =
            !text.trim().is_empty() || places.default.is_some_and(|index| self.is_lost(row, index));
        draft.texts.push(text);
        for ((_, index), texts) in places.translations.iter().zip(&mut draft.translations) {
            let text = self.cell(row, *index);
            texts.push(text.map(|(text, _)| text.into_owned()).unwrap_or_default());
        }
        has_text
    }

    /// Whether there is something in a cell that cannot be read: that has been reported.
    fn is_lost(&self, row: &Fitted<'_>, index: usize) -> bool {
        let cell = row.cells.get(index);
        cell.is_some_and(|cell| {
            self.source.has_lost(&cell.value) || words::is_spreadsheet_error(&cell.value)
        })
    }

    fn no_text(&mut self, row: &Fitted<'_>) {
        let places = [&self.columns.message, &self.columns.description];
        if let Some(index) = places.into_iter().find_map(|places| places.default) {
            let at = cell_at(row, Some(index));
            self.report(index, Diagnostic::new(at, CellProblem::NoText {}.into()));
        }
    }

    fn name(&mut self, row: &Fitted<'_>, digits: Option<&str>, message: &str) -> Option<Name> {
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
        let is_enough = digits.is_some() || message.bytes().any(|byte| byte.is_ascii_alphabetic());
        if !is_enough || (digits.is_none() && !message.is_ascii()) {
            return None;
        }
        let variant = name::from_message(message, digits.unwrap_or_default());
        let index = self.columns.message.default.or(self.columns.description.default)?;
        let at = cell_at(row, Some(index));
        if name::is_reserved_variant(&variant) {
            let problem = NameProblem::ReservedName {
                variant,
                is_made: true,
                has_column: self.columns.name.is_some(),
            };
            self.report(index, Diagnostic::new(at, problem.into()));
            return None;
        }
        Some(Name { text: variant.clone(), variant, is_made: true, at })
    }

    fn given_name(&mut self, index: usize, at: ByteSpan, text: &str, is_bad: bool) -> Option<Name> {
        let problem: Problem = match name::variant_of(text) {
            Some(variant) if !name::is_reserved_variant(&variant) => {
                return Some(Name { text: text.to_owned(), variant, is_made: false, at });
            }
            Some(variant) => {
                NameProblem::ReservedName { variant, is_made: false, has_column: true }.into()
            }
            None => NameProblem::BadName { found: text.to_owned() }.into(),
        };
        if !is_bad {
            let fix = name::meant(text)
                .filter(|_| matches!(problem, Problem::Name(NameProblem::BadName { .. })));
            let fix = fix.map(|name| Suggestion::replace(at.clone(), name, Applicability::Unsafe));
            self.report(index, Diagnostic::new(at, problem).fix(fix));
        }
        None
    }

    fn note(&mut self, row: &Fitted<'_>, index: usize) -> Option<String> {
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

    fn success(&mut self, row: &Fitted<'_>, index: usize) -> Option<bool> {
        let at = cell_at(row, Some(index));
        let (text, is_bad) = self.cell(row, index)?;
        let value = value::bool(&text);
        if value.is_none() && !is_bad {
            let problem = if text.is_empty() {
                CellProblem::EmptyValue { column: "success".to_owned() }
            } else {
                bad_value(&text, "success", ValueType::Bool)
            };
            let fix = value::nearly_bool(&text)
                .map(|word| Suggestion::replace(at.clone(), word, Applicability::Unsafe));
            self.report(index, Diagnostic::new(at, problem.into()).fix(fix));
        }
        value
    }

    fn own(&mut self, row: &Fitted<'_>, position: usize, own: &OwnColumn, draft: &mut OwnDraft) {
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

fn text_draft(places: &TextPlaces) -> TextDraft {
    TextDraft {
        texts: Vec::new(),
        translations: places.translations.iter().map(|_| Vec::new()).collect(),
    }
}

fn own_draft(own: &OwnColumn) -> OwnDraft {
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

fn cell_at(row: &Fitted<'_>, index: Option<usize>) -> ByteSpan {
    let cell: Option<&Cell<'_>> = index.and_then(|index| row.cells.get(index));
    cell.map_or(row.span.end..row.span.end, |cell| cell.at.clone())
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

fn bad_value(found: &str, column: &str, expected: ValueType) -> CellProblem {
    let (found, column) = (found.to_owned(), column.to_owned());
    CellProblem::BadValue { found, column, expected, retyped: None }
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

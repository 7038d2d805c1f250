//! In: one record and the columns. Out: what its cells say, each mistake reported. Knows no other
//! row.

use crate::model::language::Tag;
use crate::model::name;
use crate::model::repr::Repr;
use crate::problem::diagnostic::{ByteSpan, Diagnostics};
use crate::problem::kinds::Problem;
use crate::read::cell;
use crate::read::header::Columns;
use crate::read::record::{Cell, Record, quoted};
use crate::read::source::SourceText;
use crate::read::text;
use crate::read::typed::{Column, Value};

/// A row as far as it could be read.
///
/// What could not be read is `None`, so that the rules between rows still see the rest: a row with a
/// bad cell may also use a code twice.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    pub(crate) record: &'a Record<'a>,
    pub(crate) code: Option<i128>,
    pub(crate) name: Option<Name>,
    pub(crate) texts: Texts,
    pub(crate) values: Vec<Option<Value>>,
    /// Whether nothing was reported of this row.
    pub(crate) sound: bool,
}

/// A variant's name and where it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) text: String,
    /// Whether it was made from the message.
    pub(crate) made: bool,
}

/// The texts of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    pub(crate) message: String,
    pub(crate) description: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) messages: Vec<String>,
    pub(crate) descriptions: Vec<String>,
}

impl Texts {
    fn say_nothing(&self) -> bool {
        self.message.is_empty() && self.description.is_empty()
    }
}

/// Reads the rows under the header.
pub(crate) fn read<'a>(
    source: &SourceText<'_>,
    records: &'a [Record<'a>],
    columns: &Columns,
    repr: Repr,
    problems: &mut Diagnostics,
) -> Vec<Draft<'a>> {
    records.iter().filter_map(|record| read_row(source, record, columns, repr, problems)).collect()
}

fn read_row<'a>(
    source: &SourceText<'_>,
    record: &'a Record<'a>,
    columns: &Columns,
    repr: Repr,
    problems: &mut Diagnostics,
) -> Option<Draft<'a>> {
    if !is_row(record, columns, problems) {
        return None;
    }
    let before = problems.count();
    let mut row = Reader { source, record, problems };
    let code = row.read(columns.code, |text| cell::code(text, repr));
    let texts = row.texts(columns);
    let name = row.name(columns, code, texts.as_ref());
    let values = columns.typed.iter().map(|(column, index)| row.value(columns, column, *index));
    let values = values.collect();
    let message = columns.message.and_then(|index| record.cell(index));
    if let Some(cell) = message.filter(|_| texts.as_ref().is_some_and(Texts::say_nothing)) {
        problems.report(cell.span(), Problem::NoText {});
    }
    let sound = problems.count() == before && !source.has_lost(record.raw());
    Some(Draft { record, code, name, texts: texts.unwrap_or_default(), values, sound })
}

/// Whether a record has a cell for each column, and something in them.
fn is_row(record: &Record<'_>, columns: &Columns, problems: &mut Diagnostics) -> bool {
    let has_every_cell = record.len() == columns.titles.len();
    if record.raw().starts_with('#') && (columns.code == 0 || !has_every_cell) {
        problems.report(record.span(), Problem::CommentBelowHeader {});
        return false;
    }
    // A spreadsheet's empty row: one mistake, not one for each cell.
    if has_every_cell && record.cells().all(|cell| cell.value.is_empty()) {
        let code = record.cell(columns.code).map(|cell| cell.span());
        problems.report(code.unwrap_or(record.span()), Problem::EmptyCode {});
        return false;
    }
    if !has_every_cell {
        report_ragged(record, columns, problems);
    }
    has_every_cell
}

fn report_ragged(record: &Record<'_>, columns: &Columns, problems: &mut Diagnostics) {
    let (found, expected) = (record.len(), columns.titles.len());
    if found < expected {
        let missing = columns.titles.get(found).cloned().unwrap_or_default();
        let filled = record.raw().to_owned() + &",".repeat(expected - found);
        let end = record.span().end;
        problems.report(end..end, Problem::TooFewCells { found, expected, missing, filled });
    } else {
        let (end, places) = (record.span().end, record.places());
        let start = |index: usize| places.get(index).map_or(end, |place: &ByteSpan| place.start);
        let text = |from| record.text().get(from..end).unwrap_or_default();
        let is_blank = text(start(expected)).trim_matches([',', ' ', '\t']).is_empty();
        // The last column is mostly prose.
        let joined = (expected > 1 && !is_blank && !text(start(expected - 1)).contains('"'))
            .then(|| quoted(text(start(expected - 1))).into_owned());
        let problem = Problem::TooManyCells { found, expected, is_blank, joined };
        problems.report(start(expected)..end, problem);
    }
}

/// Reads the cells of one row.
struct Reader<'a, 'p> {
    source: &'p SourceText<'p>,
    record: &'a Record<'a>,
    problems: &'p mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    /// The cell, unless it could not be decoded or holds a character that nobody sees.
    fn cell(&mut self, index: usize) -> Option<Cell<'a>> {
        let cell = self.record.cell(index).filter(|cell| !self.source.has_lost(cell.value))?;
        let Some((_, found)) = text::forbidden(cell.value) else { return Some(cell) };
        let span = cell.span();
        let raw = self.record.text().get(span.clone()).unwrap_or_default();
        let start = span.start + raw.find(found).unwrap_or_default();
        let clean = quoted(&text::clean(cell.value)).into_owned();
        let problem = Problem::ForbiddenCharacter { found, clean };
        self.problems.report(start..start + found.len_utf8(), problem);
        None
    }

    fn read<T>(
        &mut self,
        index: usize,
        parse: impl FnOnce(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        let cell = self.cell(index)?;
        parse(cell.value).map_err(|problem| self.problems.report(cell.span(), problem)).ok()
    }

    fn value(&mut self, columns: &Columns, column: &Column, index: usize) -> Option<Value> {
        // Of cells under a guessed type nothing can be said.
        self.read(index, |text| match cell::value(text, column) {
            Err(_) if columns.guessed.contains(&index) => Ok(cell::placeholder(column)),
            value => value,
        })?
    }

    /// A text, empty where there is no such column; `None` where it cannot be read.
    fn text(&mut self, column: Option<usize>) -> Option<String> {
        let Some(index) = column else { return Some(String::new()) };
        Some(self.cell(index)?.value.to_owned())
    }

    fn texts(&mut self, columns: &Columns) -> Option<Texts> {
        let message = self.text(columns.message);
        let description = self.text(columns.description);
        let deprecated = self.text(columns.deprecated);
        let messages = self.translations(&columns.messages);
        let descriptions = self.translations(&columns.descriptions);
        Some(Texts {
            message: message?,
            description: description?,
            deprecated: deprecated.filter(|note| !note.is_empty()),
            messages,
            descriptions,
        })
    }

    fn translations(&mut self, columns: &[(Tag, usize)]) -> Vec<String> {
        columns.iter().map(|(_, index)| self.text(Some(*index)).unwrap_or_default()).collect()
    }

    fn name(
        &mut self,
        columns: &Columns,
        code: Option<i128>,
        texts: Option<&Texts>,
    ) -> Option<Name> {
        if let Some(index) = columns.name {
            let given = self.cell(index)?;
            if !given.value.is_empty() {
                let name = cell::name(given.value);
                let name = name.map_err(|problem| {
                    // It may be a column of the list's own, and then nothing is wrong with it.
                    if !columns.name_is_guess {
                        self.problems.report(given.span(), problem);
                    }
                });
                return Some(Name { text: name.ok()?, made: false });
            }
        }
        let text = name::from_message(&texts?.message, code?);
        if text == "Self" {
            let message = self.record.cell(columns.message?)?;
            self.problems.report(message.span(), Problem::NameIsSelf { made: true });
            return None;
        }
        Some(Name { text, made: true })
    }
}

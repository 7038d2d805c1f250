//! In: one record and the columns. Out: what its cells say, each mistake reported. Knows no other
//! row.

use crate::cell;
use crate::column::Value;
use crate::diagnostic::Diagnostics;
use crate::header::Columns;
use crate::language::Tag;
use crate::name;
use crate::problem::Problem;
use crate::record::{Cell, Record, quoted};
use crate::repr::Repr;
use crate::text;

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
    records: &'a [Record<'a>],
    columns: &Columns,
    repr: Repr,
    problems: &mut Diagnostics,
) -> Vec<Draft<'a>> {
    records.iter().filter_map(|record| read_row(record, columns, repr, problems)).collect()
}

fn read_row<'a>(
    record: &'a Record<'a>,
    columns: &Columns,
    repr: Repr,
    problems: &mut Diagnostics,
) -> Option<Draft<'a>> {
    if !has_every_cell(record, columns, problems) {
        return None;
    }
    let before = problems.count();
    let mut row = Reader { record, problems };
    let code = row.read(columns.code, |text| cell::code(text, repr));
    let texts = row.texts(columns);
    let name = row.name(columns, code, texts.as_ref());
    let values = columns
        .typed
        .iter()
        .map(|(column, index)| row.read(*index, |text| cell::value(text, column)).flatten());
    let values = values.collect();
    let message = columns.message.and_then(|index| record.cell(index));
    if let Some(cell) = message.filter(|_| texts.as_ref().is_some_and(Texts::say_nothing)) {
        problems.report(cell.span(), Problem::NoText {});
    }
    let sound = problems.count() == before && !record.raw().contains('\u{FFFD}');
    Some(Draft { record, code, name, texts: texts.unwrap_or_default(), values, sound })
}

fn has_every_cell(record: &Record<'_>, columns: &Columns, problems: &mut Diagnostics) -> bool {
    let (found, expected) = (record.len(), columns.titles.len());
    if found < expected {
        let missing = columns.titles.get(found).cloned().unwrap_or_default();
        let filled = record.raw().to_owned() + &",".repeat(expected - found);
        let end = record.span().end;
        problems.report(end..end, Problem::TooFewCells { found, expected, missing, filled });
    } else if found > expected {
        let end = record.span().end;
        let start = record.cell(expected).map_or(end, |cell| cell.span().start);
        problems.report(start..end, Problem::TooManyCells { found, expected });
    }
    found == expected
}

/// Reads the cells of one row.
struct Reader<'a, 'p> {
    record: &'a Record<'a>,
    problems: &'p mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    /// The cell, unless it holds a character that nobody sees.
    fn cell(&mut self, index: usize) -> Option<Cell<'a>> {
        let cell = self.record.cell(index)?;
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
                let name = name.map_err(|problem| self.problems.report(given.span(), problem));
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

//! In: the header record. Out: which cell of a row is what. Reads no row.

use crate::model::column::ValueType;
use crate::model::language::Tag;
use crate::model::name::upper_camel_case;
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::Problem;
use crate::read::record::{Cell, Record};
use crate::read::title::{self, Place};
use crate::read::typed::Column;

/// Which cell of a row is what: indices into the record.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    /// The names as the header has them.
    pub(crate) titles: Vec<String>,
    pub(crate) code: usize,
    pub(crate) message: Option<usize>,
    pub(crate) name: Option<usize>,
    /// Whether that column only seems to be the names.
    pub(crate) name_is_guess: bool,
    pub(crate) description: Option<usize>,
    pub(crate) deprecated: Option<usize>,
    pub(crate) messages: Vec<(Tag, usize)>,
    pub(crate) descriptions: Vec<(Tag, usize)>,
    pub(crate) typed: Vec<(Column, usize)>,
    /// The columns whose type is only near to what the header says.
    pub(crate) guessed: Vec<usize>,
    /// Columns that had to be left out, though their name is right.
    pub(crate) lost: Vec<String>,
}

/// Reads the header. `None` where no row could be read with what it says: whatever would be said
/// of the rows then would be noise.
pub(crate) fn read(header: &Record<'_>, problems: &mut Diagnostics) -> Option<Columns> {
    let whole = header.span();
    let first = header.cell(0)?;
    if let (1, Some(found)) = (header.len(), other_delimiter(first.value)) {
        problems.report(whole, Problem::WrongDelimiter { found });
        return None;
    }
    let is_blank = header.cells().all(|cell| cell.value.is_empty());
    if is_blank || first.value.trim().parse::<i128>().is_ok() {
        problems.report(first.span(), Problem::NoHeader {});
        return None;
    }
    let titles: Vec<&str> = header.cells().map(|cell| cell.value).collect();
    let known =
        |column| titles.iter().position(|title| title::meant(title, &titles) == Some(column));
    let code = known("code");
    for (column, found) in [("code", code), ("message", known("message"))] {
        if found.is_none() {
            problems.report(whole.clone(), Problem::MissingColumn { column });
        }
    }
    let mut columns = Columns::default();
    columns.titles.extend(titles.iter().map(|&title| title.to_owned()));
    columns.fill(header, &titles, problems);
    code.map(|_| columns)
}

impl Columns {
    /// Reads one title after the other.
    fn fill(&mut self, header: &Record<'_>, titles: &[&str], problems: &mut Diagnostics) {
        let mut seen: Vec<(String, Cell<'_>)> = Vec::new();
        for (index, cell) in header.cells().enumerate() {
            let Some((word, place)) = title::read(cell, titles, problems) else {
                self.lost.extend(title::lost_name(cell.value));
                continue;
            };
            let earlier = seen.iter().find(|(earlier, _)| *earlier == word);
            let clash = earlier.map(|(_, first)| (*first, None)).or_else(|| {
                let (first, at) = self.same_enum(&place)?;
                Some((header.cell(at)?, Some(first)))
            });
            if let Some((first, same_enum)) = clash {
                let problem = match same_enum {
                    None => Problem::DuplicateColumn { column: word },
                    Some(first) => Problem::EnumColumnsCollide { column: word, first },
                };
                problems.report_with(cell.span(), vec![first.span()], problem);
                continue;
            }
            seen.push((word, cell));
            self.name_is_guess |= matches!(place, Place::Name) && cell.value.trim() != "name";
            if title::is_guessed(&place, cell.value) {
                self.guessed.push(index);
            }
            self.put(place, index);
        }
    }

    fn put(&mut self, place: Place, index: usize) {
        match place {
            Place::Code => self.code = index,
            Place::Message(None) => self.message = Some(index),
            Place::Message(Some(tag)) => self.messages.push((tag, index)),
            Place::Name => self.name = Some(index),
            Place::Description(None) => self.description = Some(index),
            Place::Description(Some(tag)) => self.descriptions.push((tag, index)),
            Place::Deprecated => self.deprecated = Some(index),
            Place::Typed(column) => self.typed.push((column, index)),
        }
    }

    /// The earlier column, and its index, whose enum would have the name of this one's.
    fn same_enum(&self, place: &Place) -> Option<(String, usize)> {
        let Place::Typed(column) = place else { return None };
        let (first, index) = self.typed.iter().find(|(earlier, _)| {
            [earlier, column].iter().all(|column| column.value_type == ValueType::Enum)
                && upper_camel_case(&earlier.name) == upper_camel_case(&column.name)
        })?;
        Some((first.name.clone(), *index))
    }
}

fn other_delimiter(header: &str) -> Option<char> {
    header.chars().find(|c| matches!(c, ';' | '\t' | '|'))
}

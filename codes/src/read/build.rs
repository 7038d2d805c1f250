//! In: drafts that all rules have seen. Out: the [`Spec`] of those rows whose code and name could be
//! read. Nothing else makes one, so a `Spec` cannot be wrong.

use std::collections::HashMap;

use super::header::{CellType, Columns, OwnColumn, TextPlaces};
use super::row::draft::{Draft, Drafts, OwnDraft, TextDraft};
use crate::model::code::Radix;
use crate::model::column::{Cells, Column, Data, TextColumn, Translation, Word, Words};
use crate::model::name;
use crate::model::spec::Spec;

/// Builds the list. A cell that could not be read gets a placeholder, which only shows in a list
/// that was rejected.
pub(crate) fn build(drafts: Drafts, columns: &Columns, radix: Radix) -> Spec {
    let Drafts { rows, message, description, own } = drafts;
    let order = Order::of(&rows);
    let names = || order.pick(&rows).filter_map(|row| row.name.as_ref());
    let own = columns
        .own
        .iter()
        .zip(own)
        .map(|(own, draft)| Column { name: own.name.clone(), data: data(own, draft, &order) });
    Spec {
        radix,
        codes: order.pick(&rows).filter_map(|row| row.code).collect(),
        variants: names().map(|name| name.variant.clone()).collect(),
        names: names().map(|name| name.text.clone()).collect(),
        message: texts(&columns.message, message, &order),
        description: texts(&columns.description, description, &order),
        deprecated: order.pick(&rows).map(|row| row.deprecated.clone()).collect(),
        success: columns.success.map(|_| order.pick(&rows).map(|row| row.success).collect()),
        columns: own.collect(),
    }
}

/// The rows that a list has, in the order of their codes.
struct Order(Vec<usize>);

impl Order {
    fn of(rows: &[Draft]) -> Self {
        let is_whole = |row: &Draft| row.code.is_some() && row.name.is_some() && !row.is_repeated;
        let whole = rows.iter().enumerate().filter(|(_, row)| is_whole(row));
        let mut order: Vec<_> = whole.map(|(index, row)| (row.code, index)).collect();
        order.sort_unstable();
        Self(order.into_iter().map(|(_, index)| index).collect())
    }

    fn pick<'r, T>(&self, rows: &'r [T]) -> impl Iterator<Item = &'r T> + use<'_, 'r, T> {
        self.0.iter().filter_map(|&index| rows.get(index))
    }

    fn take<T: Clone>(&self, rows: &[T]) -> Vec<T> {
        self.pick(rows).cloned().collect()
    }
}

fn texts(places: &TextPlaces, draft: TextDraft, order: &Order) -> TextColumn {
    text_column(places.translations.iter().map(|(tag, _)| tag.clone()), draft, order)
}

fn text_column(
    tags: impl Iterator<Item = crate::model::language::Tag>,
    draft: TextDraft,
    order: &Order,
) -> TextColumn {
    let translations = tags.zip(draft.translations);
    TextColumn {
        texts: order.take(&draft.texts),
        translations: translations
            .map(|(tag, texts)| Translation { tag, texts: order.take(&texts) })
            .collect(),
    }
}

fn data(own: &OwnColumn, draft: OwnDraft, order: &Order) -> Data {
    let is_optional = own.is_optional;
    match draft {
        OwnDraft::Str(draft) => {
            let tags = own.translations.iter().map(|(tag, _)| tag.clone());
            Data::Str { texts: text_column(tags, draft, order), is_optional }
        }
        OwnDraft::Bool(values) => Data::Bool(cells(&values, is_optional, order)),
        OwnDraft::Int(values) => {
            let int = match own.cells {
                CellType::Int(int) => int,
                _ => crate::model::column::IntType::ALL[7],
            };
            Data::Int(int, cells(&values, is_optional, order))
        }
        OwnDraft::F32(values) => Data::F32(cells(&values, is_optional, order)),
        OwnDraft::F64(values) => Data::F64(cells(&values, is_optional, order)),
        OwnDraft::Enum(values) => {
            let values: Vec<Option<&str>> = order
                .pick(&values)
                .map(|cell| cell.as_ref().map(|(cell, _)| cell.as_str()))
                .collect();
            words(own, &values)
        }
    }
}

fn cells<T: Copy + Default>(values: &[Option<T>], is_optional: bool, order: &Order) -> Cells<T> {
    let values = order.pick(values).copied();
    if is_optional {
        Cells::Optional(values.collect())
    } else {
        Cells::Required(values.map(Option::unwrap_or_default).collect())
    }
}

/// Turns the words of an `enum` column into variants, in the order of the header or of the codes:
/// the same list in another order gives the same enum.
fn words(own: &OwnColumn, values: &[Option<&str>]) -> Data {
    let closed = match &own.cells {
        CellType::Enum(closed) => closed.clone(),
        _ => None,
    };
    let is_closed = closed.is_some();
    let mut list: Vec<Word> = closed.unwrap_or_default();
    let mut index_of: HashMap<String, usize> = list
        .iter()
        .enumerate()
        .map(|(index, word)| (word.variant.to_ascii_lowercase(), index))
        .collect();
    let mut index = |cell: &str| {
        let variant = name::from_word(cell)?;
        let next = list.len();
        let index = *index_of.entry(variant.to_ascii_lowercase()).or_insert(next);
        if index == next {
            list.push(Word { variant, cell: cell.to_owned() });
        }
        Some(index)
    };
    // Most cells have a word that another cell had before.
    let mut known: HashMap<&str, Option<usize>> = HashMap::new();
    let indices: Vec<Option<usize>> = values
        .iter()
        .map(|cell| cell.and_then(|cell| *known.entry(cell).or_insert_with(|| index(cell))))
        .collect();
    let cells = if own.is_optional {
        Cells::Optional(indices)
    } else {
        Cells::Required(indices.into_iter().map(Option::unwrap_or_default).collect())
    };
    Data::Enum(Words { list, is_closed }, cells)
}

//! In: drafts that all rules have seen. Out: the [`Spec`] of those rows whose code and name could be
//! read. Nothing else makes one, so a `Spec` cannot be wrong.

use std::collections::{HashMap, HashSet};

use super::header::{Columns, OwnColumn, TextPlaces};
use super::row::draft::{Draft, Drafts, OwnDraft, TextDraft};
use super::row::words::{WordDraft, WordsDraft};
use crate::model::cells::Cells;
use crate::model::code::{Code, Radix};
use crate::model::column::{Column, Data, TextColumn, Translation, Word, Words};
use crate::model::repr::Repr;
use crate::model::scalar::Scalars;
use crate::model::spec::Spec;

/// Builds the list of the rows whose code and name could be read. A cell that could not be read gets
/// a placeholder, which only shows in a list that was rejected.
pub(crate) fn build(drafts: &Drafts, columns: &Columns, radix: Radix) -> Spec {
    build_in(&Order::of_whole(&drafts.rows), drafts, columns, radix)
}

/// Builds a list of all rows that have a name, with made-up codes where those could not be read:
/// code that uses the variants should raise no error of its own.
pub(crate) fn skeleton(drafts: &Drafts, columns: &Columns, repr: Option<Repr>) -> Spec {
    let order = Order::of_named(&drafts.rows, repr.unwrap_or_default());
    build_in(&order, drafts, columns, Radix::Decimal)
}

fn build_in(order: &Order, drafts: &Drafts, columns: &Columns, radix: Radix) -> Spec {
    let Drafts { rows, message, description, own } = drafts;
    let names = || order.pick(rows).filter_map(|row| row.name.as_ref());
    let own = columns
        .own
        .iter()
        .zip(own)
        .map(|(own, draft)| Column { name: own.name.clone(), data: data(own, draft, order) });
    Spec {
        radix,
        codes: order.0.iter().map(|&(code, _)| code).collect(),
        variants: names().map(|name| name.variant.clone()).collect(),
        names: names().map(|name| name.text.clone()).collect(),
        message: texts(&columns.message, message, order),
        description: texts(&columns.description, description, order),
        deprecated: order.pick(rows).map(|row| row.deprecated.clone()).collect(),
        success: columns.success.map(|_| order.pick(rows).map(|row| row.success).collect()),
        columns: own.collect(),
    }
}

/// The rows that a list has, in the order of their codes.
struct Order(Vec<(Code, usize)>);

impl Order {
    fn of_whole(rows: &[Draft]) -> Self {
        let whole = rows.iter().enumerate().filter_map(|(index, row)| {
            let is_whole = row.name.is_some() && !row.is_code_bad && !row.is_name_repeated;
            is_whole.then_some((row.code?, index))
        });
        let mut order: Vec<_> = whole.collect();
        order.sort_unstable();
        Self(order)
    }

    fn of_named(rows: &[Draft], repr: Repr) -> Self {
        let mut order = Self::of_whole(rows).0;
        let taken: HashSet<Code> = order.iter().map(|&(code, _)| code).collect();
        let free = (0_u128..).map(Code::from).take_while(|code| repr.holds(*code));
        let free = free.filter(|code| !taken.contains(code));
        let lacks_code = |row: &Draft| {
            row.name.is_some() && !row.is_name_repeated && (row.code.is_none() || row.is_code_bad)
        };
        let others = rows.iter().enumerate().filter(|(_, row)| lacks_code(row));
        order.extend(free.zip(others.map(|(index, _)| index)));
        order.sort_unstable();
        Self(order)
    }

    fn pick<'r, T>(&self, rows: &'r [T]) -> impl Iterator<Item = &'r T> + use<'_, 'r, T> {
        self.0.iter().filter_map(|&(_, index)| rows.get(index))
    }

    fn take<T: Clone>(&self, rows: &[T]) -> Vec<T> {
        self.pick(rows).cloned().collect()
    }
}

fn texts(places: &TextPlaces, draft: &TextDraft, order: &Order) -> TextColumn {
    text_column(places.translations.iter().map(|(tag, _)| tag.clone()), draft, order)
}

fn text_column(
    tags: impl Iterator<Item = crate::model::language::Tag>,
    draft: &TextDraft,
    order: &Order,
) -> TextColumn {
    let translations = tags.zip(&draft.translations);
    TextColumn {
        texts: order.take(&draft.texts),
        translations: translations
            .map(|(tag, texts)| Translation { tag, texts: order.take(texts) })
            .collect(),
    }
}

fn data(own: &OwnColumn, draft: &OwnDraft, order: &Order) -> Data {
    let is_optional = own.is_optional;
    match draft {
        OwnDraft::Str(draft) => {
            let tags = own.translations.iter().map(|(tag, _)| tag.clone());
            Data::Str { texts: text_column(tags, draft, order), is_optional }
        }
        OwnDraft::Scalar(draft) => {
            Data::Scalar(Scalars::new(draft.kind, is_optional, &order.take(&draft.values)))
        }
        OwnDraft::Enum(draft) => words(own, draft, order),
    }
}

/// Turns the words of an `enum` column into variants, in the order of the header or of the codes:
/// the same list in another order gives the same enum.
fn words(own: &OwnColumn, draft: &WordsDraft, order: &Order) -> Data {
    let is_closed = own.words.is_some();
    let mut list: Vec<Word> = own.words.clone().unwrap_or_default();
    // The place of each variant in the list, by its first spelling.
    let listed = list.iter().enumerate();
    let listed: HashMap<String, usize> =
        listed.map(|(index, word)| (word.variant.to_ascii_lowercase(), index)).collect();
    let place = |word: &WordDraft| listed.get(&word.variant.to_ascii_lowercase()).copied();
    let mut places: Vec<Option<usize>> = draft.words.iter().map(place).collect();
    let mut index = |word: usize| {
        let first = draft.words.get(word)?.first;
        let place = places.get_mut(first)?;
        if place.is_none() {
            let WordDraft { cell, variant, .. } = draft.words.get(first)?;
            *place = Some(list.len());
            list.push(Word { variant: variant.clone(), cell: cell.clone() });
        }
        *place
    };
    let cells = order.pick(&draft.cells).map(|cell| index(cell.as_ref()?.0));
    let indices: Vec<Option<usize>> = cells.collect();
    // The words of rows that are left out come last: code may use them, too.
    for word in 0..draft.words.len() {
        index(word);
    }
    let cells = if own.is_optional {
        Cells::Optional(indices)
    } else {
        Cells::Required(indices.into_iter().map(Option::unwrap_or_default).collect())
    };
    Data::Enum(Words { list, is_closed }, cells)
}

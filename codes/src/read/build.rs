//! In: drafts that all rules have seen. Out: the [`Spec`] of those rows whose code and name could be
//! read. Nothing else makes one, so a `Spec` cannot be wrong.

use std::collections::HashMap;

use super::header::{Columns, OwnColumn};
use super::row::draft::{Draft, Drafts, OwnDraft, ScalarDraft, TextDraft};
use super::row::words::WordsDraft;
use super::rules::codes::is_ascending;
use crate::model::cells::Cells;
use crate::model::code::{Code, Radix};
use crate::model::column::{Column, Data, TextColumn, Translation, Word, Words};
use crate::model::language::Tag;
use crate::model::repr::Repr;
use crate::model::scalar::Scalars;
use crate::model::spec::Spec;
use crate::order;

/// Builds the list of the rows whose code and name could be read, of the texts in the drafts. A cell
/// that could not be read gets a placeholder, which only shows in a list that was rejected.
pub(crate) fn build(mut drafts: Drafts, columns: &Columns, radix: Radix) -> Spec {
    let order = whole(&drafts.rows);
    Builder { order, keeps: false }.build(&mut drafts, columns, radix)
}

/// Builds a list of all rows that have a name, with made-up codes where those could not be read:
/// code that uses the variants should raise no error of its own. Leaves the drafts as they are.
pub(crate) fn skeleton(drafts: &mut Drafts, columns: &Columns, repr: Option<Repr>) -> Spec {
    let order = named(&drafts.rows, repr.unwrap_or_default());
    Builder { order, keeps: true }.build(drafts, columns, Radix::Decimal)
}

/// The rows that a list has, in the order of their codes.
type Order = Vec<(Code, usize)>;

fn sort(order: &mut Order) {
    // Most lists are in order.
    if !is_ascending(order) {
        order::sort(order, &|(one, _), (other, _)| one.cmp(other));
    }
}

/// The rows with a code and a name of their own.
fn whole(rows: &[Draft]) -> Order {
    let mut order = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        if let Some(code) = row.code
            && row.name.is_some()
            && !row.is_code_bad
            && !row.is_name_repeated
        {
            order.push((code, index));
        }
    }
    sort(&mut order);
    order
}

/// The rows with a name of their own; those without a code get one that is free, as long as the type
/// of the enum has any.
fn named(rows: &[Draft], repr: Repr) -> Order {
    let mut order = whole(rows);
    let taken = order.clone();
    let (mut next, mut at) = (0_u128, 0);
    for (index, row) in rows.iter().enumerate() {
        let lacks_code = row.code.is_none() || row.is_code_bad;
        if row.name.is_none() || row.is_name_repeated || !lacks_code {
            continue;
        }
        while let Some(&(code, _)) = taken.get(at)
            && code <= Code::unsigned(next)
        {
            next += u128::from(code == Code::unsigned(next));
            at += 1;
        }
        if !repr.holds(Code::unsigned(next)) {
            break;
        }
        order.push((Code::unsigned(next), index));
        next += 1;
    }
    sort(&mut order);
    order
}

/// Builds the columns of a list.
struct Builder {
    order: Order,
    /// Whether the texts stay in the drafts.
    keeps: bool,
}

impl Builder {
    fn build(self, drafts: &mut Drafts, columns: &Columns, radix: Radix) -> Spec {
        let mut spec = Spec::empty();
        spec.radix = radix;
        spec.message = self.text_column(&columns.message.translations, &mut drafts.message);
        spec.description =
            self.text_column(&columns.description.translations, &mut drafts.description);
        for (own, draft) in columns.own.iter().zip(&mut drafts.own) {
            let data = self.data(own, draft);
            spec.columns.push(Column { name: own.name.clone(), data });
        }
        let mut successes = Vec::new();
        for &(code, row) in &self.order {
            let Some(row) = drafts.rows.get_mut(row) else { continue };
            let Some(name) = &mut row.name else { continue };
            spec.codes.push(code);
            spec.variants.push(self.text(&mut name.variant));
            spec.names.push(self.text(&mut name.text));
            spec.deprecated.push(row.deprecated.as_mut().map(|note| self.text(note)));
            successes.push(row.success);
        }
        spec.success = columns.success.map(|_| successes);
        spec
    }

    fn text(&self, text: &mut String) -> String {
        if self.keeps { text.clone() } else { std::mem::take(text) }
    }

    fn texts(&self, texts: &mut [String]) -> Vec<String> {
        let mut ordered = Vec::with_capacity(self.order.len());
        for &(_, row) in &self.order {
            if let Some(text) = texts.get_mut(row) {
                ordered.push(self.text(text));
            }
        }
        ordered
    }

    fn text_column(&self, tags: &[(Tag, usize)], draft: &mut TextDraft) -> TextColumn {
        let texts = self.texts(&mut draft.texts);
        let mut column = TextColumn { texts, translations: Vec::new() };
        for ((tag, _), texts) in tags.iter().zip(&mut draft.translations) {
            let translation = Translation { tag: tag.clone(), texts: self.texts(texts) };
            column.translations.push(translation);
        }
        column
    }

    fn data(&self, own: &OwnColumn, draft: &mut OwnDraft) -> Data {
        match draft {
            OwnDraft::Str(draft) => {
                let texts = self.text_column(&own.translations, draft);
                Data::Str { texts, is_optional: own.is_optional }
            }
            OwnDraft::Scalar(draft) => Data::Scalar(self.scalars(own, draft)),
            OwnDraft::Enum(draft) => self.words(own, draft),
        }
    }

    fn scalars(&self, own: &OwnColumn, draft: &ScalarDraft) -> Scalars {
        let mut scalars = Scalars::new(draft.kind, own.is_optional);
        for &(_, row) in &self.order {
            scalars.push(draft.values.get(row).copied().flatten());
        }
        scalars
    }

    /// Turns the words of an `enum` column into variants, in the order of the header or of the codes:
    /// the same list in another order gives the same enum.
    fn words(&self, own: &OwnColumn, draft: &WordsDraft) -> Data {
        let mut places = Places::new(own, draft);
        let mut cells = Cells::new(own.is_optional);
        for &(_, row) in &self.order {
            let place = match draft.cells.get(row) {
                Some(Some((word, _))) => places.of(*word),
                _ => None,
            };
            cells.push(place);
        }
        // The words of rows that are left out come last: code may use them, too.
        for word in 0..draft.words.len() {
            places.of(word);
        }
        Data::Enum(Words { list: places.list, is_closed: own.words.is_some() }, cells)
    }
}

/// The words of an `enum` column, and where each that was read is among them.
struct Places<'d> {
    list: Vec<Word>,
    draft: &'d WordsDraft,
    found: Vec<Option<usize>>,
}

impl<'d> Places<'d> {
    fn new(own: &OwnColumn, draft: &'d WordsDraft) -> Self {
        let list = own.words.clone().unwrap_or_default();
        let mut found = vec![None; draft.words.len()];
        if !list.is_empty() {
            let mut listed: HashMap<String, usize> = HashMap::new();
            for (index, word) in list.iter().enumerate() {
                listed.insert(word.variant.to_ascii_lowercase(), index);
            }
            for (place, word) in found.iter_mut().zip(&draft.words) {
                *place = listed.get(&word.variant.to_ascii_lowercase()).copied();
            }
        }
        Self { list, draft, found }
    }

    /// The place of a word, by its first spelling; a new one goes to the end.
    fn of(&mut self, word: usize) -> Option<usize> {
        let first = self.draft.words.get(word)?.first;
        let place = self.found.get_mut(first)?;
        if place.is_none() {
            let word = self.draft.words.get(first)?;
            *place = Some(self.list.len());
            let (variant, cell) = (word.variant.clone(), word.cell.clone());
            self.list.push(Word { variant, cell });
        }
        *place
    }
}

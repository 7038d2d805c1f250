#![allow(clippy::all, clippy::pedantic, clippy::indexing_slicing, reason = "to be replaced")]
//! In: the rows as far as they could be read. Out: a [`Spec`], of the rows that keep every rule
//! between rows too. Nothing else makes one, so a `Spec` cannot be wrong.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::model::code::{Code, Radix};
use crate::model::column::{
    Cells, Column as ModelColumn, Data, TextColumn, Translation, ValueType, Word, Words,
};
use crate::model::language::Tag;
use crate::model::name;
use crate::model::spec::Spec;
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::Problem;
use crate::read::header::Columns;
use crate::read::names::names_are_distinct;
use crate::read::record::Cell;
use crate::read::row::{Draft, Texts};
use crate::read::typed::{Column, Value};

/// Applies the rules between rows; the spec has the rows that no mistake was found in.
pub(crate) fn check(
    mut drafts: Vec<Draft<'_>>,
    columns: Columns,
    line_of: impl Fn(usize) -> usize,
    problems: &mut Diagnostics,
) -> Spec {
    codes_are_unique(&mut drafts, columns.code, problems);
    names_are_distinct(&mut drafts, &columns, line_of, problems);
    let is_enum = |column: &Column| column.value_type == ValueType::Enum;
    for (position, (column, index)) in columns.typed.iter().enumerate() {
        if is_enum(column) {
            cells_make_distinct_variants(&mut drafts, position, *index, problems);
        }
    }
    // Up to here the order is that of the file, which decides which of two rows is the mistake.
    drafts.sort_by_key(|draft| draft.code);
    let mut typed: Vec<Column> = columns.typed.into_iter().map(|(column, _)| column).collect();
    for (position, column) in typed.iter_mut().enumerate().filter(|(_, column)| is_enum(column)) {
        column.variants = take_variants(&mut drafts, position);
    }
    spec(drafts, typed, columns.messages, columns.descriptions)
}

fn spec(
    drafts: Vec<Draft<'_>>,
    typed: Vec<Column>,
    messages: Vec<(Tag, usize)>,
    descriptions: Vec<(Tag, usize)>,
) -> Spec {
    let drafts: Vec<Draft<'_>> = drafts
        .into_iter()
        .filter(|draft| draft.sound && draft.code.is_some() && draft.name.is_some())
        .collect();
    let texts = |text: &dyn Fn(&Texts) -> String| -> Vec<String> {
        drafts.iter().map(|draft| text(&draft.texts)).collect()
    };
    let names: Vec<String> = drafts
        .iter()
        .filter_map(|draft| draft.name.as_ref())
        .map(|name| name.text.clone())
        .collect();
    let message = TextColumn {
        texts: texts(&|row| row.message.clone()),
        translations: (messages.into_iter().enumerate())
            .map(|(at, (tag, _))| Translation {
                tag,
                texts: texts(&|row| row.messages[at].clone()),
            })
            .collect(),
    };
    let description = TextColumn {
        texts: texts(&|row| row.description.clone()),
        translations: (descriptions.into_iter().enumerate())
            .map(|(at, (tag, _))| Translation {
                tag,
                texts: texts(&|row| row.descriptions[at].clone()),
            })
            .collect(),
    };
    Spec {
        radix: Radix::Decimal,
        codes: drafts.iter().filter_map(|draft| draft.code).map(Code::from).collect(),
        variants: names.clone(),
        names,
        message,
        description,
        deprecated: drafts.iter().map(|draft| draft.texts.deprecated.clone()).collect(),
        success: None,
        columns: (typed.into_iter().enumerate())
            .map(|(at, column)| {
                let values = drafts.iter().map(|draft| draft.values[at].clone());
                model_column(column, values.collect())
            })
            .collect(),
    }
}

fn model_column(column: Column, values: Vec<Option<Value>>) -> ModelColumn {
    let Column { name, value_type, optional, variants } = column;
    fn cells<T: Copy + Default>(optional: bool, values: Vec<Option<T>>) -> Cells<T> {
        if optional {
            Cells::Optional(values)
        } else {
            Cells::Required(values.into_iter().map(Option::unwrap_or_default).collect())
        }
    }
    let int = |value: &Option<Value>| match value {
        Some(Value::Int(value)) => Some(*value),
        _ => None,
    };
    let index = |value: &Option<Value>| match value {
        Some(Value::Variant(value)) => Some(*value),
        _ => None,
    };
    let data = match value_type {
        ValueType::Bool => Data::Bool(cells(
            optional,
            values
                .iter()
                .map(|value| match value {
                    Some(Value::Bool(value)) => Some(*value),
                    _ => None,
                })
                .collect(),
        )),
        ValueType::Int(kind) => Data::Int(kind, cells(optional, values.iter().map(int).collect())),
        ValueType::Enum => Data::Enum(
            Words { list: variants, is_closed: false },
            cells(optional, values.iter().map(index).collect()),
        ),
        _ => Data::Str {
            texts: TextColumn {
                texts: values
                    .into_iter()
                    .map(|value| match value {
                        Some(Value::Str(text)) => text,
                        _ => String::new(),
                    })
                    .collect(),
                translations: Vec::new(),
            },
            is_optional: optional,
        },
    };
    ModelColumn { name, data }
}

// The later row is the mistake: the first one is what released programs already match on.
fn codes_are_unique(drafts: &mut [Draft<'_>], column: usize, problems: &mut Diagnostics) {
    // Most lists are in order.
    if drafts.is_sorted_by(|one, next| one.code.is_some() && one.code < next.code) {
        return;
    }
    let mut first_use = HashMap::new();
    for draft in drafts {
        let (Some(code), Some(cell)) = (draft.code, draft.record.cell(column)) else { continue };
        match first_use.entry(code) {
            Entry::Vacant(slot) => {
                slot.insert((cell, draft.name.as_ref().map(|name| name.text.clone())));
            }
            Entry::Occupied(slot) => {
                let (first, name): &(Cell<'_>, Option<String>) = slot.get();
                let problem = Problem::DuplicateCode { code };
                problems.report_with(cell.span(), vec![first.span()], problem);
                draft.sound = false;
                // A row that was pasted twice is one mistake, not two.
                draft.name.take_if(|again| Some(&again.text) == name.as_ref());
            }
        }
    }
}

// Two spellings of one word would be two values to the reader of the file and one to the program.
fn cells_make_distinct_variants(
    drafts: &mut [Draft<'_>],
    position: usize,
    index: usize,
    problems: &mut Diagnostics,
) {
    let mut first_use = HashMap::new();
    let mut right = HashSet::new();
    for draft in drafts {
        let Some(Some(Value::Str(text))) = draft.values.get(position) else { continue };
        let Some(cell) = draft.record.cell(index).filter(|cell| !right.contains(cell.value)) else {
            continue;
        };
        let Some(variant) = name::from_word(text) else { continue };
        let first = *first_use.entry(variant.to_ascii_lowercase()).or_insert(cell);
        if first.value == text {
            right.insert(cell.value);
        } else {
            let (first_text, found) = (first.value.to_owned(), text.clone());
            let problem = Problem::OneVariant { found, first: first_text, variant };
            problems.report_with(cell.span(), vec![first.span()], problem);
            draft.sound = false;
        }
    }
}

/// Turns the words of an `enum` column into variants, in the order of the rows, which is that of
/// the codes: the same list in another order gives the same enum. Rows with a mistake count too, so
/// that code which uses their words raises no error of its own.
fn take_variants(drafts: &mut [Draft<'_>], position: usize) -> Vec<Word> {
    let mut variants: Vec<Word> = Vec::new();
    let mut index_of = HashMap::new();
    for draft in drafts {
        let Some(value @ Some(_)) = draft.values.get_mut(position) else { continue };
        let Some(Value::Str(cell)) = value.take() else { continue };
        let known = index_of.get(&cell).copied();
        let index = known.or_else(|| {
            let name = name::from_word(&cell)?;
            let same = variants.iter().position(|other| other.variant.eq_ignore_ascii_case(&name));
            let index = same.unwrap_or(variants.len());
            if same.is_none() {
                variants.push(Word { variant: name, cell: cell.clone() });
            }
            index_of.insert(cell, index);
            Some(index)
        });
        *value = index.map(Value::Variant);
    }
    variants
}

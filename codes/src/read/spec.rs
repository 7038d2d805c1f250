//! In: the rows as far as they could be read. Out: a [`Spec`], of the rows that keep every rule
//! between rows too. Nothing else makes one, so a `Spec` cannot be wrong.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::model::column::{Column, Value, ValueType, Variant};
use crate::model::language::Tag;
use crate::model::name;
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::Problem;
use crate::read::header::Columns;
use crate::read::names::names_are_distinct;
use crate::read::record::Cell;
use crate::read::row::{Draft, Texts};

/// A list of error codes that has been proved right, in the order of the codes.
///
/// ```
/// use jmessage_codes_spec::{Repr, WEB, read};
///
/// let spec = read("web.csv", WEB.as_bytes(), Repr::I32)?;
/// assert_eq!(spec.rows().len(), 76);
/// assert_eq!(spec.description_tags()[0].as_str(), "zh-Hans");
/// # Ok::<(), jmessage_codes_spec::Rejected<'static>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spec {
    rows: Vec<Row>,
    columns: Vec<Column>,
    message_tags: Vec<Tag>,
    description_tags: Vec<Tag>,
}

/// What a [`Spec`] says of one code.
///
/// ```
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message,description\n7,,gone for good\n", Repr::U8)?;
/// let row = &spec.rows()[0];
/// assert_eq!((row.code(), row.name()), (7, "Code7"));
/// assert_eq!((row.message(), row.description()), ("", "gone for good"));
/// assert_eq!(row.deprecated(), None);
/// # Ok::<(), jmessage_codes_spec::Rejected<'static>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    code: i128,
    name: String,
    texts: Texts,
    values: Vec<Option<Value>>,
}

impl Spec {
    /// The rows, codes ascending.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The columns of the list's own, in the order of the header.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The languages of the `message@TAG` columns, in the order of the header.
    #[must_use]
    pub fn message_tags(&self) -> &[Tag] {
        &self.message_tags
    }

    /// The languages of the `description@TAG` columns, in the order of the header.
    #[must_use]
    pub fn description_tags(&self) -> &[Tag] {
        &self.description_tags
    }
}

impl Row {
    /// The number.
    #[must_use]
    pub fn code(&self) -> i128 {
        self.code
    }

    /// The variant's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text that the product sends, to the letter; may be empty.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.texts.message
    }

    /// What it means; may be empty where there is a message.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.texts.description
    }

    /// Why the code should not be used any more, if so.
    #[must_use]
    pub fn deprecated(&self) -> Option<&str> {
        self.texts.deprecated.as_deref()
    }

    /// The message in the languages of [`Spec::message_tags`]; empty where the message itself does.
    #[must_use]
    pub fn messages(&self) -> &[String] {
        &self.texts.messages
    }

    /// The description in the languages of [`Spec::description_tags`]; empty where the description
    /// itself does.
    #[must_use]
    pub fn descriptions(&self) -> &[String] {
        &self.texts.descriptions
    }

    /// The values of [`Spec::columns`]; `None` where an optional cell is empty.
    #[must_use]
    pub fn values(&self) -> &[Option<Value>] {
        &self.values
    }
}

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
    Spec {
        rows: drafts.into_iter().filter_map(Draft::finish).collect(),
        columns: typed,
        message_tags: columns.messages.into_iter().map(|(tag, _)| tag).collect(),
        description_tags: columns.descriptions.into_iter().map(|(tag, _)| tag).collect(),
    }
}

impl Draft<'_> {
    fn finish(self) -> Option<Row> {
        let Self { code, name, texts, values, sound, .. } = self;
        let (Some(code), Some(name), true) = (code, name, sound) else { return None };
        Some(Row { code, name: name.text, texts, values })
    }
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
fn take_variants(drafts: &mut [Draft<'_>], position: usize) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    let mut index_of = HashMap::new();
    for draft in drafts {
        let Some(value @ Some(_)) = draft.values.get_mut(position) else { continue };
        let Some(Value::Str(cell)) = value.take() else { continue };
        let known = index_of.get(&cell).copied();
        let index = known.or_else(|| {
            let name = name::from_word(&cell)?;
            let same = variants.iter().position(|other| other.name.eq_ignore_ascii_case(&name));
            let index = same.unwrap_or(variants.len());
            if same.is_none() {
                variants.push(Variant { name, cell: cell.clone() });
            }
            index_of.insert(cell, index);
            Some(index)
        });
        *value = index.map(Value::Variant);
    }
    variants
}

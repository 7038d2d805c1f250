//! The codes: which were added, removed, renumbered or renamed, and what changed in those that
//! stayed.

use super::change::{Change, ChangeKind, Severity, of_code};
use super::languages::{same, text_columns};
use super::pair::Pairs;
use super::wording::{short, title};
use super::{columns, names};
use crate::model::code::Code;
use crate::model::column::{Column, Data, TextColumn};
use crate::model::spec::{Row, Spec};

/// Compares the rows of two lists that have been paired.
pub(super) fn compare(old: &Spec, new: &Spec, pairs: &Pairs, changes: &mut Vec<Change>) {
    for (row, to) in old.rows().zip(&pairs.new_of) {
        let here = new.find(row.code());
        match to.and_then(|to| new.row(to)) {
            Some(now) => {
                pair(row, now, new, changes);
                cells(row, now, old, new, changes);
            }
            None if here.is_none() => changes.push(removed(row)),
            None => {}
        }
        if let Some(here) = here.filter(|here| *to != Some(here.index())) {
            changes.push(reused(row, here));
        }
    }
    for (row, from) in new.rows().zip(&pairs.old_of) {
        if from.is_none() && old.find(row.code()).is_none() {
            changes.push(added(row));
        }
    }
}

fn removed(row: Row<'_>) -> Change {
    let (code, variant) = (row.code_text(), row.variant());
    let reason = match row.deprecated() {
        Some(note) => format!(
            "code {code} (`{variant}`) was removed; it was deprecated before: {}",
            short(note)
        ),
        None => {
            format!("code {code} (`{variant}`) was removed, and it was not deprecated before")
        }
    };
    let both = (Some(described(row)), None);
    of_code(row.code(), ChangeKind::CodeRemoved, Severity::Breaking, both, reason)
}

fn added(row: Row<'_>) -> Change {
    let reason = format!("code {} (`{}`) was added", row.code_text(), row.variant());
    let both = (None, Some(described(row)));
    of_code(row.code(), ChangeKind::CodeAdded, Severity::Minor, both, reason)
}

fn reused(old: Row<'_>, new: Row<'_>) -> Change {
    let (was, is) = (described(old), described(new));
    let reason =
        format!("number {} meant {was} and now has another meaning: {is}", old.code_text());
    of_code(old.code(), ChangeKind::Reused, Severity::Breaking, (Some(was), Some(is)), reason)
}

/// A row as a reason shows it: its name, and a text if it has one.
fn described(row: Row<'_>) -> String {
    let text = if row.message().is_empty() { row.description() } else { row.message() };
    if text.is_empty() {
        format!("`{}`", row.variant())
    } else {
        format!("`{}` ({})", row.variant(), short(text))
    }
}

/// What changed in a code apart from its texts and values.
fn pair(old: Row<'_>, new: Row<'_>, list: &Spec, changes: &mut Vec<Change>) {
    if old.code() != new.code() {
        let (was, is) = (old.code_text(), new.code_text());
        let reason =
            format!("`{}` had the number {was} and now has the number {is}", old.variant());
        let kind = ChangeKind::Renumbered;
        changes.push(of_code(old.code(), kind, Severity::Breaking, (Some(was), Some(is)), reason));
    }
    changes.extend(names::compare(old, new, list));
    if old.is_success() != new.is_success() {
        let shown = |row: Row<'_>| Some(row.is_success().to_string());
        let verb = if new.is_success() { "now means" } else { "no longer means" };
        let reason = format!("code {} (`{}`) {verb} success", new.code_text(), new.variant());
        let (kind, both) = (ChangeKind::SuccessChanged, (shown(old), shown(new)));
        changes.push(of_code(old.code(), kind, Severity::Breaking, both, reason));
    }
    changes.extend(deprecation(old, new));
}

fn deprecation(old: Row<'_>, new: Row<'_>) -> Option<Change> {
    let (was, is) = (old.deprecated(), new.deprecated());
    let subject = format!("code {} (`{}`)", new.code_text(), new.variant());
    let (kind, severity, reason) = match (was, is) {
        (None, Some(note)) => (
            ChangeKind::Deprecated,
            Severity::Minor,
            format!("{subject} is now deprecated: {}", short(note)),
        ),
        (Some(_), None) => (
            ChangeKind::Undeprecated,
            Severity::Patch,
            format!("{subject} is no longer deprecated"),
        ),
        (Some(was), Some(is)) if was != is => (
            ChangeKind::NoteChanged,
            Severity::Patch,
            format!("{subject} has another note on its deprecation: {}", short(is)),
        ),
        _ => return None,
    };
    let both = (was.map(str::to_owned), is.map(str::to_owned));
    Some(of_code(old.code(), kind, severity, both, reason))
}

/// The texts and values of a code.
fn cells(old: Row<'_>, new: Row<'_>, was: &Spec, is: &Spec, changes: &mut Vec<Change>) {
    let at = (old.index(), new.index());
    for (name, old_texts, new_texts) in text_columns(was, is) {
        let both = (text(old_texts.texts(), at.0), text(new_texts.texts(), at.1));
        changes.extend(cell(new, old.code(), name, ChangeKind::TextChanged, both));
        translations(old, new, name, (old_texts, new_texts), changes);
    }
    for column in was.columns() {
        if let Some(other) = columns::named(is, column.name()) {
            let is_text = |column: &Column| matches!(column.data(), Data::Str { .. });
            if !(is_text(column) && is_text(other)) {
                let both = (value(column, at.0), value(other, at.1));
                let kind = ChangeKind::ValueChanged;
                changes.extend(cell(new, old.code(), column.name(), kind, both));
            }
        }
    }
}

fn translations(
    old: Row<'_>,
    new: Row<'_>,
    name: &str,
    (was, is): (&TextColumn, &TextColumn),
    changes: &mut Vec<Change>,
) {
    for translation in was.translations() {
        if let Some(other) = same(translation.tag(), is) {
            let title = title(name, other.tag().as_str());
            let both = (text(translation.texts(), old.index()), text(other.texts(), new.index()));
            changes.extend(cell(new, old.code(), &title, ChangeKind::TextChanged, both));
        }
    }
}

fn text(texts: &[String], row: usize) -> Option<String> {
    texts.get(row).filter(|text| !text.is_empty()).cloned()
}

fn value(column: &Column, row: usize) -> Option<String> {
    column.value(row).map(|value| value.to_string())
}

fn cell(
    row: Row<'_>,
    code: Code,
    column: &str,
    kind: ChangeKind,
    (old, new): (Option<String>, Option<String>),
) -> Option<Change> {
    if old == new {
        return None;
    }
    let shown = |text: &Option<String>| text.as_deref().map_or("empty".to_owned(), short);
    let reason = format!(
        "the `{column}` of code {} (`{}`) was {} and is now {}",
        row.code_text(),
        row.variant(),
        shown(&old),
        shown(&new),
    );
    let change = of_code(code, kind, Severity::Patch, (old, new), reason);
    Some(Change { column: Some(column.to_owned()), ..change })
}

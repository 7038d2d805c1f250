//! The languages of the text columns: which were added, which are gone.

use super::change::{Change, ChangeKind, Severity};
use super::wording::title;
use crate::model::column::{Column, Data, TextColumn, Translation};
use crate::model::language::Tag;
use crate::model::spec::Spec;

/// Compares the languages of every text column that both lists have.
pub(super) fn compare(old: &Spec, new: &Spec, changes: &mut Vec<Change>) {
    for (name, old, new) in text_columns(old, new) {
        for tag in missing(old, new) {
            changes.push(change(ChangeKind::LanguageRemoved, name, tag));
        }
        for tag in missing(new, old) {
            changes.push(change(ChangeKind::LanguageAdded, name, tag));
        }
    }
}

/// The text columns that both lists have, each with its name.
pub(super) fn text_columns<'a>(
    old: &'a Spec,
    new: &'a Spec,
) -> Vec<(&'a str, &'a TextColumn, &'a TextColumn)> {
    let mut found = vec![
        ("message", old.message(), new.message()),
        ("description", old.description(), new.description()),
    ];
    for column in old.columns() {
        let other = new.columns().iter().find(|other| other.name() == column.name());
        if let (Data::Str { texts, .. }, Some(Data::Str { texts: other, .. })) =
            (column.data(), other.map(Column::data))
        {
            found.push((column.name(), texts, other));
        }
    }
    found
}

/// The same language in another column, in any case.
pub(super) fn same<'a>(tag: &Tag, column: &'a TextColumn) -> Option<&'a Translation> {
    let is_same = |other: &&Translation| other.tag().as_str().eq_ignore_ascii_case(tag.as_str());
    column.translations().iter().find(is_same)
}

fn missing<'a>(of: &'a TextColumn, from: &TextColumn) -> Vec<&'a Tag> {
    of.translations().iter().map(Translation::tag).filter(|tag| same(tag, from).is_none()).collect()
}

fn change(kind: ChangeKind, column: &str, tag: &Tag) -> Change {
    let tag = tag.as_str();
    let title = title(column, tag);
    let (severity, old, new, reason) = if kind == ChangeKind::LanguageAdded {
        (Severity::Minor, None, Some(tag), format!("column `{title}` was added"))
    } else {
        let reason = format!(
            "column `{title}` was removed: users who ask for `{tag}` get the text without a language"
        );
        (Severity::Breaking, Some(tag), None, reason)
    };
    Change {
        code: None,
        kind,
        severity,
        column: Some(title),
        old: old.map(str::to_owned),
        new: new.map(str::to_owned),
        reason,
    }
}

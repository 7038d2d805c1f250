//! The list as a whole: how it writes its codes, its own columns, their types and their words.

use super::change::{Change, ChangeKind, Severity};
use super::wording::type_of;
use crate::model::code::Radix;
use crate::model::column::{Column, Data, Word, Words};
use crate::model::spec::Spec;

/// Compares how the lists write their codes.
pub(super) fn notation(old: &Spec, new: &Spec, changes: &mut Vec<Change>) {
    let (was, is) = (old.radix(), new.radix());
    if was == is {
        return;
    }
    let (severity, reason) = if is_decimal(was) == is_decimal(is) {
        (Severity::Patch, "the hexadecimal codes are written with other digits".to_owned())
    } else {
        let [was, is] = [was, is].map(base);
        (
            Severity::Breaking,
            format!("the codes were {was} and are now {is}: texts that show a code change"),
        )
    };
    let [was, is] = [was, is].map(|radix| Some(shown(radix)));
    changes.push(of_list(ChangeKind::NotationChanged, severity, None, (was, is), reason));
}

fn is_decimal(radix: Radix) -> bool {
    radix == Radix::Decimal
}

fn base(radix: Radix) -> &'static str {
    if is_decimal(radix) { "decimal" } else { "hexadecimal" }
}

fn shown(radix: Radix) -> String {
    match radix {
        Radix::Decimal => "decimal".to_owned(),
        Radix::Hexadecimal { digits, is_uppercase } => {
            let case = if is_uppercase { "upper" } else { "lower" };
            format!("0x and {digits} digits in {case} case")
        }
    }
}

/// Compares the columns that the lists add.
pub(super) fn compare(old: &Spec, new: &Spec, changes: &mut Vec<Change>) {
    for column in old.columns() {
        match named(new, column.name()) {
            Some(other) => types(column, other, changes),
            None => changes.push(removed(column)),
        }
    }
    for column in new.columns() {
        if named(old, column.name()).is_none() {
            changes.push(added(column));
        }
    }
}

pub(super) fn named<'a>(spec: &'a Spec, name: &str) -> Option<&'a Column> {
    spec.columns().iter().find(|column| column.name() == name)
}

fn removed(column: &Column) -> Change {
    let name = column.name();
    let reason = format!("column `{name}` was removed, and the accessor `{name}()` with it");
    let was = Some(type_of(column));
    of_list(ChangeKind::ColumnRemoved, Severity::Breaking, Some(name), (was, None), reason)
}

fn added(column: &Column) -> Change {
    let name = column.name();
    let reason = format!("column `{name}` was added");
    let is = Some(type_of(column));
    of_list(ChangeKind::ColumnAdded, Severity::Minor, Some(name), (None, is), reason)
}

fn types(old: &Column, new: &Column, changes: &mut Vec<Change>) {
    let name = old.name();
    let both = (Some(type_of(old)), Some(type_of(new)));
    if old.value_type() != new.value_type() {
        let [was, is] = [old, new].map(|column| column.value_type().name());
        let reason = format!("the cells of column `{name}` were `{was}` and are now `{is}`");
        let kind = ChangeKind::ColumnTypeChanged;
        changes.push(of_list(kind, Severity::Breaking, Some(name), both.clone(), reason));
    }
    if old.is_optional() != new.is_optional() {
        let reason = if new.is_optional() {
            format!("a cell of column `{name}` may now be empty: `{name}()` returns an `Option`")
        } else {
            format!(
                "a cell of column `{name}` can no longer be empty: `{name}()` returns no `Option`"
            )
        };
        let kind = ChangeKind::OptionalityChanged;
        changes.push(of_list(kind, Severity::Breaking, Some(name), both, reason));
    }
    if let (Data::Enum(old, _), Data::Enum(new, _)) = (old.data(), new.data()) {
        words(name, old, new, changes);
    }
}

fn words(column: &str, old: &Words, new: &Words, changes: &mut Vec<Change>) {
    for word in old.list() {
        if with_cell(new, word).is_none() {
            changes.push(word_gone(column, word, with_variant(new, word)));
        }
    }
    for word in new.list() {
        if with_cell(old, word).is_none() && with_variant(old, word).is_none() {
            changes.push(word_added(column, word));
        }
    }
    if old.is_closed() != new.is_closed() {
        changes.push(closed(column, old, new));
    } else if new.is_closed() && common(old, new) != common(new, old) {
        let reason = format!(
            "the words of column `{column}` are in another order, and so compare in another way"
        );
        let both = (Some(joined(old)), Some(joined(new)));
        let kind = ChangeKind::WordsReordered;
        changes.push(of_list(kind, Severity::Breaking, Some(column), both, reason));
    }
}

fn with_cell<'a>(words: &'a Words, word: &Word) -> Option<&'a Word> {
    words.list().iter().find(|other| other.cell == word.cell)
}

fn with_variant<'a>(words: &'a Words, word: &Word) -> Option<&'a Word> {
    words.list().iter().find(|other| other.variant == word.variant)
}

/// The words that the other column has too, in the order of this one.
fn common<'a>(of: &'a Words, with: &Words) -> Vec<&'a str> {
    let words = of.list().iter().filter(|word| with_variant(with, word).is_some());
    words.map(|word| word.variant.as_str()).collect()
}

fn joined(words: &Words) -> String {
    words.list().iter().map(|word| word.cell.as_str()).collect::<Vec<_>>().join("|")
}

fn word_gone(column: &str, word: &Word, now: Option<&Word>) -> Change {
    let Word { variant, cell } = word;
    let (kind, reason) = match now {
        Some(now) => (
            ChangeKind::WordRespelled,
            format!("the word `{cell}` of column `{column}` is now written `{}`", now.cell),
        ),
        None => (
            ChangeKind::WordRemoved,
            format!("column `{column}` no longer has the word `{cell}` (`{variant}`)"),
        ),
    };
    let both = (Some(cell.clone()), now.map(|now| now.cell.clone()));
    of_list(kind, Severity::Breaking, Some(column), both, reason)
}

fn word_added(column: &str, word: &Word) -> Change {
    let reason = format!(
        "column `{column}` has the new word `{}`; that is breaking for programs that use the list \
         with `#[codes(exhaustive)]` and match every word",
        word.cell
    );
    let both = (None, Some(word.cell.clone()));
    of_list(ChangeKind::WordAdded, Severity::Minor, Some(column), both, reason)
}

fn closed(column: &str, old: &Words, new: &Words) -> Change {
    let (severity, reason) = if new.is_closed() {
        (Severity::Minor, format!("the header now lists the words of column `{column}`"))
    } else {
        let reason = format!(
            "the header no longer lists the words of column `{column}`: they cannot be compared \
             with `<` any more"
        );
        (Severity::Breaking, reason)
    };
    let shown = |words: &Words| Some(if words.is_closed() { "listed" } else { "free" }.to_owned());
    let both = (shown(old), shown(new));
    of_list(ChangeKind::WordsClosedChanged, severity, Some(column), both, reason)
}

fn of_list(
    kind: ChangeKind,
    severity: Severity,
    column: Option<&str>,
    (old, new): (Option<String>, Option<String>),
    reason: String,
) -> Change {
    Change { code: None, kind, severity, column: column.map(str::to_owned), old, new, reason }
}

//! The words that several reasons share.

use crate::model::column::Column;

/// The title of a translated column, such as `description@zh-Hans`.
pub(super) fn title(column: &str, tag: &str) -> String {
    format!("{column}@{tag}")
}

/// A text as a reason shows it: on one line, cut where it is long.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("\"{}…\"", line.get(..end).unwrap_or(&line)),
        None => format!("\"{line}\""),
    }
}

/// The type of a column as a header writes it, without its words.
pub(super) fn type_of(column: &Column) -> String {
    let optional = if column.is_optional() { "?" } else { "" };
    format!("{}{optional}", column.value_type().name())
}

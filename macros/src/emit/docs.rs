//! The documentation of what is emitted.

use std::fmt::Write;

use jmessage_codes_spec::{Row, Spec};

use crate::doc::escaped;

/// The documentation of one variant: everything that its row says.
pub(super) fn of_variant(spec: &Spec, row: &Row) -> String {
    let mut doc = format!(" `{}`", row.code());
    if !row.message().is_empty() {
        write(&mut doc, format_args!(": {}", escaped(row.message())));
    }
    if !row.description().is_empty() {
        write(&mut doc, format_args!("\n\n {}", escaped(row.description())));
    }
    let mut list = String::new();
    let translations = [
        ("message", spec.message_tags(), row.messages()),
        ("description", spec.description_tags(), row.descriptions()),
    ];
    for (column, tags, texts) in translations {
        for (tag, text) in tags.iter().zip(texts).filter(|(_, text)| !text.is_empty()) {
            item(&mut list, &format!("{column}@{}", tag.as_str()), text);
        }
    }
    for (column, value) in spec.columns().iter().zip(row.values()) {
        let text = value.as_ref().map(|value| column.show(value)).unwrap_or_default();
        if !text.is_empty() {
            item(&mut list, column.name(), &text);
        }
    }
    if !list.is_empty() {
        write(&mut doc, format_args!("\n{list}"));
    }
    doc
}

/// The table of all codes, for the documentation of the enum.
pub(super) fn table(spec: &Spec) -> String {
    let mut table =
        String::from("\n\n | code | variant | message | description |\n |--:|---|---|---|");
    for row in spec.rows() {
        let (code, name) = (row.code(), row.name());
        let (message, description) = (escaped(row.message()), escaped(row.description()));
        let line =
            format_args!("\n | {code} | [`{name}`](Self::{name}) | {message} | {description} |");
        write(&mut table, line);
    }
    table
}

fn item(list: &mut String, name: &str, text: &str) {
    write(list, format_args!("\n - {}: {}", escaped(name), escaped(text)));
}

fn write(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    // A `String` takes whatever is written to it.
    let _ = text.write_fmt(arguments);
}

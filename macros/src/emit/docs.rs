//! The documentation of what is emitted. A `String` takes all that is written to it.

use std::fmt::Write;

use jmessage_codes_spec::{Row, Spec};

use crate::doc::{escape, escaped};

/// The documentation of a list. Every text is escaped once, though it stands in two places: a macro
/// runs as it is built for debugging, and this is much of what it does.
pub(super) struct Docs<'a> {
    spec: &'a Spec,
    /// What the columns of languages and of the list's own are called.
    titles: Vec<String>,
    rows: Vec<RowDocs<'a>>,
}

/// What is said of a row.
pub(super) struct RowDocs<'a> {
    pub(super) row: &'a Row,
    /// The number.
    pub(super) code: String,
    message: String,
    description: String,
}

impl<'a> Docs<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        let messages = spec.message_tags().iter().map(|tag| format!("message@{}", tag.as_str()));
        let descriptions =
            spec.description_tags().iter().map(|tag| format!("description@{}", tag.as_str()));
        let own = spec.columns().iter().map(|column| column.name().to_owned());
        let titles = messages.chain(descriptions).chain(own).map(|title| escaped(&title)).collect();
        let rows = spec.rows().iter().map(|row| RowDocs {
            row,
            code: row.code().to_string(),
            message: escaped(row.message()),
            description: escaped(row.description()),
        });
        Self { spec, titles, rows: rows.collect() }
    }

    pub(super) fn rows(&self) -> &[RowDocs<'a>] {
        &self.rows
    }

    /// The table of all codes, for the documentation of the enum.
    ///
    /// The variants are no links: whoever builds the crate would wait for rustc to resolve them all.
    pub(super) fn table(&self) -> String {
        let mut table =
            String::from("\n\n | code | variant | message | description |\n |--:|---|---|---|");
        for RowDocs { row, code, message, description } in &self.rows {
            let name = row.name();
            let _ = write!(table, "\n | {code} | `{name}` | {message} | {description} |");
        }
        table
    }

    /// The documentation of a variant: everything that its row says.
    pub(super) fn of_variant(&self, docs: &RowDocs<'_>) -> String {
        let RowDocs { row, code, message, description } = docs;
        let mut doc = format!(" `{code}`");
        for (before, text) in [(": ", message), ("\n\n ", description)] {
            if !text.is_empty() {
                let _ = write!(doc, "{before}{text}");
            }
        }
        let mut titles = self.titles.iter();
        let mut before = "\n\n - ";
        let mut item = |text: &str| {
            let title = titles.next().map(String::as_str).unwrap_or_default();
            if !text.is_empty() {
                let _ = write!(doc, "{before}{title}: ");
                escape(text, &mut doc);
                before = "\n - ";
            }
        };
        for text in row.messages().iter().chain(row.descriptions()) {
            item(text);
        }
        for (column, value) in self.spec.columns().iter().zip(row.values()) {
            item(&value.as_ref().map(|value| column.show(value)).unwrap_or_default());
        }
        doc
    }
}

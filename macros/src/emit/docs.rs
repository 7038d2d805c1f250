//! The documentation of what is emitted. A `String` takes all that is written to it.

use std::fmt::Write;

use jmessage_codes_spec::{Row, Spec};

use crate::doc::{escape, escaped};

/// The documentation of a list. Every text is escaped once, though it stands in two places: a macro
/// runs as it is built for debugging, and this is much of what it does.
pub(super) struct Docs<'a> {
    rows: Vec<RowDocs<'a>>,
}

/// What is said of a row.
pub(super) struct RowDocs<'a> {
    pub(super) row: Row<'a>,
    /// The number.
    pub(super) code: String,
    message: String,
    description: String,
}

impl<'a> Docs<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        let rows = spec.rows().map(|row| RowDocs {
            row,
            code: row.code().to_string(),
            message: escaped(row.message()),
            description: escaped(row.description()),
        });
        Self { rows: rows.collect() }
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
            let name = row.variant();
            let _ = write!(table, "\n | {code} | `{name}` | {message} | {description} |");
        }
        table
    }

    /// The documentation of a variant: everything that its row says.
    pub(super) fn of_variant(docs: &RowDocs<'_>) -> String {
        let RowDocs { row, code, message, description } = docs;
        let mut doc = format!(" `{code}`");
        for (before, text) in [(": ", message), ("\n\n ", description)] {
            if !text.is_empty() {
                let _ = write!(doc, "{before}{text}");
            }
        }
        let mut before = "\n\n - ";
        for (title, text) in row.details() {
            let _ = write!(doc, "{before}{}: ", escaped(&title));
            escape(&text, &mut doc);
            before = "\n - ";
        }
        doc
    }
}

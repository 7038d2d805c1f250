//! The documentation of what is emitted. A `String` takes all that is written to it.

use std::fmt::Write;

use jmessage_codes_spec::{Row, Spec};

use crate::doc::{escape, escaped};

/// The documentation of a list. Every text is used in two places and escaped once: a macro is built
/// without optimization, and escaping takes much of its time.
pub(super) struct Docs<'a> {
    spec: &'a Spec,
    rows: Vec<RowDocs<'a>>,
}

/// What is said of a row.
pub(super) struct RowDocs<'a> {
    pub(super) row: Row<'a>,
    /// The number, as the list writes it.
    pub(super) code: String,
    message: String,
    description: String,
}

impl<'a> Docs<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        let mut rows = Vec::with_capacity(spec.len());
        for row in spec.rows() {
            let (message, description) = (escaped(row.message()), escaped(row.description()));
            rows.push(RowDocs { row, code: row.code_text(), message, description });
        }
        Self { spec, rows }
    }

    pub(super) fn rows(&self) -> &[RowDocs<'a>] {
        &self.rows
    }

    /// The table of all codes, for the documentation of the enum: two columns, so that it can be read
    /// on a narrow screen. Each row links to its variant by an anchor, which rustdoc does not
    /// have to resolve. The variant has everything else that the row says.
    pub(super) fn table(&self) -> String {
        let mut table = String::from("\n\n | code | name");
        if self.rows.iter().any(|row| !row.message.is_empty()) {
            table += ", message";
        }
        if self.rows.iter().any(|row| !row.description.is_empty()) {
            table += ", description";
        }
        table += " |\n |--:|:--|";
        for RowDocs { row, code, message, description } in &self.rows {
            let name = row.variant();
            let _ = write!(table, "\n | {code} | [{name}](#variant.{name})");
            if row.deprecated().is_some() {
                table += " *(deprecated)*";
            }
            for text in [message, description] {
                if !text.is_empty() {
                    let _ = write!(table, "<br>{text}");
                }
            }
            table += " |";
        }
        table
    }

    /// An example that shows what the enum is for, by its first code that means no success.
    ///
    /// It is shown and not run. No path to the enum would hold in every crate, for a module may be
    /// private and the enum exported elsewhere; and rustdoc has a lint for tests of private items.
    pub(super) fn example(&self, name: &str) -> Option<String> {
        let is_shown = |docs: &&RowDocs<'_>| docs.row.deprecated().is_none();
        let is_failure = |docs: &&RowDocs<'_>| !docs.row.is_success();
        let mut rows = self.rows.iter().filter(is_shown);
        let RowDocs { row, code, .. } = rows.clone().find(is_failure).or_else(|| rows.next())?;
        let (variant, text) = (row.variant(), row.message());
        let accessor = if text.is_empty() { "description" } else { "message" };
        let text = if text.is_empty() { row.description() } else { text };
        Some(format!(
            "\n\n ```ignore\n \
             let code = {name}::from_code({code});\n \
             assert_eq!(code, Some({name}::{variant}));\n \
             assert_eq!({name}::{variant}.{accessor}(), {text:?});\n \
             assert_eq!({written:?}.parse(), Ok({name}::{variant}));\n \
             ```",
            written = row.name(),
        ))
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
        let mut before = "\n\n - ";
        let name =
            (row.name() != row.variant()).then(|| ("name".to_owned(), row.name().to_owned()));
        let success = self.spec.success().map(|_| row.is_success().to_string());
        let success = success.map(|success| ("success".to_owned(), success));
        for (title, text) in name.into_iter().chain(success).chain(row.details()) {
            let _ = write!(doc, "{before}{}: ", escaped(&title));
            escape(&text, &mut doc);
            before = "\n - ";
        }
        doc
    }
}

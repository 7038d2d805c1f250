//! The documentation of what is emitted.

use jmessage_codes_spec::{Row, Spec};

use crate::doc::escaped;

/// The documentation of a list. Every text is escaped once, though it stands in two places: a macro
/// runs as it is built for debugging, and this is most of what it does.
pub(super) struct Docs<'a> {
    spec: &'a Spec,
    /// What the columns of languages and of the list's own are called.
    titles: Vec<String>,
    /// The message and the description of each row.
    texts: Vec<[String; 2]>,
}

impl<'a> Docs<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        let messages = spec.message_tags().iter().map(|tag| format!("message@{}", tag.as_str()));
        let descriptions =
            spec.description_tags().iter().map(|tag| format!("description@{}", tag.as_str()));
        let own = spec.columns().iter().map(|column| column.name().to_owned());
        let titles = messages.chain(descriptions).chain(own).map(|title| escaped(&title)).collect();
        let texts = |row: &Row| [escaped(row.message()), escaped(row.description())];
        Self { spec, titles, texts: spec.rows().iter().map(texts).collect() }
    }

    /// The table of all codes, for the documentation of the enum.
    ///
    /// The variants are no links: whoever builds the crate would wait for rustc to resolve them all.
    pub(super) fn table(&self) -> String {
        let mut table =
            String::from("\n\n | code | variant | message | description |\n |--:|---|---|---|");
        for (row, [message, description]) in self.spec.rows().iter().zip(&self.texts) {
            let code = row.code().to_string();
            let cells = ["\n | ", &code, " | `", row.name(), "` | ", message, " | ", description];
            table += &cells.concat();
            table += " |";
        }
        table
    }

    /// The documentation of each variant: everything that its row says.
    pub(super) fn of_variants(&self) -> impl Iterator<Item = String> {
        self.spec.rows().iter().zip(&self.texts).map(|(row, texts)| self.of_variant(row, texts))
    }

    fn of_variant(&self, row: &Row, [message, description]: &[String; 2]) -> String {
        let mut doc = [" `", &row.code().to_string(), "`"].concat();
        for (before, text) in [(": ", message), ("\n\n ", description)] {
            if !text.is_empty() {
                doc += before;
                doc += text;
            }
        }
        let values = self.spec.columns().iter().zip(row.values()).map(|(column, value)| {
            value.as_ref().map(|value| column.show(value)).unwrap_or_default()
        });
        let translations = row.messages().iter().chain(row.descriptions()).cloned();
        let mut before = "\n\n - ";
        for (title, text) in self.titles.iter().zip(translations.chain(values)) {
            if !text.is_empty() {
                doc += &[before, title, ": ", &escaped(&text)].concat();
                before = "\n - ";
            }
        }
        doc
    }
}

//! A list as the csv crate reads it.

use std::collections::BTreeMap;

/// A row: its cells by the titles of their columns.
pub struct Row(BTreeMap<String, String>);

pub fn rows(text: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>();
    rows.map(|row| Row(row.expect("the file is right"))).collect()
}

impl Row {
    pub fn cell(&self, title: &str) -> &str {
        self.0.get(title).expect("the file has the column")
    }

    /// The cell of a translation, or the other one where that is empty.
    pub fn or(&self, title: &str, other: &str) -> &str {
        Some(self.cell(title)).filter(|it| !it.is_empty()).unwrap_or(self.cell(other))
    }

    /// The name, each of its words with a capital.
    pub fn variant(&self) -> String {
        let words = self.cell("name").split(['_', '-']);
        let is_whole = !self.cell("name").contains(['_', '-']);
        let capital = |word: &str| {
            let rest = if is_whole { word[1..].to_owned() } else { word[1..].to_ascii_lowercase() };
            word[..1].to_ascii_uppercase() + &rest
        };
        words.map(capital).collect()
    }
}

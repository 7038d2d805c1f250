//! What an export is made from, and what cannot be exported.

use std::error::Error;
use std::fmt;

use crate::model::column::{Data, TextColumn};
use crate::model::spec::{Row, Spec};

/// A list and what an export calls it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name of the list, such as `web` or `codes/billing.csv`.
    pub name: &'a str,
    /// The title for people, such as `JMessage Web SDK`.
    pub title: &'a str,
    /// The language of the texts without a tag, such as `en`.
    pub language: &'a str,
    /// The list.
    pub spec: &'a Spec,
}

/// A form that a list can be exported to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A TypeScript module.
    TypeScript,
    /// A JSON document, described by [`JSON_SCHEMA`](super::JSON_SCHEMA).
    Json,
    /// A Markdown page.
    Markdown,
    /// An HTML page.
    Html,
    /// An OpenAPI document.
    OpenApi,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::TypeScript, Self::Json, Self::Markdown, Self::Html, Self::OpenApi];

    /// Returns the name in lower case, such as `typescript`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TypeScript => "typescript",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::OpenApi => "openapi",
        }
    }

    /// Returns the format of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// A number that a JavaScript `number` cannot hold exactly: it is not between -(2^53 - 1) and
/// 2^53 - 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberTooLarge {
    /// The number, as the list writes it.
    pub number: String,
    /// The name of the code that has it.
    pub name: String,
    /// The column that holds it; `None` where it is the code itself.
    pub column: Option<String>,
}

impl fmt::Display for NumberTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, name, column } = self;
        match column {
            None => write!(f, "the code {number} (`{name}`)")?,
            Some(column) => write!(f, "the value {number} in column `{column}` of `{name}`")?,
        }
        f.write_str(
            " cannot be exported to TypeScript: a JavaScript number is exact up to 2^53 - 1 only; \
             export the list to JSON instead, where each code is also given as text",
        )
    }
}

impl Error for NumberTooLarge {}

impl<'a> Source<'a> {
    /// Returns the languages of all translations, in the order of the header.
    ///
    /// ```
    /// use jmessage_codes_spec::export::Source;
    /// use jmessage_codes_spec::read_any;
    ///
    /// let spec = read_any("codes.csv", "code,message,message@de\n1001,busy,besetzt\n".as_bytes())?;
    /// let list = Source { name: "codes.csv", title: "Codes", language: "en", spec: &spec };
    /// assert_eq!(list.languages(), ["de"]);
    /// # Ok::<(), jmessage_codes_spec::Rejected>(())
    /// ```
    #[must_use]
    pub fn languages(&self) -> Vec<&'a str> {
        let mut found: Vec<&str> = Vec::new();
        for (_, column) in text_columns(self.spec) {
            for translation in column.translations() {
                let tag = translation.tag().as_str();
                if !found.iter().any(|known| known.eq_ignore_ascii_case(tag)) {
                    found.push(tag);
                }
            }
        }
        found
    }
}

/// The text columns of a list, each with its name.
pub(super) fn text_columns(spec: &Spec) -> Vec<(&str, &TextColumn)> {
    let mut found = vec![("message", spec.message()), ("description", spec.description())];
    found.extend(spec.columns().iter().filter_map(|column| match column.data() {
        Data::Str { texts, .. } => Some((column.name(), texts)),
        _ => None,
    }));
    found
}

/// What a code means: its description, or its message where it has none.
pub(super) fn description_of(row: Row<'_>) -> &str {
    if row.description().is_empty() { row.message() } else { row.description() }
}

/// One thing that a page says of a code, after its number and name.
pub(super) struct Detail {
    /// What it is, such as `Message` or the name of a column.
    pub(super) label: String,
    /// Its language, if it is a translation.
    pub(super) tag: Option<String>,
    pub(super) text: String,
}

impl Detail {
    fn new(label: &str, tag: Option<&str>, text: &str) -> Self {
        Self { label: label.to_owned(), tag: tag.map(str::to_owned), text: text.to_owned() }
    }
}

/// What a page says of a code, without what is empty.
pub(super) fn details(row: Row<'_>, spec: &Spec) -> Vec<Detail> {
    let mut found = Vec::new();
    if let Some(note) = row.deprecated() {
        found.push(Detail::new("Deprecated", None, note));
    }
    texts("Message", spec.message(), row, &mut found);
    texts("Description", spec.description(), row, &mut found);
    if row.is_success() {
        found.push(Detail::new("Success", None, "yes"));
    }
    if row.variant() != row.name() {
        found.push(Detail::new("Variant", None, row.variant()));
    }
    for column in spec.columns() {
        if let Data::Str { texts: column_texts, .. } = column.data() {
            texts(column.name(), column_texts, row, &mut found);
        } else {
            let value = column.value(row.index()).map(|value| value.to_string());
            found.extend(value.map(|value| Detail::new(column.name(), None, &value)));
        }
    }
    found.retain(|detail| !detail.text.is_empty());
    found
}

fn texts(label: &str, column: &TextColumn, row: Row<'_>, found: &mut Vec<Detail>) {
    let untagged = column.texts().get(row.index());
    found.extend(untagged.map(|text| Detail::new(label, None, text)));
    for translation in column.translations() {
        let text = translation.texts().get(row.index());
        found.extend(text.map(|text| Detail::new(label, Some(translation.tag().as_str()), text)));
    }
}

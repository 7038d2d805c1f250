//! The JSON document: everything that a list says.

use super::source::Source;
use super::value::Json;
use crate::model::code::Radix;
use crate::model::column::{Column, Data, TextColumn};
use crate::model::spec::{Row, Spec};

/// The JSON Schema of what [`json`] returns.
pub const JSON_SCHEMA: &str = include_str!("list.schema.json");

/// Exports a list as a JSON document, which [`JSON_SCHEMA`] describes.
///
/// ```
/// use jmessage_codes_spec::export::{Source, json};
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message\n1,busy\n", Repr::I32)?;
/// let list = Source { name: "codes", title: "Our codes", language: "en", spec: &spec };
/// assert!(json(&list).contains(r#""message": "busy""#));
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[must_use]
pub fn json(list: &Source<'_>) -> String {
    let spec = list.spec;
    let document = Json::object([
        ("format", Json::text("jmessage-codes/list/1")),
        ("name", Json::text(list.name)),
        ("title", Json::text(list.title)),
        ("language", Json::text(list.language)),
        ("languages", Json::list(list.languages().into_iter().map(Json::text))),
        ("notation", notation(spec.radix())),
        ("columns", Json::list(spec.columns().iter().map(column))),
        ("codes", Json::list(spec.rows().map(|row| code(spec, row)))),
    ]);
    document.document()
}

fn notation(radix: Radix) -> Json {
    Json::text(match radix {
        Radix::Decimal => "decimal",
        Radix::Hexadecimal { .. } => "hexadecimal",
    })
}

fn column(column: &Column) -> Json {
    let mut entries = vec![
        ("name".to_owned(), Json::text(column.name())),
        ("type".to_owned(), Json::text(column.value_type().name())),
        ("optional".to_owned(), Json::Bool(column.is_optional())),
    ];
    if let Data::Enum(words, _) = column.data() {
        let cells = words.list().iter().map(|word| Json::text(&*word.cell));
        entries.push(("words".to_owned(), Json::list(cells)));
        entries.push(("closed".to_owned(), Json::Bool(words.is_closed())));
    }
    Json::Object(entries)
}

fn code(spec: &Spec, row: Row<'_>) -> Json {
    let values = spec
        .columns()
        .iter()
        .map(|column| (column.name().to_owned(), Json::from(column.value(row.index()))));
    Json::object([
        ("code", Json::Code(row.code())),
        ("text", Json::text(row.code_text())),
        ("name", Json::text(row.name())),
        ("variant", Json::text(row.variant())),
        ("success", Json::Bool(row.is_success())),
        ("deprecated", row.deprecated().map_or(Json::Null, Json::text)),
        ("message", Json::text(row.message())),
        ("description", Json::text(row.description())),
        ("columns", Json::Object(values.collect())),
        ("translations", Json::Object(translations(spec, row))),
    ])
}

/// The languages of each text column in which a row has a text.
fn translations(spec: &Spec, row: Row<'_>) -> Vec<(String, Json)> {
    let mut found = Vec::new();
    for (name, texts) in super::source::text_columns(spec) {
        let texts = in_languages(texts, row);
        if !texts.is_empty() {
            found.push((name.to_owned(), Json::Object(texts)));
        }
    }
    found
}

fn in_languages(texts: &TextColumn, row: Row<'_>) -> Vec<(String, Json)> {
    let texts = texts.translations().iter().filter_map(|translation| {
        let text = translation.texts().get(row.index()).filter(|text| !text.is_empty())?;
        Some((translation.tag().as_str().to_owned(), Json::text(text)))
    });
    texts.collect()
}

//! The OpenAPI document: the codes as a schema that other documents refer to.

use super::source::{Source, description_of};
use super::value::Json;
use crate::model::code::Code;
use crate::model::name::upper_camel_case;
use crate::model::spec::Spec;

/// Exports a list as an OpenAPI 3.0 document with one component schema: an integer enum with names
/// and descriptions, as code generators read them (`x-enum-varnames`, `x-enum-descriptions`).
///
/// The document is JSON, which is valid YAML too. Another document refers to the schema by
/// `FILE#/components/schemas/WebCode`, where `Web` is the name of the list.
///
/// ```
/// use jmessage_codes_spec::export::{Source, openapi};
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message\n1,busy\n", Repr::I32)?;
/// let list = Source { name: "our-own", title: "Our codes", language: "en", spec: &spec };
/// assert!(openapi(&list).contains(r#""OurOwnCode": {"#));
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[must_use]
pub fn openapi(list: &Source<'_>) -> String {
    let schema = Json::object([(&*schema_name(list.name), schema(list))]);
    let info = Json::object([("title", Json::text(list.title)), ("version", Json::text("1"))]);
    let document = Json::object([
        ("openapi", Json::text("3.0.3")),
        ("info", info),
        ("paths", Json::Object(Vec::new())),
        ("components", Json::object([("schemas", schema)])),
    ]);
    document.document()
}

// A schema's name has ASCII letters, digits and little else.
fn schema_name(list: &str) -> String {
    let ascii: String =
        list.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    format!("{}Code", upper_camel_case(&ascii))
}

fn schema(list: &Source<'_>) -> Json {
    let spec = list.spec;
    let mut entries = vec![
        ("title", Json::text(list.title)),
        ("description", Json::text(summary(list))),
        ("type", Json::text("integer")),
    ];
    if let Some(format) = format(spec) {
        entries.push(("format", Json::text(format)));
    }
    entries.extend([
        ("enum", Json::list(spec.codes().iter().map(|code| Json::Code(*code)))),
        ("x-enum-varnames", Json::list(spec.variants().iter().map(Json::text))),
        ("x-enum-descriptions", Json::list(spec.rows().map(|row| Json::text(description_of(row))))),
    ]);
    let deprecated: Vec<Json> = spec
        .rows()
        .filter(|row| row.deprecated().is_some())
        .map(|row| Json::Code(row.code()))
        .collect();
    if !deprecated.is_empty() {
        entries.push(("x-enum-deprecated", Json::List(deprecated)));
    }
    Json::Object(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn summary(list: &Source<'_>) -> String {
    let count = list.spec.len();
    let codes = if count == 1 { "code" } else { "codes" };
    format!("The {count} {codes} of the list `{}`.", list.name)
}

/// The format that holds every code, of the two that OpenAPI knows.
fn format(spec: &Spec) -> Option<&'static str> {
    let (min, max) = (*spec.codes().first()?, *spec.codes().last()?);
    let within = |least: i64, greatest: i64| {
        Code::signed(least.into()) <= min && max <= Code::signed(greatest.into())
    };
    if within(i32::MIN.into(), i32::MAX.into()) {
        Some("int32")
    } else {
        within(i64::MIN, i64::MAX).then_some("int64")
    }
}

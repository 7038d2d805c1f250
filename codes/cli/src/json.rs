//! Rows as JSON. The schema is `schema/output.schema.json`.

use jmessage_codes_spec::{Code, Data, Row, Scalar, Spec, TextColumn, Value as Cell};
use serde_json::{Map, Value, json};

use crate::lists::List;

/// Returns a code: a number, or its digits as a text where 64 bits do not hold it.
pub(crate) fn code(code: Code) -> Value {
    code.as_i128().map_or_else(|| Value::from(code.to_string()), integer)
}

fn integer(value: i128) -> Value {
    let signed = i64::try_from(value).map(Value::from);
    let unsigned = || u64::try_from(value).map(Value::from);
    signed.or_else(|_| unsigned()).unwrap_or_else(|_| Value::from(value.to_string()))
}

/// Returns all that a list says of a code.
pub(crate) fn row(list: &List, row: Row<'_>) -> Value {
    let spec = &list.spec;
    json!({
        "list": list.name,
        "code": code(row.code()),
        "text": row.code_text(),
        "name": row.name(),
        "variant": row.variant(),
        "message": row.message(),
        "description": row.description(),
        "deprecated": row.deprecated(),
        "success": row.is_success(),
        "columns": columns(spec, row.index()),
        "translations": translations(spec, row.index()),
    })
}

fn columns(spec: &Spec, row: usize) -> Value {
    let columns = spec.columns().iter();
    columns
        .map(|column| (column.name().to_owned(), cell(column.value(row))))
        .collect::<Map<_, _>>()
        .into()
}

fn cell(value: Option<Cell<'_>>) -> Value {
    match value {
        None => Value::Null,
        // The shortest decimal number that reads back as the cell, not its binary expansion.
        Some(Cell::Scalar(Scalar::F32(value))) => {
            value.to_string().parse::<f64>().map_or(Value::Null, Value::from)
        }
        Some(Cell::Scalar(value)) => json!(value),
        Some(text @ (Cell::Str(_) | Cell::Word(_))) => text.to_string().into(),
    }
}

// By column, then by language; only texts that are not empty.
fn translations(spec: &Spec, row: usize) -> Value {
    let mut columns = vec![("message", spec.message()), ("description", spec.description())];
    columns.extend(spec.columns().iter().filter_map(|column| match column.data() {
        Data::Str { texts, .. } => Some((column.name(), texts)),
        _ => None,
    }));
    let mut all = Map::new();
    for (name, column) in columns {
        let texts = by_language(column, row);
        if !texts.is_empty() {
            all.insert(name.to_owned(), texts.into());
        }
    }
    all.into()
}

fn by_language(column: &TextColumn, row: usize) -> Map<String, Value> {
    let texts = column.translations().iter().filter_map(|translation| {
        let text = translation.texts().get(row).filter(|text| !text.is_empty())?;
        Some((translation.tag().as_str().to_owned(), Value::from(text.as_str())))
    });
    texts.collect()
}

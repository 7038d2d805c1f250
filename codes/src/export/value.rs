//! JSON as data: objects that keep their order, numbers of any size. Knows no list.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::code::Code;
use crate::model::column::Value;
use crate::model::scalar::Scalar;

/// A JSON value.
#[derive(Clone, Debug)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Code(Code),
    Scalar(Scalar),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn object<const N: usize>(entries: [(&str, Self); N]) -> Self {
        Self::Object(entries.map(|(name, value)| (name.to_owned(), value)).into())
    }

    pub(super) fn list(values: impl IntoIterator<Item = Self>) -> Self {
        Self::List(values.into_iter().collect())
    }

    /// Returns the document, indented, with a line end at its end.
    pub(super) fn document(&self) -> String {
        let mut text = serde_json::to_string_pretty(self)
            .expect("every key is a text, and a column holds no infinite number");
        text.push('\n');
        text
    }

    /// Returns the value on one line.
    pub(super) fn line(&self) -> String {
        serde_json::to_string(self)
            .expect("every key is a text, and a column holds no infinite number")
    }
}

/// A text as a literal of JSON and of JavaScript.
pub(super) fn literal(text: &str) -> String {
    Json::text(text).line()
}

impl From<Option<Value<'_>>> for Json {
    fn from(value: Option<Value<'_>>) -> Self {
        match value {
            None => Self::Null,
            Some(Value::Str(text)) => Self::text(text),
            Some(Value::Scalar(value)) => Self::Scalar(value),
            Some(Value::Word(word)) => Self::text(&*word.cell),
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Code(code) => match code.as_i128() {
                Some(value) => serializer.serialize_i128(value),
                None => serializer.serialize_u128(code.bits()),
            },
            Self::Scalar(value) => value.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, literal};
    use crate::model::code::Code;
    use crate::model::scalar::Scalar;

    #[test]
    fn numbers_of_any_size_are_written_in_full() {
        for (code, text) in [
            (Code::unsigned(u128::MAX), "340282366920938463463374607431768211455"),
            (Code::signed(i128::MIN), "-170141183460469231731687303715884105728"),
            (Code::ZERO, "0"),
        ] {
            assert_eq!(Json::Code(code).line(), text);
        }
        assert_eq!(Json::Scalar(Scalar::F32(0.1)).line(), "0.1");
    }

    #[test]
    fn objects_keep_their_order() {
        let object = Json::object([("b", Json::Null), ("a", Json::Bool(true))]);
        assert_eq!(object.line(), r#"{"b":null,"a":true}"#);
        assert_eq!(literal("\"\\\n\u{1}"), r#""\"\\\n\u0001""#);
    }
}

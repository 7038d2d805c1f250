//! Failures and reports on the wire.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Formatter};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Failure, Report, body};
use crate::ErrorCode;
use crate::serde::node::Node;

const NAME: &str = "Failure";
const FIELDS: [&str; 2] = ["code", "message"];

/// Writes `{"code": 880103, "message": "…"}`, without what the peer did not send. In formats for
/// machines both fields are optional texts.
impl<C: ErrorCode> Serialize for Failure<C> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let [code, message] = FIELDS;
        let sent = self.is_sent.then_some(self.message());
        if !to.is_human_readable() {
            let number = self.code.map(|code| code.code().to_string());
            let mut fields = to.serialize_struct(NAME, FIELDS.len())?;
            fields.serialize_field(code, &number.as_deref().or(self.other_code()))?;
            fields.serialize_field(message, &sent)?;
            return fields.end();
        }
        let has_code = self.code.is_some() || self.other_code.is_some();
        let mut fields =
            to.serialize_struct(NAME, usize::from(has_code) + usize::from(self.is_sent))?;
        match (&self.code, &self.other_code) {
            (Some(number), _) => fields.serialize_field(code, number)?,
            (None, Some(other)) => fields.serialize_field(code, other)?,
            (None, None) => fields.skip_field(code)?,
        }
        match sent {
            Some(sent) => fields.serialize_field(message, sent)?,
            None => fields.skip_field(message)?,
        }
        fields.end()
    }
}

impl<C: ErrorCode> Serialize for Report<C> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.parts.serialize(to)
    }
}

impl<'de, C: ErrorCode> Deserialize<'de> for Report<C> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let body = if from.is_human_readable() {
            Node::deserialize(from)?
        } else {
            from.deserialize_struct(NAME, &FIELDS, Fields)?
        };
        let no_report = || {
            let start = body.excerpt();
            Error::custom(format_args!("no report with a code or a message: {start}"))
        };
        body::read(&body).map(|parts| Self { parts }).ok_or_else(no_report)
    }
}

impl<'de, C: ErrorCode> Deserialize<'de> for Failure<C> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Report::deserialize(from)?.check().map_or_else(Ok, |()| {
            Err(Error::custom(
                "a report of success is not a failure: read a `Report` where both are possible",
            ))
        })
    }
}

/// The fields of a report in a format for machines, which may not say what it holds.
struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Node;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a report with a code and a message")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        for name in FIELDS {
            let field: Option<Option<String>> = fields.next_element()?;
            if let Some(Some(text)) = field {
                map.push((name.into(), Node::Text(text)));
            }
        }
        Ok(Node::Map(map))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        while let Some((name, value)) = fields.next_entry()? {
            map.push((name, value));
        }
        Ok(Node::Map(map))
    }
}

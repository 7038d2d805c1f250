//! In: the body of an answer, as a tree. Out: the failure or success that it reports, if it is a report.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Failure;
use crate::parse::number::Number;
use crate::parse::report::code_in;
use crate::serde::node::Node;
use crate::serde::number::of_json;
use crate::{ErrorCode, Open};

/// Names of the code, the surest first, in lower case and without `_` and `-`.
const CODES: [&str; 5] = ["code", "errcode", "errorcode", "errno", "retcode"];

/// Names of the message, likewise.
const MESSAGES: [&str; 9] = [
    "message",
    "msg",
    "errmsg",
    "errormessage",
    "errormsg",
    "description",
    "errordescription",
    "detail",
    "reason",
];

/// Names of a report within a report.
const REPORTS: [&str; 3] = ["error", "err", "errors"];

/// What was found in a body or in a part of it.
struct Found<C: ErrorCode> {
    code: Option<Open<C>>,
    other_code: Option<String>,
    message: Option<String>,
}

/// Reads a body.
pub(super) fn read<C: ErrorCode>(body: &Node) -> Option<Failure<C>> {
    let Found { code, other_code, message } = found(body)?;
    Some(Failure::new(code, other_code, message))
}

fn found<C: ErrorCode>(node: &Node) -> Option<Found<C>> {
    match node {
        Node::Number(number) => {
            let code = of_json(number).map(Open::new);
            let other_code = code.is_none().then(|| number.clone());
            Some(Found { code, other_code, message: None })
        }
        Node::Text(text) => of_text(text),
        Node::Map(entries) => of_map(entries),
        Node::Null | Node::Bool(_) | Node::List(_) => None,
    }
}

fn of_text<C: ErrorCode>(text: &str) -> Option<Found<C>> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let code = code_in(text).and_then(Number::fit).map(Open::new);
    if Number::parse(text.as_bytes()).is_none() {
        return Some(Found { code, other_code: None, message: Some(text.into()) });
    }
    Some(Found { code, other_code: code.is_none().then(|| text.into()), message: None })
}

fn of_map<C: ErrorCode>(entries: &[(String, Node)]) -> Option<Found<C>> {
    let outer = of_fields(entries);
    let inner = fields(entries, &REPORTS).into_iter().find_map(inner_report);
    match (outer, inner) {
        (Some(outer), Some(inner)) => Some(outer.with(inner)),
        (outer, inner) => outer.or(inner),
    }
}

/// A report within a report, or the first one of a list of them.
fn inner_report<C: ErrorCode>(node: &Node) -> Option<Found<C>> {
    match node {
        Node::List(items) => items.iter().find_map(found),
        node => found(node),
    }
}

impl<C: ErrorCode> Found<C> {
    /// Adds what the report within this one says. Its code counts where this one has none, or
    /// one that means success.
    fn with(self, inner: Self) -> Self {
        let is_failure = |code: Option<Open<C>>| code.is_some_and(|code| !code.is_success());
        let has_code = inner.code.is_some() || inner.other_code.is_some();
        let has_none = self.code.is_none() && self.other_code.is_none();
        let inner_is_failure = is_failure(inner.code) || inner.other_code.is_some();
        let this_is_success = self.code.is_some_and(Open::is_success);
        if (has_none && has_code) || (this_is_success && inner_is_failure) {
            return Self { message: inner.message.or(self.message), ..inner };
        }
        Self { message: self.message.or(inner.message), ..self }
    }
}

fn of_fields<C: ErrorCode>(entries: &[(String, Node)]) -> Option<Found<C>> {
    let codes = fields(entries, &CODES);
    let code = codes.iter().find_map(|node| code_of(node)).map(Open::new);
    let other_code = if code.is_none() { codes.into_iter().find_map(text_of) } else { None };
    let message = fields(entries, &MESSAGES).into_iter().find_map(text_of);
    let is_report = code.is_some() || other_code.is_some() || message.is_some();
    is_report.then_some(Found { code, other_code, message })
}

/// The values of the fields with any of these names, in the order of the names.
fn fields<'a>(entries: &'a [(String, Node)], names: &[&str]) -> Vec<&'a Node> {
    let of_name = |name: &str| {
        let name = String::from(name);
        entries.iter().filter(move |(key, _)| is_name(key, &name)).map(|(_, value)| value)
    };
    names.iter().flat_map(|name| of_name(name)).collect()
}

fn is_name(key: &str, name: &str) -> bool {
    let letters = key.chars().filter(|char| !matches!(char, '_' | '-'));
    letters.map(|char| char.to_ascii_lowercase()).eq(name.chars())
}

/// The number of a field that holds a code of the integer type.
fn code_of<N: crate::Integer>(node: &Node) -> Option<N> {
    match node {
        Node::Number(number) => of_json(number),
        Node::Text(text) => number_of_code(text.trim()).and_then(Number::fit),
        Node::Null | Node::Bool(_) | Node::List(_) | Node::Map(_) => None,
    }
}

/// The number that a text writes, alone or after a word. A text that begins with a bracket may be
/// what a failure kept of a list, and must not become a code when it is read again.
fn number_of_code(text: &str) -> Option<Number> {
    if text.starts_with(char::is_alphabetic) {
        code_in(text)
    } else {
        Number::parse(text.as_bytes())
    }
}

/// The text of a field, unless it is blank.
fn text_of(node: &Node) -> Option<String> {
    match node {
        Node::Null => None,
        Node::Text(text) if text.trim().is_empty() => None,
        Node::Text(text) => Some(text.clone()),
        node => Some(node.to_string()),
    }
}

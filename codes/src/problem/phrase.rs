//! The parts of the catalogue's wording that take more than a line to say.

use std::borrow::Cow;

use crate::model::column::ValueType;

/// One of several rows whose messages make the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeName {
    /// The row's line.
    pub line: usize,
    /// The row's name.
    pub name: String,
    /// Its code.
    pub code: i128,
    /// A name for it that is free; `None` where the one that is given can stay.
    pub free: Option<String>,
}

pub(crate) fn delimiter(found: char) -> String {
    match found {
        '\t' => "tabs, not by commas".to_owned(),
        other => format!("`{other}`, not by `,`"),
    }
}

pub(crate) fn unclosed_help(line: &str) -> String {
    let cell = line.split(',').next().unwrap_or_default();
    if cell.len() > 1 {
        format!("close it where the cell ends, such as `{cell}\"`, or remove it")
    } else {
        "close it where the cell ends, or remove it".to_owned()
    }
}

pub(crate) fn cells(count: usize) -> String {
    if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") }
}

/// A text as a headline shows it: whoever pasted a page into a cell knows it by its beginning.
pub(crate) fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}

/// What the cells of a column hold.
pub(crate) fn values(expected: ValueType) -> String {
    match crate::read::typed::range(expected) {
        Some((min, max)) => format!("a number from {min} to {max}"),
        None => "`true` or `false`".to_owned(),
    }
}

pub(crate) fn filled_help(filled: &str, missing: usize) -> String {
    if filled.trim_matches([',', ' ', '\t']).is_empty() {
        "remove this line".to_owned()
    } else if filled.chars().count() > 100 || filled.contains(['\n', '\r']) {
        format!("write `{}` at its end if what is missing is empty", ",".repeat(missing.min(100)))
    } else {
        format!("write `{filled}` if what is missing is empty")
    }
}

pub(crate) fn made_names_headline(cells: &[MadeName], more: usize) -> String {
    let mut lines: Vec<_> = cells.iter().map(|MadeName { line, .. }| line.to_string()).collect();
    let last = if more == 0 { lines.pop().unwrap_or_default() } else { format!("{more} more") };
    let lines = format!("lines {} and {last}", lines.join(", "));
    match cells.first() {
        Some(first) if are_one(cells) => format!("{lines} give one name, `{}`", first.name),
        _ => format!("{lines} give names that differ in upper and lower case only"),
    }
}

pub(crate) fn are_one(cells: &[MadeName]) -> bool {
    cells.iter().all(|cell| Some(&cell.name) == cells.first().map(|first| &first.name))
}

pub(crate) fn made_names_help(names: &[MadeName], has_column: bool) -> String {
    let cells: Vec<_> = names
        .iter()
        .filter_map(|MadeName { code, free, .. }| Some(format!("`{}` for {code}", free.as_ref()?)))
        .collect();
    let column = if has_column { "write into column" } else { "add a column" };
    let with = if has_column { "a name of your own" } else { "with names of your own" };
    format!("{column} `name` {with}, such as {}", cells.join(", "))
}

pub(crate) fn character_class(found: char) -> &'static str {
    match found {
        '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' => "(zero width)",
        '\u{200E}'
        | '\u{200F}'
        | '\u{061C}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => "(text direction)",
        '\u{2028}' | '\u{2029}' => "(line separator)",
        _ => "(control character)",
    }
}

pub(crate) fn is_snake_case(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase() || first == '_')
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

//! The parts of the catalogue's wording that take more than a line to say.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

use super::span::slice;
use crate::model::column::ValueType;
use crate::model::text::joined;

/// The most terminal columns of a text in a headline.
const IN_HEADLINE: usize = 60;
/// The most terminal columns of a text to paste.
const IN_HELP: usize = 160;

/// Returns a text as a headline shows it, cut at a readable length.
pub(crate) fn short(text: &str) -> Cow<'_, str> {
    cut(text, IN_HEADLINE)
}

/// Returns a text to paste, in backquotes.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", cut(text, IN_HELP))
}

fn cut(text: &str, columns: usize) -> Cow<'_, str> {
    let mut width = 0;
    for (end, c) in text.char_indices() {
        width += c.width().unwrap_or(0);
        if width > columns {
            return format!("{}…", slice(text, 0..end)).into();
        }
    }
    text.into()
}

/// Returns words as a sentence lists them: `a, b and c`.
pub(crate) fn listed(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [words @ .., end] => format!("{} {last} {end}", joined(words, ", ")),
    }
}

/// So many words are listed.
const LISTED_WORDS: usize = 12;

/// Returns the words that may be written: `a`, `b` or `c`; of many only the first.
pub(crate) fn one_of(words: &[&str]) -> String {
    let mut shown: Vec<String> =
        words.iter().take(LISTED_WORDS).map(|word| format!("`{}`", short(word))).collect();
    if words.len() > shown.len() {
        shown.push(format!("{} more", words.len() - shown.len()));
    }
    listed(&shown, "or")
}

/// Returns `1 cell`, `2 cells`, …
pub(crate) fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

pub(crate) fn separator(found: char) -> String {
    match found {
        '\t' => "a tab".to_owned(),
        ' ' => "spaces".to_owned(),
        other => format!("`{other}`"),
    }
}

/// Returns the name of every type in backquotes.
pub(crate) fn types() -> String {
    let names: Vec<String> =
        ValueType::ALL.iter().map(|value_type| format!("`{}`", value_type.name())).collect();
    listed(&names, "and")
}

pub(crate) fn character_class(found: char) -> &'static str {
    match found {
        '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' => "zero-width character",
        '\u{200E}'
        | '\u{200F}'
        | '\u{061C}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => "text direction mark",
        '\u{2028}' | '\u{2029}' => "line separator",
        '\u{E0000}'..='\u{E007F}' => "tag character",
        '\u{2061}'..='\u{2064}' | '\u{206A}'..='\u{206F}' => "invisible character",
        _ => "control character",
    }
}

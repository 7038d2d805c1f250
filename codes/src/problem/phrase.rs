//! The parts of the catalogue's wording that take more than a line to say.

use std::fmt;

use unicode_width::UnicodeWidthChar;

use super::span::slice;
use crate::model::column::ValueType;
use crate::model::scalar::ScalarType;
use crate::model::text::joined;

/// The most terminal columns of a text in a headline.
const IN_HEADLINE: usize = 60;
/// The most terminal columns of a text to paste.
const IN_HELP: usize = 160;

/// A text as a message shows it.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    text: &'a str,
    is_cut: bool,
    is_in_backquotes: bool,
}

impl Shown<'_> {
    pub(crate) fn is_empty(self) -> bool {
        self.text.is_empty()
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quote = if self.is_in_backquotes { "`" } else { "" };
        let more = if self.is_cut { "…" } else { "" };
        f.write_str(quote)?;
        f.write_str(self.text)?;
        f.write_str(more)?;
        f.write_str(quote)
    }
}

/// Returns a text as a headline shows it, cut at a readable length.
pub(crate) fn short(text: &str) -> Shown<'_> {
    cut(text, IN_HEADLINE)
}

/// Returns a text to paste, in backquotes and cut at a readable length.
pub(crate) fn pasted(text: &str) -> Shown<'_> {
    Shown { is_in_backquotes: true, ..cut(text, IN_HELP) }
}

fn cut(text: &str, columns: usize) -> Shown<'_> {
    let mut width = 0;
    for (end, c) in text.char_indices() {
        width += c.width().unwrap_or(0);
        if width > columns {
            let text = slice(text, 0..end);
            return Shown { text, is_cut: true, is_in_backquotes: false };
        }
    }
    Shown { text, is_cut: false, is_in_backquotes: false }
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
    let mut shown = Vec::new();
    for word in words.iter().take(LISTED_WORDS) {
        shown.push(format!("`{}`", short(word)));
    }
    if words.len() > shown.len() {
        shown.push(format!("{} more", words.len() - shown.len()));
    }
    listed(&shown, "or")
}

/// Returns the texts of which one is to be pasted.
pub(crate) fn pasted_one_of(texts: &[String]) -> String {
    let mut shown = Vec::with_capacity(texts.len());
    for text in texts {
        shown.push(pasted(text).to_string());
    }
    listed(&shown, "or")
}

/// How many of something: `1 cell`, `2 cells`, …
pub(crate) struct Counted {
    count: usize,
    noun: &'static str,
}

/// Returns how many of something there are.
pub(crate) fn counted(count: usize, noun: &'static str) -> Counted {
    Counted { count, noun }
}

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ending = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{ending}", self.count, self.noun)
    }
}

pub(crate) fn separator(found: char) -> String {
    match found {
        '\t' => "a tab".to_owned(),
        ' ' => "spaces".to_owned(),
        other => format!("`{other}`"),
    }
}

/// Returns `a` or `an`, as the name of a type is read: an `i16`, an `f64`, a `u8`.
pub(crate) fn article(expected: ScalarType) -> &'static str {
    if expected.name().starts_with(['i', 'e', 'f']) { "an" } else { "a" }
}

/// Returns the name of every type in backquotes.
pub(crate) fn types() -> String {
    let mut names = Vec::with_capacity(ValueType::ALL.len());
    for known in ValueType::ALL {
        names.push(format!("`{}`", known.name()));
    }
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

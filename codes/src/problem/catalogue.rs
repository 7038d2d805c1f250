//! The form of an entry in the catalogue of problems: its fields, then its wording, in one place.

use std::fmt;

use super::lines::LineTable;
use super::phrase::{Shown, listed, pasted};
use super::span::ByteSpan;
use super::suggestion::Suggestion;
use crate::order::sort;

/// What a mistake says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wording {
    /// What is wrong, in one line.
    pub headline: String,
    /// The label under the text to change.
    pub label: String,
    /// The label under the other places.
    pub also: String,
    /// What to write instead.
    pub help: String,
}

/// What an entry of the catalogue may ask about the mistake that it words, and what it has said.
pub(crate) struct Context<'a> {
    pub(crate) lines: &'a LineTable,
    pub(crate) at: &'a ByteSpan,
    pub(crate) also: &'a [ByteSpan],
    pub(crate) suggestion: Option<&'a Suggestion>,
    pub(super) said: Wording,
    pub(super) part: usize,
}

impl<'a> Context<'a> {
    /// The text to write, in backquotes and cut at a readable length, if there is a fix.
    pub(crate) fn result(&self) -> Option<Shown<'a>> {
        self.suggestion.map(|suggestion| pasted(&suggestion.result))
    }

    /// Adds to the part of the wording that is being said.
    pub(crate) fn say(&mut self, text: fmt::Arguments<'_>) {
        let text = fmt::format(text);
        self.part().push_str(&text);
    }

    /// Goes on to the next part of the wording.
    pub(crate) fn next(&mut self) {
        self.part += 1;
    }

    /// The part of the wording that is being said.
    fn part(&mut self) -> &mut String {
        match self.part {
            0 => &mut self.said.headline,
            1 => &mut self.said.label,
            2 => &mut self.said.also,
            _ => &mut self.said.help,
        }
    }

    /// Says `write X`, or what to do where there is no fix.
    pub(crate) fn write_or(&mut self, otherwise: fmt::Arguments<'_>) {
        match self.result() {
            Some(result) => self.say(format_args!("write {result}")),
            None => self.say(otherwise),
        }
    }

    /// The line of the first other place.
    pub(crate) fn other_line(&self) -> usize {
        self.also.first().map_or(1, |at| self.lines.number(at.start))
    }

    /// The lines of all places, such as `2, 5 and 9`.
    pub(crate) fn all_lines(&self, more: usize) -> String {
        let mut numbers = vec![self.lines.number(self.at.start)];
        for at in self.also {
            numbers.push(self.lines.number(at.start));
        }
        sort(&mut numbers, &|one, other| one.cmp(other));
        let mut words = Vec::with_capacity(numbers.len() + 1);
        for number in numbers {
            words.push(number.to_string());
        }
        if more > 0 {
            words.push(format!("{more} more"));
        }
        listed(&words, "and")
    }
}

/// A part of a wording, as an entry of the catalogue gives it: a text, or nothing where the entry has
/// said it already.
pub(crate) trait Part {
    fn add(self, cx: &mut Context<'_>);
}

impl Part for () {
    fn add(self, _: &mut Context<'_>) {}
}

impl Part for &str {
    fn add(self, cx: &mut Context<'_>) {
        cx.part().push_str(self);
    }
}

/// Declares problems: an enum, the list of its kinds, and the wording of each.
macro_rules! catalogue {
    ($(#[$of_enum:meta])* pub enum $Problem:ident |$cx:ident| { $(
        $(#[$of_kind:meta])*
        $Kind:ident { $($(#[$of_field:meta])* $field:ident: $Field:ty),* } {
            headline: $headline:expr,
            label: $label:expr,
            $(also: $also:expr,)?
            help: $help:expr,
        }
    )* }) => {
        $(#[$of_enum])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $Problem { $(
            $(#[$of_kind])*
            $Kind { $($(#[$of_field])* $field: $Field),* },
        )* }

        impl $Problem {
            pub(crate) const KINDS: &'static [&'static str] = &[$(stringify!($Kind)),*];

            pub(crate) fn kind(&self) -> &'static str {
                match self { $(Self::$Kind { .. } => stringify!($Kind),)* }
            }

            /// Says the four parts of the wording.
            pub(crate) fn say(&self, $cx: &mut $crate::problem::catalogue::Context<'_>) {
                use $crate::problem::catalogue::Part as _;
                match self { $(
                    Self::$Kind { $($field),* } => {
                        ($headline).add($cx);
                        $cx.next();
                        ($label).add($cx);
                        $cx.next();
                        $(($also).add($cx);)?
                        $cx.next();
                        ($help).add($cx);
                    }
                )* }
            }
        }
    };
}

/// Says a part of a wording, or some of it: `say!(cx, "…", …)` as in `format!`.
macro_rules! say {
    ($cx:ident, $($text:tt)*) => { $cx.say(format_args!($($text)*)) };
}

/// Says `write X`, or what to do where there is no fix: `write_or!(cx, "…", …)` as in `format!`.
macro_rules! write_or {
    ($cx:ident, $($text:tt)*) => { $cx.write_or(format_args!($($text)*)) };
}

pub(crate) use {catalogue, say, write_or};

//! The form of an entry in the catalogue of problems: its fields, then its wording, in one place.

use super::lines::LineTable;
use super::phrase::{code, listed};
use super::span::ByteSpan;
use super::suggestion::Suggestion;
use crate::order::sort;

/// What a mistake says.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// What an entry of the catalogue may ask about the mistake that it words.
pub(crate) struct Context<'a> {
    pub(crate) lines: &'a LineTable,
    pub(crate) at: &'a ByteSpan,
    pub(crate) also: &'a [ByteSpan],
    pub(crate) suggestion: Option<&'a Suggestion>,
}

impl Context<'_> {
    /// The text to write, in backquotes and cut at a readable length, if there is a fix.
    pub(crate) fn result(&self) -> Option<String> {
        self.suggestion.map(|suggestion| code(&suggestion.result))
    }

    /// `write X`, or what to do where there is no fix.
    pub(crate) fn write_or(&self, otherwise: &str) -> String {
        self.result().map_or_else(|| otherwise.to_owned(), |result| format!("write {result}"))
    }

    /// The line of the first other place.
    pub(crate) fn other_line(&self) -> usize {
        self.also.first().map_or(1, |at| self.lines.number(at.start))
    }

    /// The lines of all places, such as `2, 5 and 9`.
    pub(crate) fn all_lines(&self, more: usize) -> String {
        let starts = self.also.iter().chain([self.at]).map(|at: &ByteSpan| at.start);
        let mut numbers: Vec<usize> = starts.map(|start| self.lines.number(start)).collect();
        sort(&mut numbers, &|one, other| one.cmp(other));
        let mut words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        if more > 0 {
            words.push(format!("{more} more"));
        }
        listed(&words, "and")
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

            pub(crate) fn wording(
                &self,
                $cx: &$crate::problem::catalogue::Context<'_>,
            ) -> $crate::problem::catalogue::Wording {
                let _ = $cx;
                match self { $(
                    Self::$Kind { $($field),* } => {
                        #[allow(unused_mut, unused_assignments, reason = "most have no `also`")]
                        let mut also = String::new();
                        $(also = String::from($also);)?
                        $crate::problem::catalogue::Wording {
                            headline: String::from($headline),
                            label: String::from($label),
                            also,
                            help: String::from($help),
                        }
                    }
                )* }
            }
        }
    };
}

pub(crate) use catalogue;

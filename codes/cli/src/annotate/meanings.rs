//! The codes of all lists as the scanner needs them, and what to say of each.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use jmessage_codes_spec::{Code, Radix, Row};
use serde_json::Value;

use crate::json;
use crate::language::{self, Language};
use crate::lists::List;
use crate::output::one_line;

/// A code of fewer digits counts only where the text announces a code.
pub(crate) const LONG: usize = 4;

/// What each code means. A code of several lists has several meanings, which are one entry.
#[derive(Debug, Default)]
pub(crate) struct Meanings {
    by_code: HashMap<Code, usize, BuildHasherDefault<Mixer>>,
    texts: Vec<String>,
    values: Vec<Vec<Value>>,
    // Bit n of entry d: there is a code of n digits that begins with the two digits d.
    long: Vec<u64>,
    /// How many digits the shortest long code has.
    pub(crate) shortest: Option<usize>,
    /// Whether there are codes of fewer than [`LONG`] digits.
    pub(crate) has_short: bool,
    /// Whether a list writes its codes as `0x` numbers.
    pub(crate) has_hexadecimal: bool,
}

impl Meanings {
    /// Gathers the meanings of the codes of all lists.
    pub(crate) fn of(lists: &[List], language: Option<&Language>) -> Self {
        let mut meanings = Self { long: vec![0; 100], ..Self::default() };
        for list in lists {
            meanings.has_hexadecimal |= list.spec.radix() != Radix::Decimal;
            for row in list.spec.rows() {
                let text = text(list, row, language, lists.len() > 1);
                meanings.add(row.code(), text, json::row(list, row));
            }
        }
        meanings
    }

    fn add(&mut self, code: Code, text: String, value: Value) {
        let entry = *self.by_code.entry(code).or_insert(self.texts.len());
        if let (Some(texts), Some(values)) = (self.texts.get_mut(entry), self.values.get_mut(entry))
        {
            *texts = format!("{texts}; {text}");
            values.push(value);
            return;
        }
        self.texts.push(text);
        self.values.push(vec![value]);
        let digits = code.magnitude().to_string();
        if digits.len() < LONG {
            self.has_short = true;
            return;
        }
        self.shortest =
            Some(self.shortest.map_or(digits.len(), |shortest| shortest.min(digits.len())));
        if let Some(lengths) = self.long.get_mut(first_two(digits.as_bytes())) {
            *lengths |= 1 << digits.len();
        }
    }

    /// Returns the entry of a code.
    pub(crate) fn find(&self, code: Code) -> Option<usize> {
        self.by_code.get(&code).copied()
    }

    /// Returns whether a run of digits can be a long code: nearly all numbers of a log cannot.
    pub(crate) fn may_be_long(&self, digits: &[u8]) -> bool {
        digits.len() < 40
            && self
                .long
                .get(first_two(digits))
                .is_some_and(|lengths| lengths & (1 << digits.len()) != 0)
    }

    /// Returns the text of an entry.
    pub(crate) fn text(&self, entry: usize) -> &str {
        self.texts.get(entry).map_or("", String::as_str)
    }

    /// Returns the rows of an entry.
    pub(crate) fn values(&self, entry: usize) -> &[Value] {
        self.values.get(entry).map_or(&[], Vec::as_slice)
    }
}

// Mixes the bits of a code. Nobody chooses codes to make them collide, and the usual hasher takes
// as long as the rest of a lookup.
#[derive(Debug, Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let word = chunk.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
            let mixed = (self.0 ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            self.0 = mixed ^ (mixed >> 32);
        }
    }
}

fn first_two(digits: &[u8]) -> usize {
    let digit = |at: usize| digits.get(at).map_or(0, |digit| usize::from(digit & 15));
    digit(0) * 10 + digit(1)
}

fn text(list: &List, row: Row<'_>, language: Option<&Language>, are_many_lists: bool) -> String {
    let meaning = one_line(language::meaning(&list.spec, row, language));
    let list = if are_many_lists { format!("{} ", list.name) } else { String::new() };
    format!("{list}{} {}: {meaning}", row.code_text(), row.name())
}

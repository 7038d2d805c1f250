//! In: a stretch of bytes. Out: the codes in it. This is where the time goes: most bytes are not
//! looked at.

use aho_corasick::{AhoCorasick, MatchKind};
use jmessage_codes_spec::Code;
use memchr::memmem;

use super::context;
use super::meanings::Meanings;
use super::number::{Number, whole};

/// How many bytes around a number decide whether it is a code.
pub(crate) const CONTEXT: usize = 128;

/// A code in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The entry in [`Meanings`].
    pub(crate) entry: usize,
}

/// Finds the codes of some lists in texts.
#[derive(Debug)]
pub(crate) struct Scanner {
    pub(crate) meanings: Meanings,
    announcements: Option<AhoCorasick>,
}

impl Scanner {
    /// Returns a scanner for these codes.
    pub(crate) fn new(meanings: Meanings) -> Self {
        // Each of these is a part of every word that announces a code.
        let words = ["code", "Code", "CODE", "err", "Err", "ERR", "码", "错误"];
        // Of the kinds of search only this one has a vectorized form.
        let mut search = AhoCorasick::builder();
        let search = search.match_kind(MatchKind::LeftmostFirst);
        let announcements = meanings.has_short.then(|| search.build(words).ok()).flatten();
        Self { meanings, announcements }
    }

    /// Finds the codes that begin in `from..to`, in the order of the text. What is around them
    /// counts too.
    pub(crate) fn scan(&self, text: &[u8], from: usize, to: usize, hits: &mut Vec<Hit>) {
        hits.clear();
        if let Some(shortest) = self.meanings.shortest {
            self.scan_digits(text, from, to, shortest, hits);
        }
        let found = hits.len();
        self.scan_announcements(text, from, to, hits);
        self.scan_hexadecimal(text, from, to, hits);
        if hits.len() > found {
            // Two or three sorted runs: a stable sort merges them.
            hits.sort_by_key(|hit| hit.start);
            hits.dedup_by_key(|hit| hit.start);
        }
    }

    // A number of `stride` digits or more covers one of every `stride` bytes.
    fn scan_digits(&self, text: &[u8], from: usize, to: usize, stride: usize, hits: &mut Vec<Hit>) {
        let mut free = from;
        let mut at = from + stride - 1;
        while let Some(byte) = text.get(at) {
            if !byte.is_ascii_digit() {
                at += stride;
                if at - stride >= to {
                    return;
                }
                continue;
            }
            let is_digit = |byte: &&u8| byte.is_ascii_digit();
            let before = text.get(free..at).unwrap_or_default();
            let start = at - before.iter().rev().take_while(is_digit).count();
            let after = text.get(at..).unwrap_or_default();
            let end = at + after.iter().take_while(is_digit).count();
            if start >= to {
                return;
            }
            hits.extend(self.long(text, start, end));
            free = end;
            at = end + stride;
        }
    }

    fn long(&self, text: &[u8], start: usize, end: usize) -> Option<Hit> {
        let digits = text.get(start..end)?;
        if !self.meanings.may_be_long(digits) {
            return None;
        }
        let number = whole(text, start, end)?;
        let hit = self.hit(text, number)?;
        context::is_plausible(text, number).then_some(hit)
    }

    fn hit(&self, text: &[u8], number: Number) -> Option<Hit> {
        let Number { start, end, is_negative } = number;
        let magnitude = magnitude(text.get(start..end)?)?;
        let code = if is_negative {
            Code::from(0_i128.checked_sub_unsigned(magnitude)?)
        } else {
            Code::from(magnitude)
        };
        Some(Hit { start, end, entry: self.meanings.find(code)? })
    }

    fn scan_announcements(&self, text: &[u8], from: usize, to: usize, hits: &mut Vec<Hit>) {
        let Some(announcements) = &self.announcements else { return };
        let first = from.saturating_sub(CONTEXT);
        let Some(near) = text.get(first..to) else { return };
        for word in announcements.find_iter(near) {
            let number = context::announced(text, first + word.start(), first + word.end());
            let number = number.filter(|number| (from..to).contains(&number.start));
            hits.extend(number.and_then(|number| self.hit(text, number)));
        }
    }

    fn scan_hexadecimal(&self, text: &[u8], from: usize, to: usize, hits: &mut Vec<Hit>) {
        if !self.meanings.has_hexadecimal {
            return;
        }
        let Some(near) = text.get(from..to) else { return };
        for at in memmem::find_iter(near, b"0x") {
            hits.extend(self.hexadecimal(text, from + at));
        }
    }

    fn hexadecimal(&self, text: &[u8], start: usize) -> Option<Hit> {
        let rest = text.get(start + 2..)?;
        let digits = rest.iter().take(33).take_while(|byte| byte.is_ascii_hexdigit()).count();
        let number = std::str::from_utf8(rest.get(..digits)?).ok()?;
        let code = Code::from(u128::from_str_radix(number, 16).ok()?);
        let end = start + 2 + digits;
        whole(text, start, end).filter(|number| !number.is_negative)?;
        Some(Hit { start, end, entry: self.meanings.find(code)? })
    }
}

// Nearly all numbers fit 64 bits, and those are read quickly.
fn magnitude(digits: &[u8]) -> Option<u128> {
    if digits.len() < 20 {
        let add = |number: u64, digit: &u8| number * 10 + u64::from(digit & 15);
        return Some(digits.iter().fold(0, add).into());
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}

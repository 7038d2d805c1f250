//! In: a tag, a locale or an `Accept-Language` header. Out: its parts with their weights, one by one.

use super::tag::Tag;
use crate::bytes::{are_digits, eq, find, tail};

/// One part of a header that is well formed.
pub(super) struct Range<'a> {
    /// The language, or `None` for `*`.
    pub(super) tag: Option<Tag<'a>>,
    /// From 0 to 1000.
    pub(super) weight: u16,
    /// Where it begins in the header.
    pub(super) position: usize,
}

/// The parts of a header that are still to come.
pub(super) struct Ranges<'a> {
    length: usize,
    rest: &'a [u8],
}

impl<'a> Ranges<'a> {
    #[inline]
    pub(super) const fn of(languages: &'a str) -> Self {
        Self { length: languages.len(), rest: languages.as_bytes() }
    }

    /// Returns the next part that is well formed.
    #[inline]
    pub(super) const fn next(&mut self) -> Option<Range<'a>> {
        while !self.rest.is_empty() {
            let position = self.length - self.rest.len();
            let (part, after) = self.rest.split_at(find(self.rest, b",:"));
            self.rest = tail(after);
            if let Some(range) = range(part, position) {
                return Some(range);
            }
        }
        None
    }
}

#[inline]
const fn range(part: &[u8], position: usize) -> Option<Range<'_>> {
    let (tag, parameters) = part.split_at(find(part, b";"));
    let Some(weight) = weight(parameters) else { return None };
    let tag = tag.trim_ascii();
    if let b"*" = tag {
        return Some(Range { tag: None, weight, position });
    }
    match Tag::parse(tag) {
        Some(tag) => Some(Range { tag: Some(tag), weight, position }),
        None => None,
    }
}

/// The weight that the parameters of a part give it, each of which begins with a semicolon. Other
/// parameters than `q` have no meaning here.
#[inline]
const fn weight(parameters: &[u8]) -> Option<u16> {
    let (mut rest, mut weight) = (parameters, 1000);
    while !rest.is_empty() {
        rest = tail(rest);
        let (parameter, after) = rest.split_at(find(rest, b";"));
        rest = after;
        let (name, value) = parameter.split_at(find(parameter, b"="));
        if eq(name.trim_ascii(), b"q") {
            match thousandths(tail(value).trim_ascii()) {
                Some(value) => weight = value,
                None => return None,
            }
        }
    }
    Some(weight)
}

/// Reads a number from 0 to 1, such as `0.8`; more than three decimals count for nothing.
#[inline]
const fn thousandths(text: &[u8]) -> Option<u16> {
    let (whole, decimals) = text.split_at(find(text, b"."));
    let decimals = tail(decimals);
    if !are_digits(decimals) || whole.len() != 1 {
        return None;
    }
    let (mut sum, mut place, mut index) = (0, 100, 0);
    while index < decimals.len() && index < 3 {
        sum += (decimals[index] - b'0') as u16 * place;
        place /= 10;
        index += 1;
    }
    match whole {
        b"0" => Some(sum),
        b"1" if sum == 0 => Some(1000),
        _ => None,
    }
}

//! In: what a user asks for (a language tag, a POSIX locale or an `Accept-Language` header) and the
//! languages of a list. Out: the index of the language that fits best. Knows nothing of codes.

mod header;
mod likely;
mod tag;

use crate::bytes::eq;
use header::{Range, Ranges};
use tag::Tag;

/// Finds the tag that fits the languages a user asks for, and returns its index.
///
/// `languages` is a BCP 47 tag (`zh-Hans-CN`), a POSIX locale (`zh_CN.UTF-8`, `sr_RS@latin`), a list
/// of locales as in the variable `LANGUAGE` (`zh_TW:en`) or an `Accept-Language` header
/// (`zh-CN,zh;q=0.9,en;q=0.8`). Case does not matter, and parts that are malformed are skipped.
///
/// `tags` are the languages of the texts, with the language of the default texts last. The range
/// with the highest weight that fits any of them decides; of equal weights the first one. A `*`
/// means the languages that the header does not name, and finds the default texts. A weight of 0
/// rules a language out.
///
/// A range fits a tag of the same language, following "lookup" of RFC 4647, section 3.4. Scripts
/// that a tag does not name come from the likely subtags of the Unicode CLDR: `zh-CN` finds
/// `zh-Hans`, and `zh-TW` finds `zh-Hant`. So do regions: `pt` and `pt-PT` find `pt-BR`, but `de`
/// does not find `de-CH`. A text in another script fits only in Chinese and Serbian,
/// whose readers know both.
#[must_use]
#[inline]
pub const fn best(languages: &str, tags: &[&str]) -> Option<usize> {
    best_with_default(languages, tags, tags.len().saturating_sub(1))
}

/// Does what [`best`] does, with the language of the default texts at another place.
#[must_use]
#[inline]
pub(crate) const fn best_with_default(
    languages: &str,
    tags: &[&str],
    default: usize,
) -> Option<usize> {
    let mut best: Option<(usize, Fit)> = None;
    let mut index = 0;
    while index < tags.len() {
        // The most frequent case needs no parsing.
        if eq(languages.as_bytes(), tags[index].as_bytes()) {
            return Some(index);
        }
        if let Some(fit) = fit(languages, tags[index], index == default) {
            let is_better = match &best {
                Some((_, other)) => fit.is_better_than(other),
                None => true,
            };
            if is_better {
                best = Some((index, fit));
            }
        }
        index += 1;
    }
    match best {
        Some((index, _)) => Some(index),
        None => None,
    }
}

/// How well a tag fits the range that it fits best.
struct Fit {
    weight: u16,
    /// Where the range is in the header.
    position: usize,
    /// How near the tag is to the range.
    rank: usize,
}

impl Fit {
    #[inline]
    const fn is_better_than(&self, other: &Self) -> bool {
        if self.weight != other.weight {
            return self.weight > other.weight;
        }
        if self.position != other.position {
            return self.position < other.position;
        }
        self.rank > other.rank
    }
}

/// Goes through the header once. For one tag the ranges are compared, and [`best`] compares the
/// tags, so the time grows with the length of the header and not with its square.
#[inline]
const fn fit(languages: &str, tag: &str, is_default: bool) -> Option<Fit> {
    let Some(offered) = Tag::parse(tag.as_bytes()) else { return None };
    let mut ranges = Ranges::of(languages);
    let (mut named, mut any) = (None, None);
    while let Some(Range { tag, weight, position }) = ranges.next() {
        let Some(wanted) = tag else {
            any = better(any, Fit { weight, position, rank: is_default as usize });
            continue;
        };
        if weight == 0 && wanted.covers(&offered) {
            return None;
        }
        if let Some(rank) = wanted.rank(&offered) {
            named = better(named, Fit { weight, position, rank });
        }
    }
    if named.is_some() { named } else { any }
}

#[inline]
const fn better(best: Option<Fit>, fit: Fit) -> Option<Fit> {
    match best {
        _ if fit.weight == 0 => best,
        Some(best) if !fit.is_better_than(&best) => Some(best),
        _ => Some(fit),
    }
}

#[cfg(test)]
mod tests;

//! In: one language tag or POSIX locale. Out: its parts, and how near one tag is to another.

use super::likely;
use crate::bytes::{are_alphanumeric, are_letters, eq, find, tail};

/// The parts of a language tag that a language is chosen by.
pub(super) struct Tag<'a> {
    language: &'a [u8],
    /// As the tag names it; empty if it does not.
    script: &'a [u8],
    region: &'a [u8],
    /// The rest of the tag from the first variant on.
    variants: &'a [u8],
}

impl<'a> Tag<'a> {
    /// Reads a tag or a locale; its encoding and all extensions count for nothing.
    #[inline]
    pub(super) const fn parse(text: &'a [u8]) -> Option<Self> {
        let (text, suffix) = text.split_at(find(text, b".@"));
        let (language, rest) = text.split_at(find(text, b"-_"));
        if !are_letters(language) || language.is_empty() || language.len() > 8 {
            return None;
        }
        if language.len() == 1 {
            return Self::whole(text);
        }
        let mut tag = Self { language, script: b"", region: b"", variants: b"" };
        if !tag.read_subtags(rest) {
            return None;
        }
        let (language, script) = likely::preferred(tag.language);
        tag.language = language;
        if tag.script.is_empty() {
            tag.script = script;
        }
        if tag.script.is_empty() {
            let modifier = suffix.split_at(find(suffix, b"@")).1;
            tag.script = likely::script_of_modifier(tail(modifier));
        }
        Some(tag)
    }

    /// A tag such as `x-team` or `i-klingon`, whose parts mean nothing one by one.
    #[inline]
    const fn whole(text: &'a [u8]) -> Option<Self> {
        if text.len() == 1 {
            return None;
        }
        Some(Self { language: text, script: b"", region: b"", variants: b"" })
    }

    /// Reads what follows the language; returns whether it is well formed.
    #[inline]
    const fn read_subtags(&mut self, rest: &'a [u8]) -> bool {
        let mut rest = rest;
        while !rest.is_empty() {
            let from = tail(rest);
            let (subtag, after) = from.split_at(find(from, b"-_"));
            // What follows a single letter is an extension.
            if subtag.len() == 1 {
                return are_alphanumeric(subtag);
            }
            if !self.read_subtag(subtag, from) {
                return false;
            }
            rest = after;
        }
        true
    }

    /// Reads one subtag, with which `from` begins.
    #[inline]
    const fn read_subtag(&mut self, subtag: &'a [u8], from: &'a [u8]) -> bool {
        if subtag.is_empty() || subtag.len() > 8 || !are_alphanumeric(subtag) {
            return false;
        }
        let no_variant = self.variants.is_empty();
        let is_second = self.script.is_empty() && self.region.is_empty() && no_variant;
        if subtag.len() == 3 && are_letters(subtag) && is_second {
            if eq(self.language, b"zh") && likely::is_chinese(subtag) {
                self.language = subtag;
            }
        } else if subtag.len() == 4 && are_letters(subtag) && is_second {
            self.script = subtag;
        } else if is_region(subtag) && self.region.is_empty() && no_variant {
            self.region = subtag;
        } else if subtag.len() > 4 || (subtag.len() == 4 && subtag[0].is_ascii_digit()) {
            // `from` goes to the end of the tag, extensions included: of two tags, only the
            // beginning is compared.
            if no_variant {
                self.variants = from;
            }
        } else {
            return false;
        }
        true
    }

    /// The script that the tag names, or else the one that its region and its language are likely
    /// to have; empty where the CLDR knows only one script of the language.
    #[inline]
    const fn likely_script(&self) -> &'a [u8] {
        if self.script.is_empty() {
            likely::script(self.language, self.region)
        } else {
            self.script
        }
    }

    /// Returns whether the tag is this range or more of it, as in "basic filtering" of RFC 4647.
    #[inline]
    pub(super) const fn covers(&self, tag: &Tag<'_>) -> bool {
        eq(self.language, tag.language)
            && (self.script.is_empty() || eq(self.script, tag.likely_script()))
            && (self.region.is_empty() || eq(self.region, tag.region))
    }

    /// Returns how well a text in the language of `offered` does for someone who asks for this one.
    #[inline]
    pub(super) const fn rank(&self, offered: &Tag<'_>) -> Option<usize> {
        let language = if eq(self.language, offered.language) {
            2
        } else if likely::also_reads(self.language, offered.language) {
            1
        } else {
            return None;
        };
        let script = self.rank_of_script(offered);
        let region = self.rank_of_region(offered);
        if script == 0 || region == 0 || !begins_with(self.variants, offered.variants) {
            return None;
        }
        let variants = !offered.variants.is_empty() as usize;
        let exact = self.is(offered) as usize;
        Some(exact * 10_000 + language * 1000 + script * 100 + region * 10 + variants)
    }

    /// Returns whether both tags say the same.
    #[inline]
    const fn is(&self, other: &Tag<'_>) -> bool {
        eq(self.language, other.language)
            && eq(self.script, other.script)
            && eq(self.region, other.region)
            && eq(self.variants, other.variants)
    }

    #[inline]
    const fn rank_of_region(&self, offered: &Tag<'_>) -> usize {
        let Tag { language, region, .. } = *offered;
        if region.is_empty() {
            return 2;
        }
        if eq(region, self.region) {
            return 3;
        }
        // Chinese and Serbian differ by script more than by region.
        (likely::is_likely_region(language, offered.likely_script(), region)
            || likely::reads_all_scripts(language)) as usize
    }

    #[inline]
    const fn rank_of_script(&self, offered: &Tag<'_>) -> usize {
        let (wanted, script) = (self.likely_script(), offered.likely_script());
        if eq(wanted, script) {
            return 3;
        }
        let is_open = offered.script.is_empty() && offered.region.is_empty();
        if is_open || wanted.is_empty() || script.is_empty() {
            return 2;
        }
        likely::reads_all_scripts(offered.language) as usize
    }
}

#[inline]
const fn is_region(subtag: &[u8]) -> bool {
    match subtag {
        [_, _] => are_letters(subtag),
        [a, b, c] => a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_digit(),
        _ => false,
    }
}

#[inline]
const fn begins_with(text: &[u8], start: &[u8]) -> bool {
    text.len() >= start.len() && eq(text.split_at(start.len()).0, start)
}

//! Language tags as BCP 47 (RFC 5646) writes them, and what people write in their place.

use super::language_tables::{COUNTRIES, FREQUENT, ISO_639_1, NAMES};
use super::text::all_bytes;

/// A well-formed language tag, such as `zh-Hans`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag(String);

impl Tag {
    /// Returns the tag, if it is well formed and its language exists.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (is_well_formed(text) && is_language(text)).then(|| Self(text.to_owned()))
    }

    /// Returns the well-formed tag that a malformed one probably means.
    ///
    /// ```
    /// use jmessage_codes_spec::Tag;
    ///
    /// assert_eq!(Tag::near("zh_CN.UTF-8"), Tag::parse("zh-CN"));
    /// ```
    #[must_use]
    pub fn near(text: &str) -> Option<Self> {
        meant(text).and_then(|tag| Self::parse(&tag))
    }

    /// Returns the tag as the header writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Returns the tag that a text was probably meant to be: a locale of an operating system, a country
/// in place of its language, the name of a language.
pub(crate) fn meant(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(tag) = of_country(text).or_else(|| of_name(text)) {
        return Some(tag.to_owned());
    }
    let tag = text.replace(['_', ' '], "-");
    let tag = tag.split(['.', ':', '@']).next().unwrap_or_default();
    if Tag::parse(tag).is_some() {
        return Some(tag.to_owned());
    }
    let (language, rest) = tag.split_once('-')?;
    let language = of_country(language).or_else(|| of_name(language))?;
    let tag = format!("{language}-{rest}");
    Tag::parse(&tag)?;
    let primary = language.split('-').next().unwrap_or(language);
    Some(format!("{primary}-{rest}"))
}

/// Writes a tag as people write it: `zh-Hans`, `pt-BR`.
///
/// Source: RFC 5646, section 2.1.1.
pub(crate) fn in_usual_case(tag: &str) -> String {
    let mut usual = tag.to_ascii_lowercase();
    let mut start = 0;
    for subtag in tag.split('-') {
        let end = start + subtag.len();
        // What follows the first subtag is a script if it has four letters, and a region if two.
        let capitals = match subtag.len() {
            2 if start > 0 => end,
            4 if start > 0 => start + 1,
            _ => start,
        };
        if let Some(letters) = usual.get_mut(start..capitals) {
            letters.make_ascii_uppercase();
        }
        start = end + 1;
    }
    usual
}

/// Returns the language of a country whose code people write in its place.
fn of_country(text: &str) -> Option<&'static str> {
    for (code, tag) in &COUNTRIES {
        if code.eq_ignore_ascii_case(text) {
            return Some(tag);
        }
    }
    None
}

/// Returns the language of this name.
fn of_name(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    for (names, tag) in &NAMES {
        if names.contains(&&*text) {
            return Some(tag);
        }
    }
    None
}

/// Whether a text is the tag of a language that people translate into, and not rather another word:
/// `id`, `no` and `is` are languages and also the names of columns.
pub(crate) fn is_surely_language(text: &str) -> bool {
    let primary = text.split(['-', '_']).next().unwrap_or(text).to_ascii_lowercase();
    let is_code = FREQUENT.contains(&&*primary);
    let is_whole = primary.len() == text.len();
    let tag = text.replace('_', "-");
    (is_code && Tag::parse(&tag).is_some())
        || (is_whole && (of_name(text).is_some() || ["cn", "jp", "kr"].contains(&&*primary)))
        || text.eq_ignore_ascii_case("zh_cn")
}

/// Whether the first subtag can be a language: one of two letters is in ISO 639-1, and none of more
/// than three is registered.
fn is_language(text: &str) -> bool {
    let primary = text.split('-').next().unwrap_or(text);
    match primary.len() {
        2 => ISO_639_1.iter().any(|known| known.eq_ignore_ascii_case(primary)),
        3 => of_country(primary).is_none(),
        length => length == 1,
    }
}

// RFC 5646, section 2.1: language, up to three extended languages, script, region, variants,
// extensions, private use; each at most once where the grammar says so, and in this order.
fn is_well_formed(text: &str) -> bool {
    let subtags: Vec<&str> = text.split('-').collect();
    let fits = |tag: &str| (1..=8).contains(&tag.len()) && all_bytes(tag, &is_alphanumeric);
    for tag in &subtags {
        if !fits(tag) {
            return false;
        }
    }
    let Some((language, mut rest)) = subtags.split_first() else { return false };
    if !is_alphabetic(language) || language.len() < 2 {
        return language.eq_ignore_ascii_case("x") && !rest.is_empty();
    }
    for _ in 0..3 {
        rest = skip(rest, &|tag| language.len() <= 3 && tag.len() == 3 && is_alphabetic(tag));
    }
    rest = skip(rest, &|tag| tag.len() == 4 && is_alphabetic(tag));
    rest = skip(rest, &is_region);
    while let [tag, after @ ..] = rest {
        if !is_variant(tag) {
            break;
        }
        rest = after;
    }
    are_extensions(rest)
}

fn are_extensions(mut rest: &[&str]) -> bool {
    while let [singleton, after @ ..] = rest {
        if singleton.len() != 1 {
            return false;
        }
        if singleton.eq_ignore_ascii_case("x") {
            return !after.is_empty();
        }
        rest = after;
        while let [tag, after @ ..] = rest
            && tag.len() > 1
        {
            rest = after;
        }
        if rest.len() == after.len() {
            return false;
        }
    }
    true
}

fn skip<'a>(tags: &'a [&'a str], is_kind: &dyn Fn(&str) -> bool) -> &'a [&'a str] {
    match tags {
        [tag, rest @ ..] if is_kind(tag) => rest,
        _ => tags,
    }
}

fn is_region(tag: &str) -> bool {
    (tag.len() == 2 && is_alphabetic(tag))
        || (tag.len() == 3 && all_bytes(tag, &|byte| byte.is_ascii_digit()))
}

fn is_variant(tag: &str) -> bool {
    tag.len() >= 5 || (tag.len() == 4 && matches!(tag.as_bytes(), [b'0'..=b'9', ..]))
}

fn is_alphabetic(tag: &str) -> bool {
    all_bytes(tag, &|byte| byte.is_ascii_alphabetic())
}

fn is_alphanumeric(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_every_form_are_known() {
        for tag in [
            "en",
            "zh-Hans",
            "zh-Hans-CN",
            "pt-BR",
            "es-419",
            "de-CH-1901",
            "sl-rozaj-biske",
            "zh-cmn-Hans",
            "en-US-u-ca-gregory",
            "x-team",
            "en-x-plain",
            "fil",
        ] {
            assert!(is_well_formed(tag), "{tag}");
        }
        for tag in [
            "",
            "e",
            "zh_CN",
            "zh-",
            "-zh",
            "zh--CN",
            "中文",
            "zh-Hans-Hans",
            "de-ab_cde",
            "de-abcdefghi",
            "de-1901-1",
            "de-DE-AT",
            "de-u-ca-",
            "de-x",
            "en-u",
            "123",
        ] {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }

    #[test]
    fn what_people_write_for_a_language_is_understood() {
        for (text, tag) in [
            ("zh_CN.UTF-8", Some("zh-CN")),
            ("cn", Some("zh-Hans")),
            ("JP", Some("ja")),
            ("kr", Some("ko")),
            ("German", Some("de")),
            ("中文", Some("zh-Hans")),
            ("english_US", Some("en-US")),
            ("gibberish", None),
            ("", None),
        ] {
            assert_eq!(meant(text).as_deref(), tag, "{text}");
        }
        for text in ["cn", "jp", "kr", "tw", "German", "qq", "chi"] {
            assert_eq!(Tag::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_word_that_is_also_a_language_is_a_word() {
        assert!(
            ["fr", "de", "zh_CN", "zh-Hans", "German", "cn", "pt-BR"]
                .iter()
                .all(|it| is_surely_language(it))
        );
        assert!(
            ["id", "no", "is", "my", "note", "kg", "ms", "x-team"]
                .iter()
                .all(|it| !is_surely_language(it))
        );
    }
}

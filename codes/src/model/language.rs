//! Language tags, as BCP 47 (RFC 5646) writes them. Knows only their form, not which ones exist.

/// A well-formed language tag, such as `zh-Hans`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(String);

impl Tag {
    /// The tag, if it is well formed.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        is_well_formed(text).then(|| Self(text.to_owned()))
    }

    /// The tag as the header writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A well-formed tag that a malformed one may have been meant to be.
pub(crate) fn mended(text: &str) -> Option<String> {
    let tag = text.trim().replace(['_', ' '], "-");
    let tag = tag.split(['.', ':']).next().unwrap_or_default();
    is_well_formed(tag).then(|| tag.to_owned())
}

// RFC 5646, section 2.1: language, up to three extended languages, script, region, variants,
// extensions, private use; each at most once where the grammar says so, and in this order.
fn is_well_formed(text: &str) -> bool {
    let subtags: Vec<&str> = text.split('-').collect();
    let fits = |tag: &str| (1..=8).contains(&tag.len()) && tag.bytes().all(is_alphanumeric);
    if !subtags.iter().all(|tag| fits(tag)) {
        return false;
    }
    let Some((language, mut rest)) = subtags.split_first() else { return false };
    if !is_alphabetic(language) || language.len() < 2 {
        return language.eq_ignore_ascii_case("x") && !rest.is_empty();
    }
    for _ in 0..3 {
        rest = skip(rest, |tag| language.len() <= 3 && tag.len() == 3 && is_alphabetic(tag));
    }
    rest = skip(rest, |tag| tag.len() == 4 && is_alphabetic(tag));
    rest = skip(rest, is_region);
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
        let parts = after.iter().take_while(|tag| tag.len() > 1).count();
        if parts == 0 {
            return false;
        }
        rest = after.get(parts..).unwrap_or_default();
    }
    true
}

fn skip<'a>(tags: &'a [&'a str], is_kind: impl Fn(&str) -> bool) -> &'a [&'a str] {
    match tags {
        [tag, rest @ ..] if is_kind(tag) => rest,
        _ => tags,
    }
}

fn is_region(tag: &str) -> bool {
    (tag.len() == 2 && is_alphabetic(tag))
        || (tag.len() == 3 && tag.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_variant(tag: &str) -> bool {
    tag.len() >= 5 || (tag.len() == 4 && tag.starts_with(|first: char| first.is_ascii_digit()))
}

fn is_alphabetic(tag: &str) -> bool {
    tag.bytes().all(|byte| byte.is_ascii_alphabetic())
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
        for tag in ["", "e", "zh_CN", "zh-", "-zh", "zh--CN", "中文", "zh-Hans-Hans", "en-u", "123"]
        {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }

    #[test]
    fn a_locale_of_an_operating_system_is_mended() {
        assert_eq!(mended("zh_CN.UTF-8").as_deref(), Some("zh-CN"));
        assert_eq!(mended("中文"), None);
    }
}

//! Which language fits best.

/// The index of the language that a tag asks for, if it is there: the longest of `languages` that
/// is the tag itself or its beginning, subtag by subtag, in any case.
///
/// That is the "lookup" of RFC 4647, section 3.4, which takes subtags off the end of the tag until
/// what is left is there. Browsers and phones name Chinese by region (`zh-CN`), lists by script
/// (`zh-Hans`): where no region of the list fits, the region stands for the script it is written in.
#[must_use]
pub(crate) const fn best(languages: &[&str], tag: &str) -> Option<usize> {
    let found = longest(languages, tag);
    if let Some(script) = chinese_script(tag) {
        let is_more = match found {
            Some(index) => languages[index].len() > "zh".len(),
            None => false,
        };
        if !is_more && let Some(index) = longest(languages, script) {
            return Some(index);
        }
    }
    found
}

const fn longest(languages: &[&str], tag: &str) -> Option<usize> {
    let mut best = None;
    let mut length = 0;
    let mut index = 0;
    while index < languages.len() {
        let language = languages[index];
        if language.len() > length && begins_with(tag, language) {
            best = Some(index);
            length = language.len();
        }
        index += 1;
    }
    best
}

/// The script that Chinese is written in where a tag names a region and no script, from the likely
/// subtags of the Unicode CLDR.
const fn chinese_script(tag: &str) -> Option<&'static str> {
    if begins_with(tag, "zh-CN") || begins_with(tag, "zh-SG") || begins_with(tag, "zh-MY") {
        Some("zh-Hans")
    } else if begins_with(tag, "zh-TW") || begins_with(tag, "zh-HK") || begins_with(tag, "zh-MO") {
        Some("zh-Hant")
    } else {
        None
    }
}

const fn begins_with(tag: &str, language: &str) -> bool {
    let (tag, language) = (tag.as_bytes(), language.as_bytes());
    if tag.len() < language.len() || (tag.len() > language.len() && tag[language.len()] != b'-') {
        return false;
    }
    let mut index = 0;
    while index < language.len() {
        if !tag[index].eq_ignore_ascii_case(&language[index]) {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::best;

    #[test]
    fn the_longest_beginning_wins() {
        let languages = ["zh", "zh-Hans", "en"];
        for (tag, expected) in [
            ("zh-Hans-CN", Some(1)),
            ("ZH-hans", Some(1)),
            ("zh-Hant", Some(0)),
            ("zh", Some(0)),
            ("zho", None),
            ("e", None),
            ("", None),
            ("en-GB", Some(2)),
            ("zh-Hansx", Some(0)),
        ] {
            assert_eq!(best(&languages, tag), expected, "{tag}");
        }
    }

    #[test]
    fn a_region_stands_for_its_script_in_chinese() {
        for (languages, tag, expected) in [
            (["zh-Hans", "zh-Hant"], "zh-CN", Some(0)),
            (["zh-Hans", "zh-Hant"], "zh-tw", Some(1)),
            (["zh-Hans", "zh-Hant"], "zh", None),
            (["zh", "zh-Hant"], "zh-HK", Some(1)),
            (["zh", "zh-Hant"], "zh-CN", Some(0)),
            (["zh-TW", "zh-Hant"], "zh-TW", Some(0)),
            (["zh-Hans", "en"], "zh-TW", None),
        ] {
            assert_eq!(best(&languages, tag), expected, "{tag} of {languages:?}");
        }
    }
}

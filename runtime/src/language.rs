//! Which language fits best.

/// The index of the language that a tag asks for, if it is there: the longest of `languages` that
/// is the tag itself or its beginning, subtag by subtag, in any case.
///
/// That is the "lookup" of RFC 4647, section 3.4, which takes subtags off the end of the tag until
/// what is left is there.
#[must_use]
pub const fn best(languages: &[&str], tag: &str) -> Option<usize> {
    let mut best = None;
    let mut length = 0;
    let mut index = 0;
    while index < languages.len() {
        let language = languages[index].as_bytes();
        if language.len() > length && begins_with(tag.as_bytes(), language) {
            best = Some(index);
            length = language.len();
        }
        index += 1;
    }
    best
}

const fn begins_with(tag: &[u8], language: &[u8]) -> bool {
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
}

//! In: the language that a person asks for. Out: the text of a row in that language. Knows tags,
//! not lists of languages.

use jmessage_codes_spec::{Row, Spec, TextColumn};

/// A wanted language, such as `zh-CN` or `zh_CN.UTF-8`.
#[derive(Clone, Debug)]
pub(crate) struct Language {
    subtags: Vec<String>,
}

impl std::str::FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let tag = text.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let subtags: Vec<String> = tag.split('-').map(str::to_ascii_lowercase).collect();
        let is_subtag = |it: &String| {
            (1..=8).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        if subtags.iter().all(is_subtag) && subtags.first().is_some_and(|first| first.len() > 1) {
            Ok(Self { subtags })
        } else {
            Err(format!("`{text}` is not a language; write a tag such as `zh-Hans` or `en`"))
        }
    }
}

impl Language {
    /// Returns the index of the tag that fits best, if one does.
    fn best<'a, I: Iterator<Item = &'a str>>(&self, tags: I) -> Option<usize> {
        let fits = tags.enumerate().map(|(index, tag)| (self.fit(tag), index));
        let best =
            fits.filter(|(fit, _)| *fit > 0).max_by_key(|&(fit, index)| (fit, usize::MAX - index));
        best.map(|(_, index)| index)
    }

    // 0: another language. A tag of another script is another language to its readers.
    fn fit(&self, tag: &str) -> usize {
        let tag: Vec<String> = tag.split('-').map(str::to_ascii_lowercase).collect();
        if tag == self.subtags {
            return usize::MAX;
        }
        if tag.first() != self.subtags.first() || script(&tag) != script(&self.subtags) {
            return 0;
        }
        1 + tag.iter().filter(|subtag| self.subtags.contains(subtag)).count()
    }

    /// Returns whether a column of the list has texts in this language. Those without a language
    /// in the header are in English.
    pub(crate) fn is_in(&self, spec: &Spec) -> bool {
        if self.subtags.first().is_some_and(|language| language == "en") {
            return true;
        }
        let texts = [spec.message(), spec.description()];
        texts.iter().any(|column| self.best(tags(column)).is_some())
    }
}

fn tags(column: &TextColumn) -> impl Iterator<Item = &str> {
    column.translations().iter().map(|translation| translation.tag().as_str())
}

// The script that is written, or the one that is likely (CLDR) where readers tell two apart.
fn script(subtags: &[String]) -> Option<&str> {
    let (language, rest) = subtags.split_first()?;
    if let Some(script) = rest.iter().find(|subtag| subtag.len() == 4) {
        return Some(script);
    }
    let has = |regions: &[&str]| rest.iter().any(|subtag| regions.contains(&subtag.as_str()));
    match language.as_str() {
        "zh" if has(&["tw", "hk", "mo"]) => Some("hant"),
        "zh" => Some("hans"),
        _ => None,
    }
}

/// Returns the text of a column in a row, in the wanted language where the list has it.
pub(crate) fn text<'a>(column: &'a TextColumn, row: usize, language: Option<&Language>) -> &'a str {
    let default = column.texts().get(row).map_or("", String::as_str);
    let best = language.and_then(|language| language.best(tags(column)));
    let translation = best.and_then(|best| column.translations().get(best)?.texts().get(row));
    translation.filter(|text| !text.is_empty()).map_or(default, String::as_str)
}

/// Returns what a code means: its description, or the product's own message without one.
pub(crate) fn meaning<'a>(spec: &'a Spec, row: Row<'_>, language: Option<&Language>) -> &'a str {
    let description = text(spec.description(), row.index(), language);
    if description.is_empty() { text(spec.message(), row.index(), language) } else { description }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_language_finds_its_script() {
        for (wanted, tags, best) in [
            ("zh", &["en", "zh-Hans"][..], Some(1)),
            ("zh_CN.UTF-8", &["zh-Hant", "zh-Hans"], Some(1)),
            ("zh-TW", &["zh-Hans"], None),
            ("ZH-hans", &["zh", "zh-Hans"], Some(1)),
            ("pt-BR", &["pt", "pt-BR"], Some(1)),
            ("de", &["en"], None),
        ] {
            let language: Language = wanted.parse().unwrap();
            assert_eq!(language.best(tags.iter().copied()), best, "{wanted}");
        }
        assert!("中文".parse::<Language>().is_err());
    }
}

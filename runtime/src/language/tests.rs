use super::{best, best_with_default};

const CHINESE: [&str; 2] = ["zh-Hans", "en"];
const BOTH: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];

/// What finds Simplified Chinese in a list that has it and English.
const FIND_CHINESE: [&str; 19] = [
    "zh",
    "ZH",
    "zh-CN",
    "zh_CN",
    "zh_CN.UTF-8",
    "zh_CN@pinyin",
    "zh-SG",
    "zh-MY",
    "zh-Hans",
    "zh-hans-CN",
    "zh-CN-u-nu-hanidec",
    "cmn-Hans",
    "zh-cmn-Hans",
    "zh-CN,zh;q=0.9,en;q=0.8",
    " zh-CN",
    "fr, zh ; Q = 0.1",
    "zh_CN:en",
    "zh-TW",
    "zh-MO",
];

const _: () = {
    let mut index = 0;
    while index < FIND_CHINESE.len() {
        assert!(matches!(best(FIND_CHINESE[index], &CHINESE), Some(0)));
        index += 1;
    }
    assert!(!matches!(best("en;q=0.9,zh;q=0.1", &CHINESE), Some(0)));
    assert!(!matches!(best("fr", &CHINESE), Some(0)));
    assert!(matches!(best("zh-MO", &BOTH), Some(1)));
    assert!(matches!(best("zh-SG", &BOTH), Some(0)));
};

#[test]
fn chinese_is_found_by_all_its_names() {
    for languages in FIND_CHINESE {
        assert_eq!(best(languages, &CHINESE), Some(0), "{languages}");
    }
}

#[test]
fn the_script_of_a_region_decides() {
    for (languages, expected) in [
        ("zh", 0),
        ("zh-CN", 0),
        ("zh-SG", 0),
        ("zh-TW", 1),
        ("zh-HK", 1),
        ("zh-MO", 1),
        ("zh_TW.Big5", 1),
        ("zh-Hant", 1),
        ("zh-Hant-CN", 1),
        ("zh-Hans-HK", 0),
        ("yue", 1),
        ("zh-yue-CN", 0),
        ("zh-min-nan-TW", 1),
        ("wuu", 0),
    ] {
        assert_eq!(best(languages, &BOTH), Some(expected), "{languages}");
    }
}

#[test]
fn tags_without_a_script_have_the_one_of_their_region() {
    for (tags, languages, expected) in [
        (["zh-CN", "zh-TW"], "zh-Hant", Some(1)),
        (["zh-CN", "zh-TW"], "zh-HK", Some(1)),
        (["zh-CN", "zh-TW"], "zh", Some(0)),
        (["zh", "zh-Hant"], "zh-HK", Some(1)),
        (["zh", "zh-Hant"], "zh-CN", Some(0)),
        (["zh-TW", "zh-Hant"], "zh-TW", Some(0)),
        (["zh-Hant", "en"], "zh-CN", Some(0)),
        (["zh", "zh-Hans"], "zh-Hant", Some(0)),
        (["zh-Hans", "zh"], "zh", Some(1)),
        (["zh-Hans", "zh"], "zh-Hant", Some(1)),
        (["zh", "zh-Hans"], "zh-Hans", Some(1)),
        (["zh-CN", "zh-Hans"], "zh-Hans", Some(1)),
        (["sr-Latn", "sr-Cyrl"], "sr-ME", Some(0)),
        (["sr-Latn", "sr-Cyrl"], "sr", Some(1)),
        (["sr-Latn", "sr-Cyrl"], "sr_RS@latin", Some(0)),
        (["sr-Latn", "sr-Cyrl"], "sh", Some(0)),
        (["az-Latn", "az-Arab"], "az_IR", Some(1)),
        (["az-Latn", "az-Cyrl"], "az_IR", None),
        (["uz-Latn", "uz-Cyrl"], "uz_UZ@cyrillic", Some(1)),
        (["uz-Cyrl", "en"], "uz", None),
        (["pa-Guru", "pa-Arab"], "pa-PK", Some(1)),
        (["mn-Mong", "mn-Cyrl"], "mn-CN", Some(0)),
        (["kk-Arab", "kk-Cyrl"], "kk", Some(1)),
        (["ku-Latn", "ku-Arab"], "ku-IQ", Some(1)),
        (["ha-Latn", "ha-Arab"], "ha-SD", Some(1)),
        (["ms-Latn", "ms-Arab"], "ms-CC", Some(1)),
        (["sd-Arab", "sd-Deva"], "sd-IN", Some(1)),
    ] {
        assert_eq!(best(languages, &tags), expected, "{languages} of {tags:?}");
    }
}

#[test]
fn the_nearest_tag_of_a_language_wins() {
    let tags = ["de-CH-1901", "de-CH", "de", "pt-BR", "en-GB", "en"];
    for (languages, expected) in [
        ("de-CH-1901", Some(0)),
        ("de-CH-1996", Some(1)),
        ("DE_ch", Some(1)),
        ("de-AT", Some(2)),
        ("de-DE-u-co-phonebk", Some(2)),
        ("pt", Some(3)),
        ("pt-PT", Some(3)),
        ("de-LI", Some(2)),
        ("en-GB-oxendict", Some(4)),
        ("en-US", Some(5)),
        ("eng", None),
        ("e", None),
        ("", None),
    ] {
        assert_eq!(best(languages, &tags), expected, "{languages}");
    }
}

#[test]
fn only_the_likely_region_does_for_others() {
    for (tags, languages, expected) in [
        (["de-CH", "en"], "de", None),
        (["de-CH", "en"], "de-AT", None),
        (["de-DE", "en"], "de-AT", Some(0)),
        (["de-1901", "en"], "de", None),
        (["en-US", "fr"], "en-GB", Some(0)),
        (["en-GB", "fr"], "en-US", None),
        (["sr-ME", "fr"], "sr", Some(0)),
        (["zh-HK", "fr"], "zh-TW", Some(0)),
        (["zh-HK", "zh-TW"], "zh-MO", Some(0)),
    ] {
        assert_eq!(best(languages, &tags), expected, "{languages} of {tags:?}");
    }
}

#[test]
fn a_header_says_what_comes_first() {
    for (languages, expected) in [
        ("en;q=0.9,zh;q=0.1", Some(2)),
        ("zh;q=0.1,en;q=0.9", Some(2)),
        ("en,zh", Some(2)),
        ("zh,en", Some(0)),
        ("zh;q=0.5,en;q=0.500", Some(0)),
        ("fr, de;q=0.8", None),
        ("*", Some(2)),
        ("fr, *;q=0.1", Some(2)),
        ("zh-TW, *;q=0.9", Some(1)),
        ("zh;q=0", None),
        ("zh;q=0, *", Some(2)),
        ("zh-Hant;q=0, zh-TW", Some(0)),
        ("zh;q=0.0,en;q=0.1", Some(2)),
        ("zh;level=1;q=0.3, fr", Some(0)),
        ("C", None),
        ("POSIX", None),
        ("C.UTF-8", None),
        ("C:zh_TW", Some(1)),
        ("zh;q=1", Some(0)),
        ("zh;q=1.000", Some(0)),
        ("zh;q=0.11,en;q=0.12", Some(2)),
        ("zh;q=0.111,en;q=0.112", Some(2)),
        ("zh;q=0.1119,en;q=0.1111", Some(0)),
        ("*;q=0", None),
        ("zh-HK;q=0", None),
        ("zh-Hans;q=0.2, en;q=0.5, zh-Hans;q=0.9", Some(0)),
        ("zh-Hans;q=0.9, en;q=0.5, zh-Hans;q=0.2", Some(0)),
    ] {
        assert_eq!(best(languages, &BOTH), expected, "{languages}");
    }
}

#[test]
fn the_default_may_be_at_any_place() {
    let tags = ["en", "zh-Hans", "ja"];
    assert_eq!(best_with_default("*", &tags, 0), Some(0));
    assert_eq!(best_with_default("en;q=0, *", &tags, 0), Some(1));
    assert_eq!(best_with_default("ja;q=0.5, *;q=0.1", &tags, 0), Some(2));
    assert_eq!(best_with_default("*", &["en"], 7), Some(0));
    // A range that rules out the default leaves the other ones.
    assert_eq!(best_with_default("de-AT;q=0, *", &["de-AT", "en"], 0), Some(1));
    assert_eq!(best_with_default("zh-CN;q=0, *", &["zh-TW", "en"], 0), Some(0));
}

#[test]
fn malformed_parts_are_skipped() {
    for (languages, expected) in [
        ("zh;q=2,en;q=0.1", Some(2)),
        ("zh;q=,en", Some(2)),
        ("zh;q=x", None),
        ("zh;q=1.5", None),
        ("zh-vari!nt", None),
        ("zh-!", None),
        ("zh-CN-Hant", None),
        ("zh-1901-Hant", None),
        ("zh-CN-TW", None),
        ("zh-4a9", None),
        ("zh-41a", None),
        ("zh-a19", None),
        ("zh;q=0.1.2", None),
        (",,;,zh", Some(0)),
        ("中文,en", Some(2)),
        ("zh--CN,en", Some(2)),
        ("zh CN", None),
        ("-zh", None),
        ("zh-toolongsubtag", None),
        ("zh-Hans-Hans", None),
        (";q=1", None),
        ("**", None),
        ("1,2,3", None),
    ] {
        assert_eq!(best(languages, &BOTH), expected, "{languages}");
    }
}

#[test]
fn other_names_of_a_language_find_it() {
    for (tags, languages) in [
        ("he", "iw-IL"),
        ("iw", "he"),
        ("id", "in"),
        ("fil", "tl-PH"),
        ("nb", "no"),
        ("no", "nb-NO"),
        ("nb", "nn-NO"),
        ("ar", "ar-arb"),
        ("x-team", "X-TEAM"),
        ("i-klingon", "i-klingon"),
        ("yi", "ji"),
        ("jv", "jw"),
        ("ro", "mo"),
        ("cmn-Hans", "zh"),
    ] {
        assert_eq!(best(languages, &[tags]), Some(0), "{languages}");
    }
    assert_eq!(best("x-other", &["x-team"]), None);
    assert_eq!(best("zh", &[]), None);
    assert_eq!(best("zh", &["not a tag", "zh"]), Some(1));
}

#[test]
fn every_part_of_a_tag_has_its_weight() {
    // A weight keeps the text from being compared as it is.
    for (tags, languages, expected) in [
        // The same tag, before one that is as near.
        (["zh", "zh-Hans"], "zh-Hans;q=0.5", Some(1)),
        (["es", "es-419"], "es-419;q=0.5", Some(1)),
        // The language itself, before one that its readers also read.
        (["zh-Hant", "yue"], "yue-HK", Some(1)),
        (["zh-Hans", "yue"], "yue-Hans", Some(1)),
        // The script before the region, the region before variants, and those before nothing.
        (["de-CH", "de-Latn"], "de-Latn-CH", Some(1)),
        (["de", "de-CH"], "de-Latn-CH", Some(1)),
        (["de-1901", "de-CH"], "de-Latn-CH-1901", Some(1)),
        (["de", "de-1901"], "de-1901-u-co-phonebk", Some(1)),
        // Where one side has no script, the other may have any.
        (["de-Latn", "fr"], "de", Some(0)),
        (["de-DE", "fr"], "de-Latn", Some(0)),
        (["uz", "fr"], "uz-Cyrl-UZ", Some(0)),
        // A region does for others only where it is the likely one.
        (["yue-TW", "fr"], "yue", None),
        (["nb", "fr"], "de", None),
        (["de", "fr"], "nn", None),
        // Three letters after `zh` are a language only where that is a Chinese one, and after
        // another language never.
        (["zh", "en"], "zh-abc", Some(0)),
        (["de", "yue"], "de-yue", Some(0)),
    ] {
        assert_eq!(best(languages, &tags), expected, "{languages} of {tags:?}");
    }
}

#[test]
fn a_tag_that_is_malformed_names_no_language() {
    for (tags, languages, expected) in [
        (["z2", "en"], "z2;q=0.5", None),
        (["", "en"], ";q=0.5", None),
        (["x", "en"], "x;q=0.5", None),
        (["x-team", "en"], "x-team;q=0.5", Some(0)),
        (["abcdefgh", "en"], "abcdefgh;q=0.5", Some(0)),
        (["abcdefghi", "en"], "abcdefghi;q=0.5", None),
    ] {
        assert_eq!(best(languages, &tags), expected, "{languages} of {tags:?}");
    }
}

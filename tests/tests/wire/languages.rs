//! The languages of the built-in list, as programs ask for them.

use jmessage_codes::web::Code;

const CHINESE: &str = "用户不存在";
const ENGLISH: &str = "User does not exist";

const FIND_CHINESE: [&str; 18] = [
    "zh",
    "ZH",
    "zh-CN",
    "zh_CN",
    "zh_CN.UTF-8",
    "zh-SG",
    "zh-MY",
    "zh-Hans",
    "zh-hans-CN",
    "zh-CN-u-nu-hanidec",
    "cmn-Hans",
    "zh-cmn-Hans",
    "zh-CN,zh;q=0.9,en;q=0.8",
    " zh-CN",
    "zh-TW",
    "zh-HK",
    "zh-MO",
    "fr;q=0.9, zh_TW;q=0.1",
];

const FIND_ENGLISH: [&str; 12] = [
    "en;q=0.9,zh;q=0.1",
    "fr",
    "en",
    "en-GB,zh;q=0.9",
    "zh;q=0",
    "*",
    "",
    "C",
    "POSIX",
    "C.UTF-8",
    "zh;q=9",
    "xx-zh",
];

const _: () = {
    let mut index = 0;
    while index < FIND_CHINESE.len() {
        let text = Code::UserNotExist.description_in(FIND_CHINESE[index]);
        assert!(text.len() == CHINESE.len());
        index += 1;
    }
    index = 0;
    while index < FIND_ENGLISH.len() {
        let text = Code::UserNotExist.description_in(FIND_ENGLISH[index]);
        assert!(text.len() == ENGLISH.len());
        index += 1;
    }
};

#[test]
fn chinese_is_found_by_all_its_names() {
    for languages in FIND_CHINESE {
        assert_eq!(Code::UserNotExist.description_in(languages), CHINESE, "{languages}");
    }
}

#[test]
fn what_does_not_ask_for_chinese_gets_the_default_text() {
    for languages in FIND_ENGLISH {
        assert_eq!(Code::UserNotExist.description_in(languages), ENGLISH, "{languages}");
    }
}

#[test]
fn a_long_header_is_read_once() {
    // 4 MB: a search that starts again for each part would not end.
    let header = "xx,".repeat(1 << 20) + ",;,=,zh;q=0.001";
    assert_eq!(Code::UserNotExist.description_in(&header), CHINESE);
}

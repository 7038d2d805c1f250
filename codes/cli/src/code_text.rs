//! In: a text in which a person or a program wrote a code. Out: the number.

use jmessage_codes_spec::Code;

/// Reads a text that is a number: decimal or `0x`, with a sign, with punctuation around it.
pub(crate) fn number(text: &str) -> Option<Code> {
    let text = text.trim_matches(|c: char| {
        c.is_whitespace() || "\"'`()[]{}<>:;,.!?#“”‘’（）：，。".contains(c)
    });
    let (is_negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let magnitude = magnitude(digits)?;
    if !is_negative {
        return Some(Code::from(magnitude));
    }
    let negative = 0_i128.checked_sub_unsigned(magnitude)?;
    Some(Code::from(negative))
}

fn magnitude(digits: &str) -> Option<u128> {
    let (digits, radix) = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    // `from_str_radix` accepts a sign of its own.
    let is_digit = |c: char| c.is_digit(radix);
    if digits.chars().all(is_digit) { u128::from_str_radix(digits, radix).ok() } else { None }
}

/// Reads a text that says little more than a number, such as `Error 880103` or `code=12`.
pub(crate) fn number_in(text: &str) -> Option<Code> {
    let words = text.split(|c: char| c.is_whitespace() || "=:,;()[]{}\"'#：，；（）".contains(c));
    let mut found = None;
    for word in words.filter(|word| !word.is_empty() && !is_noise(word)) {
        if found.is_some() {
            return None;
        }
        found = Some(number(word)?);
    }
    found
}

/// Returns whether a word only announces a code.
pub(crate) fn is_noise(word: &str) -> bool {
    const WORDS: [&str; 16] = [
        "",
        "error",
        "err",
        "errors",
        "errno",
        "errcode",
        "errorcode",
        "code",
        "codes",
        "status",
        "no",
        "nr",
        "number",
        "错误",
        "错误码",
        "代码",
    ];
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let word = word.replace(['_', '-'], "");
    WORDS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_write_it() {
        for (text, code) in [
            ("880103", Some(880_103)),
            (" 880103: ", Some(880_103)),
            ("0xD6DE7", Some(880_103)),
            ("0Xd6de7", Some(880_103)),
            ("-1", Some(-1)),
            ("+7", Some(7)),
            ("0x-7", None),
            ("7x", None),
            ("", None),
            ("--1", None),
        ] {
            assert_eq!(number(text), code.map(|code: i128| code.into()), "{text}");
        }
    }

    #[test]
    fn a_code_is_found_among_words_that_announce_it() {
        for (text, code) in [
            ("Error 880103", Some(880_103)),
            ("错误码：880103", Some(880_103)),
            ("{\"code\": 880103}", Some(880_103)),
            ("error code=-1", Some(-1)),
            ("500 groups", None),
            ("1 2", None),
            ("error", None),
        ] {
            assert_eq!(number_in(text), code.map(|code: i128| code.into()), "{text}");
        }
    }
}

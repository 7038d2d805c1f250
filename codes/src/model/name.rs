//! Names: what can be one, and what is made of a text that is none.

#![expect(clippy::indexing_slicing, reason = "an index is compared with the length first")]

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Whether a text can be the name of a variant: UpperCamelCase in ASCII, and not `Self`.
pub(crate) fn is_variant_name(text: &str) -> bool {
    let [first, rest @ ..] = text.as_bytes() else { return false };
    // A loop by index, because a macro runs as it is built for debugging.
    let mut at = 0;
    while at < rest.len() && matches!(rest[at], b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9') {
        at += 1;
    }
    first.is_ascii_uppercase() && at == rest.len()
}

/// The name of the row with this code, made from its message.
///
/// A message without an ASCII letter gives the number; a name cannot begin with a digit, so one
/// that would gets `Code` in front.
pub(crate) fn from_message(message: &str, code: i128) -> String {
    match upper_camel(message) {
        Some(name) if name.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("Code{name}")
        }
        Some(name) => name,
        None => format!("Code{}", digits(code)),
    }
}

/// The name that a bad one may have been meant to be.
pub(crate) fn mended(text: &str) -> Option<String> {
    let name = upper_camel(text).filter(|_| text.is_ascii())?;
    is_variant_name(&name).then_some(name).filter(|name| name != "Self")
}

/// The first name of `name`, `name` and the code, … that `is_taken` leaves.
pub(crate) fn free(name: &str, code: i128, is_taken: impl Fn(&str) -> bool) -> String {
    let mut free = name.to_owned();
    while is_taken(&free) {
        free = format!("{free}{}", digits(code));
    }
    free
}

/// The variant made from a cell of an `enum` column.
pub(crate) fn from_word(cell: &str) -> Option<String> {
    is_word(cell).then(|| upper_camel(cell)).flatten()
}

/// Whether a cell of an `enum` column makes a variant.
pub(crate) fn is_word(cell: &str) -> bool {
    let begins = cell.trim_start().starts_with(|first: char| first.is_ascii_alphabetic());
    let is_ascii = cell.is_ascii() || !cell.chars().any(|c| c.is_alphanumeric() && !c.is_ascii());
    let is_self = || upper_camel(cell).is_some_and(|name| name == "Self");
    begins && is_ascii && !(cell.to_ascii_lowercase().contains("self") && is_self())
}

/// Whether a text can be the name of an accessor: snake case in ASCII, and a word that the language
/// lets be one.
pub(crate) fn is_column_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && !["self", "super", "crate"].contains(&text)
}

/// The column name that a bad one may have been meant to be.
pub(crate) fn snake_case(text: &str) -> Option<String> {
    let ascii: String = text.chars().map(|c| if c.is_ascii() { c } else { ' ' }).collect();
    Some(ascii.to_snake_case()).filter(|name| is_column_name(name))
}

/// The variant and type form of a column's name.
///
/// ```
/// assert_eq!(jmessage_codes_spec::upper_camel_case("retry_after"), "RetryAfter");
/// ```
#[must_use]
pub fn upper_camel_case(column: &str) -> String {
    column.to_upper_camel_case()
}

// Only ASCII words count, and `can't` is one word. `None` where no letter is left.
fn upper_camel(text: &str) -> Option<String> {
    let words: String = text
        .chars()
        .filter(|c| !matches!(c, '\'' | '\u{2019}'))
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let name = words.to_upper_camel_case();
    name.bytes().any(|byte| byte.is_ascii_alphabetic()).then_some(name)
}

fn digits(code: i128) -> String {
    let sign = if code < 0 { "Minus" } else { "" };
    format!("{sign}{}", code.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_from_messages_of_every_style() {
        for (message, name) in [
            ("user not exist", "UserNotExist"),
            ("USER_NOT_EXIST", "UserNotExist"),
            ("userNotExist", "UserNotExist"),
            ("Request failed.please check", "RequestFailedPleaseCheck"),
            ("target can't be self", "TargetCantBeSelf"),
            ("404 not found", "Code404NotFound"),
            ("用户不存在", "Code7"),
            ("用户ID不存在", "Id"),
            ("！？", "Code7"),
            ("503", "Code7"),
        ] {
            assert_eq!(from_message(message, 7), name, "{message}");
        }
        assert_eq!(from_message("", -7), "CodeMinus7");
    }

    #[test]
    fn a_word_makes_a_variant_only_if_it_says_all() {
        assert_eq!(from_word("retry_later").as_deref(), Some("RetryLater"));
        assert_eq!(from_word("self"), None);
        assert_eq!(from_word("登录"), None);
        assert_eq!(from_word("4xx"), None);
    }

    #[test]
    fn a_free_name_has_the_code_in_it() {
        assert_eq!(free("Timeout", 5, |name| name == "Timeout"), "Timeout5");
        assert_eq!(free("Timeout", 5, |_| false), "Timeout");
    }
}

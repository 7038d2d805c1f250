//! What can be a name, and the names made from other texts.

#![expect(clippy::indexing_slicing, reason = "an index is compared with the length first")]

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::text::{all_bytes, all_chars};

/// Returns whether a text can be the name of a variant: UpperCamelCase in ASCII, and not `Self`.
pub(crate) fn is_variant_name(text: &str) -> bool {
    let [first, rest @ ..] = text.as_bytes() else { return false };
    // A loop by index, because a macro runs as it is built for debugging.
    let mut at = 0;
    while at < rest.len() && matches!(rest[at], b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9') {
        at += 1;
    }
    first.is_ascii_uppercase() && at == rest.len()
}

fn starts_with_letter(text: &str) -> bool {
    matches!(text.as_bytes(), [b'A'..=b'Z' | b'a'..=b'z', ..])
}

/// Returns the variant of a name as the product writes it: ASCII letters, digits, `_`, `-` and `.`,
/// starting with a letter. What can be a variant stays as it is.
pub(crate) fn variant_of(name: &str) -> Option<String> {
    if is_variant_name(name) {
        return Some(name.to_owned());
    }
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let is_name = starts_with_letter(name) && all_bytes(name, &is_part);
    if is_name { upper_camel(name) } else { None }
}

/// Whether no variant can have this name: the keyword, and the constants that every enum has. A test of
/// the macro compares them with what is generated.
pub(crate) fn is_reserved_variant(variant: &str) -> bool {
    matches!(variant, "Self" | "ALL" | "LANGUAGES")
}

/// Returns the variant of a row without a name, made from its message where all of that is ASCII.
///
/// Of a message with other letters only the ASCII ones would be left, which say something else: the
/// row gets the digits of its code. So does a name that would begin with a digit.
pub(crate) fn from_message(message: &str, digits: &str) -> String {
    let name = if message.is_ascii() { upper_camel(message) } else { None };
    match name {
        Some(name) if !starts_with_letter(&name) => format!("Code{name}"),
        Some(name) => name,
        None => format!("Code{digits}"),
    }
}

/// Returns the name that a bad one was probably meant to be.
pub(crate) fn meant(text: &str) -> Option<String> {
    let name = upper_camel(text).filter(|_| text.is_ascii())?;
    let name = if is_variant_name(&name) { name } else { format!("Code{name}") };
    Some(name).filter(|name| is_variant_name(name) && !is_reserved_variant(name))
}

/// Returns the first of `name`, `name` and the digits of its code, … that is free.
pub(crate) fn free(name: &str, digits: &str, is_taken: &dyn Fn(&str) -> bool) -> String {
    let mut free = name.to_owned();
    while is_taken(&free) {
        free.push_str(digits);
    }
    free
}

/// Returns the variant of a cell of an `enum` column.
pub(crate) fn from_word(cell: &str) -> Option<String> {
    is_word(cell).then(|| upper_camel(cell)).flatten()
}

/// Returns whether a cell of an `enum` column can be a variant.
pub(crate) fn is_word(cell: &str) -> bool {
    let begins = starts_with_letter(cell.trim_start());
    let is_ascii = cell.is_ascii() || all_chars(cell, &|c| c.is_ascii() || !c.is_alphanumeric());
    let is_self = || upper_camel(cell).is_some_and(|name| name == "Self");
    begins && is_ascii && !(cell.to_ascii_lowercase().contains("self") && is_self())
}

/// Returns whether a text can be the name of an accessor: snake case in ASCII, and a word that the language
/// lets be one.
pub(crate) fn is_column_name(text: &str) -> bool {
    matches!(text.as_bytes(), [b'a'..=b'z', ..])
        && all_bytes(text, &|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
        && !matches!(text, "self" | "super" | "crate")
}

/// Returns the column name that a bad one was probably meant to be.
pub(crate) fn snake_case(text: &str) -> Option<String> {
    let mut ascii = String::with_capacity(text.len());
    for c in text.chars() {
        ascii.push(if c.is_ascii() { c } else { ' ' });
    }
    Some(ascii.to_snake_case()).filter(|name| is_column_name(name))
}

/// Returns the variant and type form of a column's name.
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
    let mut words = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' | '\u{2019}' => {}
            c if c.is_ascii_alphanumeric() => words.push(c),
            _ => words.push(' '),
        }
    }
    let name = words.to_upper_camel_case();
    let has_no_letter = all_bytes(&name, &|byte| !byte.is_ascii_alphabetic());
    if has_no_letter { None } else { Some(name) }
}

/// Returns the digits of a code for a name: the sign becomes `Minus`, and `0x` is left out.
pub(crate) fn digits(code_text: &str) -> String {
    match code_text.strip_prefix('-') {
        Some(digits) => format!("Minus{digits}"),
        None => code_text.strip_prefix("0x").unwrap_or(code_text).to_owned(),
    }
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
            ("用户ID不存在", "Code7"),
            ("Schlüssel passt nicht", "Code7"),
            ("!?", "Code7"),
            ("503", "Code7"),
        ] {
            assert_eq!(from_message(message, "7"), name, "{message}");
        }
        assert_eq!(from_message("", &digits("-7")), "CodeMinus7");
        assert_eq!(from_message("", &digits("0x00A0")), "Code00A0");
    }

    #[test]
    fn names_as_the_product_writes_them_make_variants() {
        for (name, variant) in [
            ("PAPER_JAM", Some("PaperJam")),
            ("ink_low", Some("InkLow")),
            ("tray-empty", Some("TrayEmpty")),
            ("net.timeout", Some("NetTimeout")),
            ("offline", Some("Offline")),
            ("CoverOpen", Some("CoverOpen")),
            ("EAGAIN", Some("EAGAIN")),
            ("Überlauf", None),
            ("two words", None),
            ("4xx", None),
            ("_x", None),
        ] {
            assert_eq!(variant_of(name).as_deref(), variant, "{name}");
        }
    }

    #[test]
    fn a_word_makes_a_variant_only_if_it_says_all() {
        assert_eq!(from_word("retry_later").as_deref(), Some("RetryLater"));
        assert_eq!(from_word("retry\u{2014}now").as_deref(), Some("RetryNow"));
        assert_eq!(from_word("self"), None);
        assert_eq!(from_word("登录"), None);
        assert_eq!(from_word("4xx"), None);
    }

    #[test]
    fn a_free_name_has_the_code_in_it() {
        assert_eq!(free("Timeout", "5", &|name| name == "Timeout"), "Timeout5");
        assert_eq!(free("Timeout", "5", &|_| false), "Timeout");
    }
}

//! In: the text of a number with separators in it. Out: the number without them, or all that it may be.

use super::number::{float, is_digits};
use crate::model::text::count;

/// The number without its separators, where those are in the places of thousands.
pub(crate) fn thousands(text: &str) -> Option<String> {
    let separator = text.chars().find(|&c| is_separator(c))?;
    let (first, rest) = text.split_once(separator)?;
    let digits = first.strip_prefix('-').unwrap_or(first);
    if !is_digits(digits) || digits.len() > 3 {
        return None;
    }
    let mut joined = first.to_owned();
    for group in rest.split(separator) {
        if !is_digits(group) || group.len() != 3 {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}

fn is_separator(c: char) -> bool {
    matches!(c, ',' | '\'' | ' ' | '\u{A0}' | '\u{202F}' | '’')
}

/// The numbers that a text with a comma may be: `1,500` is 1500 or 1.500, `1.234,5` is 1234.5.
pub(crate) fn fractions(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    found.extend(thousands(text));
    if count(text, b',') == 1 && !text.contains('.') {
        found.push(text.replace(',', "."));
    }
    found.extend(grouped_fraction(text, ',', "."));
    found.extend(grouped_fraction(text, '.', ","));
    found.retain(|number| float(number).is_some());
    found
}

/// The number of `1.234,5`, where this is the sign of its fraction and that the separator of its
/// thousands.
fn grouped_fraction(text: &str, sign: char, separator: &str) -> Option<String> {
    let (whole, fraction) = text.rsplit_once(sign)?;
    let whole = whole.replace(separator, ",");
    let is_grouped = text.contains(separator) && text.matches(sign).count() == 1;
    let joined = thousands(&whole).filter(|_| is_grouped && is_digits(fraction))?;
    Some(format!("{joined}.{fraction}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_a_number_with_a_comma_may_be_is_told() {
        for (text, numbers) in [
            ("1,5", ["1.5"].as_slice()),
            ("1,500", &["1500", "1.500"]),
            ("-1,50", &["-1.50"]),
            ("1.234,5", &["1234.5"]),
            ("1.234.567,5", &["1234567.5"]),
            ("1,234.5", &["1234.5"]),
            ("1,234,567", &["1234567"]),
            ("12,34.5", &[]),
            ("1.23,5", &[]),
            ("1,5,2", &[]),
            ("1.234,567,5", &[]),
            ("busy,5", &[]),
        ] {
            assert_eq!(fractions(text), numbers, "{text}");
        }
    }
}

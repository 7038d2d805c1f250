//! In: the rows below the header and the index of a column. Out: what its cells seem to be.

use super::super::meant;
use super::super::record::Record;
use crate::model::name::is_variant_name;
use crate::model::text::all_chars;
use crate::order::sort;

/// So many rows are looked at.
const ROWS: usize = 200;

/// The filled cells of a column in the first rows.
fn filled<'r>(rows: &'r [Record<'_>], index: usize) -> Vec<&'r str> {
    let mut filled = Vec::new();
    for row in rows.iter().take(ROWS) {
        let value = row.cells.get(index).map_or("", |cell| cell.value.trim());
        if !value.is_empty() {
            filled.push(value);
        }
    }
    filled
}

/// Whether every cell is a number of its own.
pub(super) fn holds_codes(rows: &[Record<'_>], index: usize) -> bool {
    let mut values = filled(rows, index);
    sort(&mut values, &|one, other| one.cmp(other));
    let mut before = "";
    for value in values {
        if value == before || !meant::is_like_number(value) {
            return false;
        }
        before = value;
    }
    !before.is_empty()
}

/// Whether the cells are 0, 1, 2 and so on, or 1, 2, 3: of one row that cannot be told.
pub(super) fn counts_rows(rows: &[Record<'_>], index: usize) -> bool {
    let values = filled(rows, index);
    let first = usize::from(values.first() == Some(&"1"));
    for (count, value) in values.iter().enumerate() {
        if *value != (count + first).to_string() {
            return false;
        }
    }
    values.len() > 1
}

/// Whether there is a digit in each cell.
pub(super) fn has_digits(rows: &[Record<'_>], index: usize) -> bool {
    let values = filled(rows, index);
    for value in &values {
        if all_chars(value, &|c| !c.is_numeric()) {
            return false;
        }
    }
    !values.is_empty()
}

/// How long the texts of a column are in all; none where they are numbers, dates, addresses, yes/no
/// words or names.
pub(super) fn text_length(rows: &[Record<'_>], index: usize) -> usize {
    let values = filled(rows, index);
    let (mut length, mut are_names) = (0, values.len() > 1);
    for value in values {
        let is_bool = value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
        if is_bool || is_address(value) || is_date(value) {
            return 0;
        }
        are_names &= is_variant_name(value);
        length += value.chars().count();
    }
    if are_names { 0 } else { length }
}

/// Whether a text is a link or an e-mail address.
fn is_address(text: &str) -> bool {
    let is_word = !text.contains(char::is_whitespace);
    is_word && (text.contains("://") || text.contains('@') || text.starts_with("www."))
}

/// Whether there is no word in a text but those of dates and times.
fn is_date(text: &str) -> bool {
    const WORDS: [&str; 7] = ["am", "pm", "t", "z", "utc", "gmt", "at"];
    const MONTHS: [&str; 19] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon",
        "tue", "wed", "thu", "fri", "sat", "sun",
    ];
    let mut has_number = false;
    for part in text.to_lowercase().split(|c: char| !c.is_alphanumeric()) {
        for word in part.split(|c: char| c.is_numeric()) {
            let is_month = word.get(..3).is_some_and(|start| MONTHS.contains(&start));
            let is_of_date = is_month || WORDS.contains(&word) || is_sign_of_date(word);
            if !word.is_empty() && !is_of_date {
                return false;
            }
            has_number |= word.len() < part.len();
        }
    }
    has_number || all_chars(text, &|c| !c.is_alphabetic())
}

/// The units of Chinese, Japanese and Korean dates.
fn is_sign_of_date(word: &str) -> bool {
    all_chars(word, &|c| "年月日时時分秒년월일시분초上下午".contains(c))
}

#[cfg(test)]
mod tests {
    use super::super::super::record::Records;
    use super::*;

    #[test]
    fn dates_and_addresses_are_no_texts() {
        for text in [
            "2024-05-01",
            "1.5.2024",
            "5 May 2024",
            "Monday, 3 pm",
            "2024年5月1日",
            "10:30",
            "t12z",
            "2024-05-01T10:30Z",
            "12 UTC",
            "--",
            "",
        ] {
            assert!(is_date(text), "{text}");
        }
        for text in ["May", "monday", "gone", "5 gone", "at 5 doors", "年", "用户1", "12 abc"] {
            assert!(!is_date(text), "{text}");
        }
        for text in ["https://example.com", "a@example.com", "www.example.com"] {
            assert!(is_address(text), "{text}");
        }
        for text in ["see https://example.com", "www", "example.com", "mail a@b", ""] {
            assert!(!is_address(text), "{text}");
        }
    }

    #[test]
    fn columns_are_told_by_what_is_in_them() {
        let of = |cells: &[&str], told: &dyn Fn(&[Record<'_>]) -> bool| {
            let text = cells.join("\n");
            told(&Records::new(&text, 0, b',').collect::<Vec<_>>())
        };
        let counts = |cells: &[&str]| of(cells, &|rows| counts_rows(rows, 0));
        assert!(counts(&["0", "1"]) && counts(&["1", "2", "3"]));
        assert!(!counts(&["1"]) && !counts(&["0"]) && !counts(&["2", "3"]) && !counts(&["1", "3"]));
        let digits = |cells: &[&str]| of(cells, &|rows| has_digits(rows, 0));
        assert!(digits(&["a1", "2b"]) && !digits(&["a1", "b"]) && !digits(&["a", "b"]));
        let length = |cells: &[&str]| {
            let text = cells.join("\n");
            text_length(&Records::new(&text, 0, b',').collect::<Vec<_>>(), 0)
        };
        assert_eq!(length(&["two words", "用户"]), 11);
        assert_eq!((length(&["Name"]), length(&["Name", "Other"])), (4, 0));
        for none in ["true", "FALSE", "2024-05-01", "a@example.com"] {
            assert_eq!(length(&["two words", none]), 0, "{none}");
        }
    }
}

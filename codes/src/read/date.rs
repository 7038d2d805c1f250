//! In: the text of a cell. Out: whether it is a date, which spreadsheets make of codes such as `1-1`.

use super::number::is_digits;

/// The names of months as spreadsheets write them, in the languages of most of them.
const MONTHS: [&str; 43] = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "mrz",
    "mär",
    "mai",
    "okt",
    "dez",
    "janv",
    "févr",
    "mars",
    "avr",
    "juin",
    "juil",
    "août",
    "déc",
    "ene",
    "abr",
    "ago",
    "dic",
    "fev",
    "set",
];

/// Whether a text is a date: `Jan-01`, `1. Feb`, `2024-01-05`, `1/2/2024`, `1月2日`.
pub(crate) fn is_date(text: &str) -> bool {
    let mut parts = Vec::new();
    for part in text.split(|c: char| !c.is_alphanumeric()) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    match parts.as_slice() {
        [only] => is_chinese(only),
        [one, other] => is_with_month(one, other) || is_with_month(other, one),
        [one, two, three] if is_digits(two) => {
            let (is_first, is_last) = (is_year(one), is_year(three));
            let is_short = |part: &str| is_digits(part) && part.len() <= 2;
            (is_first && is_short(two) && is_short(three))
                || (is_last && is_short(one) && is_short(two))
        }
        [day, month, year] => is_with_month(month, day) && is_digits(year),
        _ => false,
    }
}

fn is_with_month(month: &str, number: &str) -> bool {
    let is_number = is_digits(number) && (number.len() <= 2 || is_year(number));
    is_number && MONTHS.contains(&&*month.to_lowercase())
}

fn is_year(text: &str) -> bool {
    is_digits(text) && text.len() == 4 && (text.starts_with("19") || text.starts_with("20"))
}

/// `1月2日` or `2024年1月2日`.
fn is_chinese(text: &str) -> bool {
    let mut is_date = text.contains('月') && text.starts_with(|c: char| c.is_ascii_digit());
    for part in text.split(['年', '月', '日']) {
        is_date &= part.is_empty() || is_digits(part);
    }
    is_date
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_from_codes() {
        for text in [
            "Jan-01",
            "1-Feb",
            "01. Mrz",
            "Dec 24",
            "2-Mar-2024",
            "2024-01-05",
            "1/2/2024",
            "05.01.2024",
            "1月2日",
            "2024年1月2日",
            "May-2024",
        ] {
            assert!(is_date(text), "{text}");
        }
        for text in [
            "",
            "1-1",
            "1/2",
            "MAR-1001",
            "Jan",
            "Jan01",
            "1.2.3",
            "E-01",
            "ORA-01017",
            "100-199",
            "10.0.2024.1",
            "月",
            "2024",
        ] {
            assert!(!is_date(text), "{text}");
        }
    }
}

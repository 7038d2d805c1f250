//! Words with a special meaning: errors of spreadsheets, words for "nothing", words for yes and
//! no.

/// The error values of spreadsheets, in English, German, French and Spanish, and those of other programs.
const ERRORS: [&str; 29] = [
    "#N/A",
    "#NA",
    "#REF!",
    "#DIV/0!",
    "#VALUE!",
    "#NAME?",
    "#NULL!",
    "#NUM!",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#BLOCKED!",
    "#CONNECT!",
    "#UNKNOWN!",
    "#BUSY!",
    "#GETTING_DATA",
    "#ERROR!",
    "#NV",
    "#BEZUG!",
    "#WERT!",
    "#ZAHL!",
    "#VALEUR!",
    "#NOM?",
    "#NOMBRE!",
    "#NOMBRE?",
    "#VALOR!",
    "#¡REF!",
    "#¡VALOR!",
    "#####",
];

/// Whether a cell is an error value of a spreadsheet.
pub(crate) fn is_spreadsheet_error(cell: &str) -> bool {
    let cell = cell.trim();
    let is_libre = cell
        .strip_prefix("Err:")
        .is_some_and(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit()));
    is_libre
        || (cell.starts_with('#') && ERRORS.iter().any(|error| error.eq_ignore_ascii_case(cell)))
}

/// Whether a cell says that there is nothing to say, in a column that does not hold texts.
pub(crate) fn means_nothing(cell: &str) -> bool {
    const WORDS: [&str; 13] = [
        "n/a", "n.a.", "n. a.", "n/d", "null", "nil", "(none)", "(null)", "(empty)", "?", "/", ".",
        "无",
    ];
    let cell = cell.trim();
    is_dashes(cell) || WORDS.contains(&&*cell.to_lowercase())
}

fn is_dashes(cell: &str) -> bool {
    !cell.is_empty()
        && cell.chars().all(|c| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_'))
}

/// Whether a cell of the column of notes answers yes or no.
pub(crate) fn answers_yes_or_no(cell: &str) -> bool {
    is_dashes(cell)
        || says_no(cell)
        || matches!(
            &*cell.trim().to_lowercase(),
            "yes"
                | "y"
                | "true"
                | "t"
                | "1"
                | "x"
                | "ja"
                | "oui"
                | "si"
                | "sí"
                | "sim"
                | "on"
                | "✓"
                | "✔"
                | "✗"
                | "✘"
                | "是"
                | "对"
        )
}

/// Whether a cell of the column of notes says that there is no note.
pub(crate) fn says_no(cell: &str) -> bool {
    let word = cell.trim().to_lowercase();
    is_dashes(cell)
        || means_nothing(cell)
        || matches!(
            &*word,
            "no" | "n"
                | "false"
                | "f"
                | "0"
                | "none"
                | "nein"
                | "non"
                | "não"
                | "off"
                | "否"
                | "不"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_spreadsheets_are_known() {
        for cell in ["#N/A", "#ref!", "Err:502", "#DIV/0!", " #NV"] {
            assert!(is_spreadsheet_error(cell), "{cell}");
        }
        for cell in ["#busy", "N/A", "Err:x", "#1", "# comment"] {
            assert!(!is_spreadsheet_error(cell), "{cell}");
        }
    }

    #[test]
    fn notes_are_told_from_answers() {
        for cell in ["no", "FALSE", "-", "1", "0", "Yes", "是", "—"] {
            assert!(answers_yes_or_no(cell), "{cell}");
        }
        for cell in ["use 652", "2024", "not needed", "since 1.2"] {
            assert!(!answers_yes_or_no(cell), "{cell}");
        }
    }
}

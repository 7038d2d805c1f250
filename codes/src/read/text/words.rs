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
    const WORDS: [&str; 14] = [
        "n/a", "n.a.", "n. a.", "n/d", "null", "nil", "(none)", "(null)", "(empty)", "\\n", "?",
        "/", ".", "无",
    ];
    let cell = cell.trim();
    is_dashes(cell) || WORDS.contains(&&*cell.to_lowercase())
}

fn is_dashes(cell: &str) -> bool {
    !cell.is_empty()
        && cell.chars().all(|c| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_'))
}

/// The words for yes.
const YES: [&str; 27] = [
    "true", "t", "yes", "y", "1", "x", "ja", "oui", "si", "sí", "sì", "sim", "on", "wahr", "vrai",
    "tak", "da", "да", "evet", "是", "对", "はい", "예", "✓", "✔", "√", "☑",
];

/// The words for no.
const NO: [&str; 27] = [
    "false",
    "f",
    "no",
    "n",
    "0",
    "nein",
    "non",
    "não",
    "nao",
    "off",
    "falsch",
    "faux",
    "nie",
    "net",
    "нет",
    "nee",
    "nej",
    "hayır",
    "否",
    "不",
    "没有",
    "いいえ",
    "아니오",
    "✗",
    "✘",
    "×",
    "☒",
];

/// The answer that a word is.
pub(crate) fn answer(cell: &str) -> Option<bool> {
    let word = cell.trim().to_lowercase();
    if YES.contains(&&*word) { Some(true) } else { NO.contains(&&*word).then_some(false) }
}

/// Whether a cell of the column of notes answers yes or no.
pub(crate) fn answers_yes_or_no(cell: &str) -> bool {
    says_no(cell) || answer(cell) == Some(true)
}

/// Whether a cell of the column of notes says that there is no note.
pub(crate) fn says_no(cell: &str) -> bool {
    means_nothing(cell) || answer(cell) == Some(false) || cell.trim().eq_ignore_ascii_case("none")
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
        for cell in ["no", "FALSE", "-", "1", "0", "Yes", "是", "—", "нет", "はい", "sì", "None"]
        {
            assert!(answers_yes_or_no(cell), "{cell}");
        }
        for cell in ["use 652", "2024", "not needed", "since 1.2"] {
            assert!(!answers_yes_or_no(cell), "{cell}");
        }
    }
}

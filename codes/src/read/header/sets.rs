//! The words of a column's closed set, as the header lists them.

use crate::model::column::Word;
use crate::model::name;
use crate::problem::kinds::HeaderProblem;

/// The words of `enum(a|b|c)`.
pub(super) fn closed_set(words: &str) -> Result<Vec<Word>, HeaderProblem> {
    let separator = separator(words);
    if separator.is_some() {
        let word = String::new();
        return Err(HeaderProblem::BadWordSet { word, is_duplicate: false, separator });
    }
    let mut set: Vec<Word> = Vec::new();
    for cell in words.split('|') {
        let word = cell.to_owned();
        let variant = name::from_word(cell).filter(|_| !cell.contains(is_sign));
        let Some(variant) = variant else {
            return Err(HeaderProblem::BadWordSet { word, is_duplicate: false, separator });
        };
        for earlier in &set {
            if earlier.variant.eq_ignore_ascii_case(&variant) {
                return Err(HeaderProblem::BadWordSet { word, is_duplicate: true, separator });
            }
        }
        set.push(Word { variant, cell: word });
    }
    Ok(set)
}

/// What is between words in place of `|`: a space only where there is nothing else.
fn separator(words: &str) -> Option<char> {
    let other = words.chars().find(|&c| is_other_separator(c));
    let has_space = words.trim().contains(' ') && !words.contains('|');
    other.or(has_space.then_some(' '))
}

fn is_other_separator(c: char) -> bool {
    matches!(c, ',' | ';' | '/' | '，' | '、' | '；' | '｜')
}

/// Signs that mean something else than a part of a word.
fn is_sign(c: char) -> bool {
    matches!(c, '?' | '*' | '=' | ':' | '!' | '"' | '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>')
}

/// The words of a closed set with `|` between them, where only what is between and around them is
/// wrong, and whether a `?` is behind the last.
pub(super) fn meant_set(words: &str) -> Option<(String, bool)> {
    let bare = words.trim_end().trim_end_matches('?');
    let space = separator(bare) == Some(' ');
    let mut meant = String::new();
    for word in bare.split(|c| is_other_separator(c) || c == '|' || (space && c == ' ')) {
        meant.push_str(if meant.is_empty() { "" } else { "|" });
        meant.push_str(word.trim_matches(is_around));
    }
    closed_set(&meant).is_ok().then(|| (meant, bare.len() < words.trim_end().len()))
}

fn is_around(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '"' | '`' | '‘' | '’' | '“' | '”')
}

//! Each variant of an `enum` column has one spelling, and a word that occurs once is not one letter
//! from a frequent one: two spellings would be two values to the reader of the file and one to the
//! program.

use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::NameProblem;
use crate::problem::suggestion::{Applicability, Suggestion};
use crate::read::header::{Columns, OwnColumn};
use crate::read::row::draft::{Drafts, OwnDraft};
use crate::read::row::words::{WordDraft, WordsDraft};

/// Reports the words that are not spelt alike. The words of a closed set are in the header.
pub(crate) fn are_spelt_alike(drafts: &Drafts, columns: &Columns, problems: &mut Diagnostics) {
    for (own, draft) in columns.own.iter().zip(&drafts.own) {
        let OwnDraft::Enum(words) = draft else { continue };
        if own.words.is_none() && !columns.is_guessed(own.index) {
            spelt_twice(words, own, problems);
            rare_words(words, own, problems);
        }
    }
}

/// A word that occurs so often is frequent.
const FREQUENT: usize = 3;
/// A column of more words is not compared word by word.
const MOST_WORDS: usize = 200;
/// Words that are shorter are near to many.
const SHORTEST: usize = 4;

/// Cells that make a variant which an earlier cell spells in another way.
fn spelt_twice(draft: &WordsDraft, own: &OwnColumn, problems: &mut Diagnostics) {
    let mut has_twins = false;
    for (index, word) in draft.words.iter().enumerate() {
        has_twins |= word.first != index;
    }
    if !has_twins {
        return;
    }
    for (index, at) in draft.cells.iter().flatten() {
        let Some(word) = draft.words.get(*index) else { continue };
        let Some(first) = draft.words.get(word.first) else { continue };
        if word.first == *index {
            continue;
        }
        let fix = Suggestion::replace(at.clone(), &*first.cell, Applicability::Unsafe);
        let problem = NameProblem::OneVariant {
            found: word.cell.clone(),
            first: first.cell.clone(),
            variant: first.variant.clone(),
        };
        let report = Diagnostic::new(at.clone(), problem.into()).also(vec![first.at.clone()]);
        problems.report(report.fix(fix).in_column(own.index));
    }
}

/// Words that occur once and are one letter from a frequent one.
fn rare_words(draft: &WordsDraft, own: &OwnColumn, problems: &mut Diagnostics) {
    let words = &draft.words;
    if words.len() > MOST_WORDS {
        return;
    }
    for word in words {
        if word.count != 1 || word.cell.len() < SHORTEST {
            continue;
        }
        let Some(near) = near(word, words) else { continue };
        // Both words may be right, so that there is nothing to apply unseen.
        let problem = NameProblem::RareWord {
            found: word.cell.clone(),
            frequent: near.cell.clone(),
            closed: closed(own, words),
        };
        let report = Diagnostic::new(word.at.clone(), problem.into());
        problems.report(report.in_column(own.index));
    }
}

/// The first frequent word that is one letter away.
fn near<'d>(word: &WordDraft, words: &'d [WordDraft]) -> Option<&'d WordDraft> {
    words.iter().find(|it| it.count >= FREQUENT && is_one_letter_away(&word.cell, &it.cell))
}

/// The title of the column with its words as a closed set.
fn closed(own: &OwnColumn, words: &[WordDraft]) -> String {
    let mut title = format!("{}:enum(", own.name);
    for (index, word) in words.iter().enumerate() {
        title.push_str(if index == 0 { "" } else { "|" });
        title.push_str(&word.cell);
    }
    title.push_str(if own.is_optional { ")?" } else { ")" });
    title
}

/// Whether two words differ in one letter, in one that is missing, or in two that changed places;
/// `level1` and `level2` differ in a digit.
fn is_one_letter_away(one: &str, other: &str) -> bool {
    one.len().abs_diff(other.len()) <= 1
        && strsim::osa_distance(one, other) == 1
        && letters(one) != letters(other)
}

fn letters(text: &str) -> String {
    let mut letters = text.to_owned();
    letters.retain(|c| !c.is_ascii_digit());
    letters
}

#[cfg(test)]
mod tests {
    use super::is_one_letter_away;

    #[test]
    fn words_differ_in_one_letter() {
        for (one, other) in [
            ("retry", "retri"),
            ("retry", "rety"),
            ("retry", "rerty"),
            ("a—b", "a–b"),
            ("xa1", "xab"),
        ] {
            assert!(is_one_letter_away(one, other), "{one} {other}");
            assert!(is_one_letter_away(other, one), "{other} {one}");
        }
        for (one, other) in [
            ("retry", "retry"),
            ("retry", "wait"),
            ("retry", "yetrr"),
            ("level1", "level2"),
            ("level1", "level"),
            ("xa1", "x1a"),
            ("retry", "re"),
            ("abcd", "acbd2"),
        ] {
            assert!(!is_one_letter_away(one, other), "{one} {other}");
        }
    }
}

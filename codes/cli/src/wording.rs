//! The parts of sentences that several answers have.

use jmessage_codes_spec::nearest;

/// Returns "1 row" or "2 rows".
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Returns a question for the word that was perhaps meant, or the words there are.
pub(crate) fn did_you_mean(found: &str, known: &[&str]) -> String {
    match nearest(found, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", known.join(", ")),
    }
}

//! How similar two words are, for "did you mean".

/// Returns whether a word is at most two letters away from another, or one from a word of four letters:
/// `date` is not a misspelled `name`. Two letters that changed places count as one.
pub(crate) fn is_near(found: &str, known: &str) -> bool {
    strsim::osa_distance(found, known) <= if known.len() > 4 { 2 } else { 1 }
}

/// Returns the word nearest to `found`, if one is at most two letters away.
///
/// ```
/// use jmessage_codes_spec::nearest;
///
/// assert_eq!(nearest("biltin", ["inline", "builtin"]), Some("builtin"));
/// assert_eq!(nearest("file", ["inline", "builtin"]), None);
/// ```
#[must_use]
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(found, &mut known.into_iter())
}

fn nearest_of<'a>(found: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut nearest = None;
    for word in known {
        let distance = strsim::osa_distance(found, word);
        if nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, word));
        }
    }
    let (distance, word) = nearest?;
    (distance <= 2 && distance < word.chars().count()).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_word_is_near_by_one_letter() {
        for (found, known) in
            [("mesage", "message"), ("desciptoin", "description"), ("nmae", "name")]
        {
            assert!(is_near(found, known), "{found}");
        }
        for (found, known) in [("date", "name"), ("note", "name"), ("text", "message")] {
            assert!(!is_near(found, known), "{found}");
        }
    }
}

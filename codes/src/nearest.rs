//! How near two words are: for "did you mean".

/// Whether a word is at most two letters away from another; two letters that changed places count
/// as one.
pub(crate) fn is_near(found: &str, known: &str) -> bool {
    strsim::osa_distance(found, known) <= 2
}

/// The word nearest to `found`, if one is at most two letters away.
#[must_use]
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.into_iter().map(|word| (strsim::osa_distance(found, word), word));
    let (distance, word) = near.min_by_key(|&(distance, _)| distance)?;
    (distance <= 2 && distance < word.chars().count()).then_some(word)
}

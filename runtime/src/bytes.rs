//! Bytes of text, compared and cut in `const` code, which can call no trait.

/// Returns whether two texts are equal, without regard to the case of ASCII letters.
#[inline]
pub(crate) const fn eq(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if !left[index].eq_ignore_ascii_case(&right[index]) {
            return false;
        }
        index += 1;
    }
    true
}

/// Returns whether a list of words with a blank between them has this word.
#[inline]
pub(crate) const fn has_word(words: &[u8], word: &[u8]) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        let end = find(rest, b" ");
        let (first, after) = rest.split_at(end);
        if eq(first, word) {
            return true;
        }
        rest = tail(after);
    }
    false
}

/// Returns where the first byte that is any of `wanted` is, or the length.
#[inline]
pub(crate) const fn find(text: &[u8], wanted: &[u8]) -> usize {
    let mut index = 0;
    while index < text.len() {
        let mut one = 0;
        while one < wanted.len() {
            if text[index] == wanted[one] {
                return index;
            }
            one += 1;
        }
        index += 1;
    }
    index
}

/// Returns the text without its first byte.
#[inline]
pub(crate) const fn tail(text: &[u8]) -> &[u8] {
    match text {
        [_, rest @ ..] => rest,
        [] => text,
    }
}

/// Returns whether all bytes are ASCII digits.
#[inline]
pub(crate) const fn are_digits(text: &[u8]) -> bool {
    let mut index = 0;
    while index < text.len() {
        if !text[index].is_ascii_digit() {
            return false;
        }
        index += 1;
    }
    true
}

/// Returns whether all bytes are ASCII letters.
#[inline]
pub(crate) const fn are_letters(text: &[u8]) -> bool {
    let mut index = 0;
    while index < text.len() {
        if !text[index].is_ascii_alphabetic() {
            return false;
        }
        index += 1;
    }
    true
}

/// Returns whether all bytes are ASCII letters or digits.
#[inline]
pub(crate) const fn are_alphanumeric(text: &[u8]) -> bool {
    let mut index = 0;
    while index < text.len() {
        if !text[index].is_ascii_alphanumeric() {
            return false;
        }
        index += 1;
    }
    true
}

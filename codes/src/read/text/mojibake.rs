//! UTF-8 that a program took for Windows-1252 or Latin-1 and wrote as UTF-8 again: `Ã¼` for `ü`.

use crate::problem::span::slice;

/// What Windows-1252 has for the bytes 0x80 to 0x9F; none where it has no character.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// A text that was read with the wrong encoding.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Misread {
    /// The offset of the first character that shows it, and how many bytes it and those that belong
    /// to it take.
    pub(crate) at: usize,
    pub(crate) length: usize,
    /// The text as it was meant, where every character can be told.
    pub(crate) meant: Option<String>,
}

/// Returns what shows that a text was read with the wrong encoding, if anything does.
pub(crate) fn find(text: &str) -> Option<Misread> {
    // The first byte of every character that can show it, for most texts have none of them.
    let bytes = text.as_bytes();
    if !bytes.contains(&0xC2) && !bytes.contains(&0xC3) {
        return None;
    }
    let mut before = None;
    for (at, c) in text.char_indices() {
        let rest = slice(text, at..text.len());
        let is_control = matches!(c, '\u{80}'..='\u{9F}');
        let length = sequence(before, rest).or(is_control.then_some(c.len_utf8()));
        if let Some(length) = length {
            return Some(Misread { at, length, meant: meant(text) });
        }
        before = Some(c);
    }
    None
}

/// How many bytes of a text take the characters that are the bytes of one character in UTF-8.
fn sequence(before: Option<char>, text: &str) -> Option<usize> {
    let count = match byte(text.chars().next()?)? {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let (mut bytes, mut length, mut second) = (Vec::new(), 0, None);
    for c in text.chars() {
        if bytes.len() == count {
            break;
        }
        if bytes.len() == 1 {
            second = Some(c);
        }
        bytes.push(byte(c)?);
        length += c.len_utf8();
    }
    // `AMANHÃ»` in quotation marks is Portuguese: a capital after capitals, then a closing mark.
    let is_capital = before.is_some_and(char::is_uppercase);
    let closes =
        matches!(second, Some('»' | '”' | '’' | '…' | '°' | 'º' | 'ª' | '–' | '—' | '“' | '™'));
    let is_plausible = count > 2 || !(is_capital && closes);
    (is_plausible && bytes.len() == count && std::str::from_utf8(&bytes).is_ok()).then_some(length)
}

/// The byte that a program took for this character.
fn byte(c: char) -> Option<u8> {
    match c {
        '\0'..='\u{7F}' => return None,
        '\u{80}'..='\u{FF}' => return u8::try_from(u32::from(c)).ok(),
        _ => {}
    }
    for (known, byte) in WINDOWS_1252.into_iter().zip(0x80..) {
        if known == c {
            return Some(byte);
        }
    }
    None
}

/// The whole text as its bytes were meant, if all of them are.
fn meant(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    for c in text.chars() {
        bytes.push(if c.is_ascii() { u8::try_from(u32::from(c)).ok()? } else { byte(c)? });
    }
    let meant = String::from_utf8(bytes).ok()?;
    (!meant.contains(char::is_control)).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_the_wrong_encoding_is_found() {
        for (text, at, meant) in [
            ("Ofen lÃ¤uft Ã¼ber", 6, Some("Ofen läuft über")),
            ("the cookâ€™s bell", 8, Some("the cook’s bell")),
            ("18 Â°C", 3, Some("18 °C")),
            ("ok ðŸ˜€", 3, Some("ok 😀")),
            ("ç\u{BA}\u{B8}ç\u{9B}\u{92}", 0, Some("纸盒")),
        ] {
            let found = find(text).expect(text);
            assert_eq!((found.at, found.meant.as_deref()), (at, meant), "{text}");
        }
        assert_eq!(find("a\u{93}b").map(|found| (found.at, found.length)), Some((1, 2)));
    }

    #[test]
    fn accents_are_no_sign_of_it() {
        for text in [
            "PRESSÃO BAIXA",
            "âge inconnu : 5 € de caution",
            "18 °C sind zu kalt",
            "«AMANHû",
            "用户不存在",
            "naïve café – déjà vu…",
            "Ãéíó",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}

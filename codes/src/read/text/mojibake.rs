//! UTF-8 that a program took for Windows-1252 or Latin-1 and wrote as UTF-8 again: `Ã¼` for `ü`.

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
    if !text.bytes().any(|byte| byte == 0xC2 || byte == 0xC3) {
        return None;
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let control = chars.iter().position(|&(_, c)| matches!(c, '\u{80}'..='\u{9F}'));
    let sequence = (0..chars.len()).find_map(|start| Some((start, sequence(&chars, start)?)));
    let (start, count) = match (sequence, control) {
        (Some((start, count)), Some(at)) if start <= at => (start, count),
        (_, Some(at)) => (at, 1),
        (Some(found), None) => found,
        (None, None) => return None,
    };
    let at = chars.get(start).map_or(0, |&(at, _)| at);
    let end = chars.get(start + count).map_or(text.len(), |&(at, _)| at);
    Some(Misread { at, length: end - at, meant: meant(text) })
}

/// How many characters from `start` on are the bytes of one character in UTF-8.
fn sequence(chars: &[(usize, char)], start: usize) -> Option<usize> {
    let lead = byte(chars.get(start)?.1)?;
    let count = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let bytes: Option<Vec<u8>> =
        chars.get(start..start + count)?.iter().map(|&(_, c)| byte(c)).collect();
    let decoded = String::from_utf8(bytes?).ok()?;
    let before = start.checked_sub(1).and_then(|before| chars.get(before)).map(|&(_, c)| c);
    let second = chars.get(start + 1)?.1;
    // `AMANHÃ»` in quotation marks is Portuguese: a capital after capitals, then a closing mark.
    let is_capital = before.is_some_and(char::is_uppercase);
    let closes = matches!(second, '»' | '”' | '’' | '…' | '°' | 'º' | 'ª' | '–' | '—' | '“' | '™');
    let is_plausible = count > 2 || !(is_capital && closes);
    (is_plausible && !decoded.is_empty()).then_some(count)
}

/// The byte that a program took for this character.
fn byte(c: char) -> Option<u8> {
    match c {
        '\0'..='\u{7F}' => None,
        '\u{80}'..='\u{FF}' => u8::try_from(u32::from(c)).ok(),
        _ => {
            let index = WINDOWS_1252.iter().position(|&known| known == c)?;
            u8::try_from(0x80 + index).ok()
        }
    }
}

/// The whole text as its bytes were meant, if all of them are.
fn meant(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text
        .chars()
        .map(|c| if c.is_ascii() { u8::try_from(u32::from(c)).ok() } else { byte(c) })
        .collect();
    let meant = String::from_utf8(bytes?).ok()?;
    (!meant.chars().any(char::is_control)).then_some(meant)
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

//! Texts in ASCII letters.

use deunicode::deunicode;

/// Returns a text in ASCII letters, umlauts as German writes them without umlauts.
pub(crate) fn transliterated(text: &str) -> String {
    const UMLAUTS: [(&str, &str); 12] = [
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("Ä", "Ae"),
        ("Ö", "Oe"),
        ("Ü", "Ue"),
        ("a\u{308}", "ae"),
        ("o\u{308}", "oe"),
        ("u\u{308}", "ue"),
        ("A\u{308}", "Ae"),
        ("O\u{308}", "Oe"),
        ("U\u{308}", "Ue"),
    ];
    let text =
        UMLAUTS.iter().fold(text.to_owned(), |text, (umlaut, ascii)| text.replace(umlaut, ascii));
    deunicode(&text)
}

#[cfg(test)]
mod tests {
    use super::transliterated;

    #[test]
    fn letters_become_ascii() {
        for (text, ascii) in [
            ("ungültiger Schlüssel", "ungueltiger Schluessel"),
            ("u\u{308}ber", "ueber"),
            ("Straße", "Strasse"),
            ("café", "cafe"),
            ("用户", "Yong Hu"),
        ] {
            assert_eq!(transliterated(text), ascii);
        }
    }
}

//! In: the bytes of a file. Out: what it is, if it is something that people take for a list.

use crate::problem::kinds::Foreign;

/// Returns what the file is, if it is certainly no list.
pub(crate) fn recognize(bytes: &[u8]) -> Option<Foreign> {
    binary(bytes).or_else(|| {
        let start = bytes.get(..bytes.len().min(4096)).unwrap_or(bytes);
        text(&String::from_utf8_lossy(start))
    })
}

fn binary(bytes: &[u8]) -> Option<Foreign> {
    let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    match bytes {
        [b'P', b'K', 3, 4, ..] if has(b"[Content_Types].xml") || has(b"xl/") => Some(Foreign::Xlsx),
        [b'P', b'K', 3, 4, ..] if has(b"opendocument.spreadsheet") => Some(Foreign::Ods),
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(Foreign::Zip),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Some(Foreign::Xls),
        [0x1F, 0x8B, ..] => Some(Foreign::Gzip),
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(Foreign::Pdf),
        [b'{', b'\\', b'r', b't', b'f', ..] => Some(Foreign::Rtf),
        // A NUL in a short beginning: UTF-16 has been recognized before.
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => None,
        _ => {
            let start = bytes.get(..bytes.len().min(512)).unwrap_or(bytes);
            let nulls = String::from_utf8_lossy(start).matches('\0').count();
            let is_utf16 = matches!(bytes, [b' '..=b'~', 0, ..] | [0, b' '..=b'~', ..]);
            (nulls > 0 && nulls * 20 >= start.len() && !is_utf16).then_some(Foreign::Binary)
        }
    }
}

fn text(start: &str) -> Option<Foreign> {
    let start = start.trim_start_matches('\u{FEFF}').trim_start();
    let lower = start.to_ascii_lowercase();
    let mut lines = start.lines();
    let (first, second) = (lines.next()?, lines.next().unwrap_or(""));
    let begins = |words: &[&str]| words.iter().any(|word| lower.starts_with(word));
    if begins(&["version https://git-lfs"]) {
        Some(Foreign::LfsPointer)
    } else if begins(&["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<script"]) {
        Some(Foreign::Html)
    } else if lower.starts_with('<') && lower.contains('>') {
        Some(if lower.contains("<html") { Foreign::Html } else { Foreign::Xml })
    } else if is_diff(first, second) {
        Some(Foreign::Diff)
    } else if is_json(start) {
        Some(Foreign::Json)
    } else if is_sql(&lower) {
        Some(Foreign::Sql)
    } else if is_drawn(first) {
        Some(Foreign::DrawnTable)
    } else if is_markdown(first, second) {
        Some(Foreign::Markdown)
    } else {
        None
    }
}

fn is_diff(first: &str, second: &str) -> bool {
    first.starts_with("diff --git ")
        || first.starts_with("Index: ")
        || (first.starts_with("--- ") && second.starts_with("+++ "))
        || (first.starts_with("@@ -") && first.contains(" @@"))
}

fn is_json(start: &str) -> bool {
    let mut chars = start.chars().filter(|c| !c.is_whitespace());
    match (chars.next(), chars.next()) {
        (Some('{'), Some('"' | '}')) => true,
        (Some('['), Some(second)) => {
            matches!(second, '{' | '[' | '"' | ']') || second.is_ascii_digit()
        }
        _ => false,
    }
}

fn is_sql(lower: &str) -> bool {
    const STATEMENTS: [&str; 9] = [
        "insert into ",
        "create table ",
        "create database ",
        "replace into ",
        "select ",
        "drop table ",
        "begin transaction;",
        "-- mysql dump",
        "-- postgresql",
    ];
    STATEMENTS.iter().any(|statement| lower.starts_with(statement))
        || (lower.starts_with("--") && lower.contains("\ninsert into "))
        || (lower.starts_with("/*") && lower.contains("\ninsert into "))
}

/// A border of `+---+` or of box-drawing characters.
fn is_drawn(first: &str) -> bool {
    let first = first.trim_end();
    let is_ascii = first.starts_with("+-") || first.starts_with("+=");
    (is_ascii && first.chars().all(|c| matches!(c, '+' | '-' | '=')))
        || first.starts_with(['┌', '╔', '╭', '┏'])
}

/// A row with bars and below it the line of dashes.
fn is_markdown(first: &str, second: &str) -> bool {
    let is_rule = |c: char| matches!(c, '|' | '-' | ':' | ' ' | '\t');
    first.contains('|')
        && second.contains("--")
        && second.contains('|')
        && second.chars().all(is_rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_no_list_are_recognized() {
        for (file, found) in [
            ("<!DOCTYPE html>\n<html>", Some(Foreign::Html)),
            ("\u{FEFF}\n <html lang=\"en\">", Some(Foreign::Html)),
            ("<?xml version=\"1.0\"?>\n<codes/>", Some(Foreign::Xml)),
            ("[{\"code\": 1}]", Some(Foreign::Json)),
            ("[1, 2]", Some(Foreign::Json)),
            ("code | message\n--- | ---\n1 | one", Some(Foreign::Markdown)),
            ("┌──┬──┐\n│ 1│  │", Some(Foreign::DrawnTable)),
            ("CREATE TABLE x (y int);", Some(Foreign::Sql)),
            ("diff --git a/x b/x", Some(Foreign::Diff)),
            ("{\\rtf1\\ansi", Some(Foreign::Rtf)),
            (
                "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                Some(Foreign::Ods),
            ),
            ("code,message\n1,one\n", None),
            ("# <comment>\ncode,message\n", None),
            ("code|message\n1|one\n", None),
            ("select,code,message\n", None),
            ("{placeholder},code\n", None),
        ] {
            assert_eq!(recognize(file.as_bytes()), found, "{file}");
        }
        assert_eq!(recognize(b"\x00\x01\x02\x00\x00\x03"), Some(Foreign::Binary));
    }
}

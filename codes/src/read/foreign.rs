//! In: the bytes of a file. Out: what it is, if it is something that people take for a list.

use super::conflict::is_marker;
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
    } else if lower.starts_with('<') && lower.contains('>') && !is_marker(first) {
        Some(if lower.contains("<html") { Foreign::Html } else { Foreign::Xml })
    } else if is_diff(first, second) {
        Some(Foreign::Diff)
    } else if let Some(found) = configuration(start) {
        Some(found)
    } else if is_source(&lower) {
        Some(Foreign::Source)
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

/// The files in which programs keep settings and texts; they have comments as lists have.
fn configuration(start: &str) -> Option<Foreign> {
    let is_said = |line: &&str| !line.trim().is_empty() && !line.starts_with(['#', ';', '!']);
    let mut lines = start.lines().filter(is_said);
    let (first, second) = (lines.next()?.trim_end(), lines.next()?);
    if first.starts_with("msgid \"") {
        Some(Foreign::Po)
    } else if is_section(first) && is_pair(second) {
        Some(Foreign::Ini)
    } else if first.starts_with("%YAML")
        || (first == "---" && (second.contains(": ") || second.ends_with(':')))
        || is_yaml(first, second)
    {
        Some(Foreign::Yaml)
    } else if is_pair(first) && is_pair(second) {
        Some(Foreign::KeyValue)
    } else {
        None
    }
}

/// `[errors]` or `[[codes]]`.
fn is_section(line: &str) -> bool {
    let inner = line.trim_start_matches('[').trim_end_matches(']');
    line.starts_with('[')
        && line.ends_with(']')
        && inner.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && !inner.contains([',', '"'])
}

/// `key: value` or `key:` above an indented line, and a list of such.
fn is_yaml(first: &str, second: &str) -> bool {
    let is_nested = second.starts_with("  ") || second.starts_with("- ");
    let is_key = |line: &str| line.ends_with(':') && is_key(line.trim_end_matches(':'));
    let is_item = first.starts_with("- ") && first.contains(": ");
    is_item || (is_key(first) && is_nested)
}

/// `error.1=Gone`, but not the line `sep=;` of a spreadsheet.
fn is_pair(line: &str) -> bool {
    line.split_once('=').is_some_and(|(key, _)| is_key(key.trim()) && key != "sep")
}

/// The key of a setting.
fn is_key(key: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    !key.is_empty() && key.chars().all(is_part)
}

/// Source code, in which error codes are constants.
fn is_source(lower: &str) -> bool {
    const DIRECTIVES: [&str; 5] = ["#define ", "#include ", "#ifndef ", "#ifdef ", "#pragma once"];
    const KEYWORDS: [&str; 16] = [
        "enum ",
        "pub ",
        "public ",
        "typedef ",
        "const ",
        "static ",
        "export ",
        "import ",
        "package ",
        "namespace ",
        "using ",
        "class ",
        "struct ",
        "final ",
        "type ",
        "object ",
    ];
    let mut lines = lower.lines().filter(|line| !is_remark(line));
    let (Some(first), second) = (lines.next(), lines.next().unwrap_or("")) else { return false };
    let begins = |line: &str, words: &[&str]| words.iter().any(|word| line.starts_with(word));
    if begins(first, &DIRECTIVES) {
        // Otherwise it is a comment of a list, in an unusual place.
        return begins(second, &DIRECTIVES) || second.starts_with('#') || second.is_empty();
    }
    begins(first, &KEYWORDS) && first.trim_end().ends_with(['{', ';', ')'])
}

/// A line without code: empty, or a comment as source code has them.
fn is_remark(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || ["//", "/*", "*"].iter().any(|mark| line.starts_with(mark))
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
mod tests;

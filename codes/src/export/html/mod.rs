//! The HTML page: one file with all codes, readable without its script, which searches them.

use super::source::Source;
use crate::model::code::{Code, Radix};
use crate::model::column::{Data, TextColumn, Value};
use crate::model::spec::{Row, Spec};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

// So many codes are laid out together. A browser skips the parts out of view, which keeps the
// search fast in long lists.
const PART: usize = 20;

/// Exports a list as one HTML page that loads no other file.
///
/// It shows every code with its texts in all languages and its columns; `#880103` leads to a code.
/// The search finds numbers, names and words of any language as you type. Without JavaScript, the page
/// works but has no search.
///
/// ```
/// use jmessage_codes_spec::export::{Source, html};
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message\n1,<b>\n", Repr::I32)?;
/// let list = Source { name: "codes", title: "Our codes", language: "en", spec: &spec };
/// assert!(html(&list).contains("&lt;b&gt;"));
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[must_use]
pub fn html(list: &Source<'_>) -> String {
    let mut page = beginning(list);
    let rows: Vec<Row<'_>> = list.spec.rows().collect();
    for part in rows.chunks(PART) {
        page.push_str(&format!("<div class=\"part\" style=\"--shown: {}\">\n", part.len()));
        for row in part {
            article(*row, list, &mut page);
        }
        page.push_str("</div>\n");
    }
    page.push_str(&format!("</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n"));
    page
}

/// The page up to the first code.
fn beginning(list: &Source<'_>) -> String {
    let (title, language) = (escaped(list.title), escaped(list.language));
    let name = escaped(list.name);
    let count = list.spec.len();
    let codes = if count == 1 { "code" } else { "codes" };
    format!(
        r##"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>
{STYLE}</style>
</head>
<body>
<a class="skip" href="#codes">Skip to the codes</a>
<header>
<h1 lang="{language}">{title}</h1>
<p class="about">The list <code>{name}</code> has {count} {codes}.</p>
</header>
<div class="search" role="search" hidden>
<div>
<label for="query">Search</label>
<p role="status"></p>
<p class="keys"><kbd>/</kbd> to search, <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to go there, <kbd>Esc</kbd> to clear</p>
</div>
<input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Number, name or words">
</div>
<main id="codes" tabindex="-1">
"##
    )
}

fn article(row: Row<'_>, list: &Source<'_>, page: &mut String) {
    let code = row.code_text();
    let class = if row.deprecated().is_some() { r#" class="deprecated""# } else { "" };
    page.push_str(&format!(
        "<article id=\"{code}\"{class} data-name=\"{}\">\n<div>\n<h2><a href=\"#{code}\">\
         <span class=\"number\">{code}</span> <span class=\"name\">{}</span></a></h2>\n",
        row.variant(),
        escaped(row.name()),
    ));
    if row.is_success() {
        page.push_str("<span class=\"badge\">success</span>\n");
    }
    if row.deprecated().is_some() {
        page.push_str("<span class=\"badge\">deprecated</span>\n");
    }
    page.push_str("</div>\n<div class=\"texts\">\n");
    texts(row, list, page);
    page.push_str("</div>\n");
    columns(row, list, page);
    page.push_str("</article>\n");
}

fn texts(row: Row<'_>, list: &Source<'_>, page: &mut String) {
    let language = escaped(list.language);
    if let Some(note) = row.deprecated() {
        page.push_str(&format!(
            "<p class=\"note\" lang=\"{language}\">Deprecated: {}</p>\n",
            escaped(note)
        ));
    }
    if !row.description().is_empty() {
        let text = escaped(row.description());
        page.push_str(&format!("<p lang=\"{language}\" dir=\"auto\">{text}</p>\n"));
    }
    if !row.message().is_empty() {
        let text = escaped(row.message());
        page.push_str(&format!(
            "<p class=\"message\" lang=\"{language}\" dir=\"auto\"><code>{text}</code></p>\n"
        ));
    }
    let mut found = String::new();
    translations("", list.spec.description(), row, &mut found);
    translations("message ", list.spec.message(), row, &mut found);
    for column in list.spec.columns() {
        if let Data::Str { texts, .. } = column.data() {
            let name = column.name();
            if let Some(Value::Str(text)) = column.value(row.index()) {
                found.push_str(&item(name, &language, text));
            }
            translations(&format!("{name} "), texts, row, &mut found);
        }
    }
    list_of("more", &found, page);
}

fn translations(label: &str, column: &TextColumn, row: Row<'_>, found: &mut String) {
    for translation in column.translations() {
        let tag = escaped(translation.tag().as_str());
        if let Some(text) = translation.texts().get(row.index()) {
            found.push_str(&item(&format!("{label}{tag}"), &tag, text));
        }
    }
}

/// A text with its label, or nothing where it is empty.
fn item(label: &str, language: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = escaped(text);
    format!("<dt>{label}</dt><dd lang=\"{language}\" dir=\"auto\">{text}</dd>\n")
}

/// The columns whose values are short.
fn columns(row: Row<'_>, list: &Source<'_>, page: &mut String) {
    let mut found = other_notation(row, list.spec);
    let mut add = |label: &str, value: &str| {
        let value = escaped(value);
        found.push_str(&format!("<dt>{label}</dt><dd><code>{value}</code></dd>\n"));
    };
    if row.variant() != row.name() {
        add("variant", row.variant());
    }
    for column in list.spec.columns() {
        if let Some(value) = column.value(row.index())
            && !matches!(value, Value::Str(_))
        {
            add(column.name(), &value.to_string());
        }
    }
    list_of("columns", &found, page);
}

/// A code as those write it who do not write it as the list does.
fn other_notation(row: Row<'_>, spec: &Spec) -> String {
    let code: Code = row.code();
    match spec.radix() {
        Radix::Hexadecimal { .. } => format!("<dt>decimal</dt><dd><code>{code}</code></dd>\n"),
        Radix::Decimal => String::new(),
    }
}

fn list_of(class: &str, items: &str, page: &mut String) {
    if !items.is_empty() {
        page.push_str(&format!("<dl class=\"{class}\">\n{items}</dl>\n"));
    }
}

/// A text between tags or in a quoted attribute.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

//! The Markdown page: a table of all codes, and a section with an anchor for each.

use super::source::{Detail, Source, details};
use crate::model::spec::Row;

/// Exports a list as a Markdown page in the dialect of GitHub: a table of all codes, then a section
/// for each code, to which `#880103` links.
///
/// ```
/// use jmessage_codes_spec::export::{Source, markdown};
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message\n1,a|b\n", Repr::I32)?;
/// let list = Source { name: "codes", title: "Our codes", language: "en", spec: &spec };
/// assert!(markdown(&list).contains("| [1](#1) | AB | a&#124;b |"));
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[must_use]
pub fn markdown(list: &Source<'_>) -> String {
    let spec = list.spec;
    let (title, name) = (escaped(list.title), escaped(list.name));
    let count = spec.len();
    let codes = if count == 1 { "code" } else { "codes" };
    let mut page = format!("# {title}\n\nThe list {name} has {count} {codes}.\n\n");
    table(list, &mut page);
    for row in spec.rows() {
        section(row, list, &mut page);
    }
    page
}

fn table(list: &Source<'_>, page: &mut String) {
    let spec = list.spec;
    let has = |texts: &[String]| texts.iter().any(|text| !text.is_empty());
    let (messages, descriptions) = (has(spec.message().texts()), has(spec.description().texts()));
    let cells = |row: [&str; 4]| {
        let [code, name, message, description] = row;
        let message = if messages { format!(" {message} |") } else { String::new() };
        let description = if descriptions { format!(" {description} |") } else { String::new() };
        format!("| {code} | {name} |{message}{description}\n")
    };
    page.push_str(&cells(["Code", "Name", "Message", "Description"]));
    page.push_str(&cells(["---:", "---", "---", "---"]));
    for row in spec.rows() {
        let code = row.code_text();
        let mut name = escaped(row.name());
        if row.deprecated().is_some() {
            name.push_str(" (deprecated)");
        }
        let (message, description) = (escaped(row.message()), escaped(row.description()));
        page.push_str(&cells([&format!("[{code}](#{code})"), &name, &message, &description]));
    }
}

fn section(row: Row<'_>, list: &Source<'_>, page: &mut String) {
    let code = row.code_text();
    let name = escaped(row.name());
    page.push_str(&format!("\n## <a id=\"{code}\"></a>{code} {name}\n\n"));
    for Detail { label, tag, text } in details(row, list.spec) {
        let label = escaped(&label);
        let language = tag.map(|tag| format!(" ({tag})")).unwrap_or_default();
        page.push_str(&format!("- {label}{language}: {}\n", escaped(&text)));
    }
}

/// A text that renders as it is, in a cell of a table and within a line.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for line in text.lines() {
        if !safe.is_empty() {
            safe.push_str("<br>");
        }
        for c in line.chars() {
            match c {
                '&' => safe.push_str("&amp;"),
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                // A backslash in front of it means something else in a table.
                '|' => safe.push_str("&#124;"),
                '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '$' | '#' => safe.extend(['\\', c]),
                other => safe.push(other),
            }
        }
    }
    safe
}

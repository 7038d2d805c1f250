//! Mistakes as SARIF 2.1.0, which code scanners and editors read.

use std::collections::BTreeSet;

use jmessage_codes_spec::compare::Change;
use serde_json::{Value, json};

use super::Checked;
use crate::comparison::Verdict;
use crate::library::{Edit, Fix, Mistake};

/// Returns the document about some files.
pub(crate) fn document(files: &[Checked], verdict: Option<&Verdict>) -> Value {
    let found = || files.iter().flat_map(Checked::found);
    let breaking = || {
        verdict
            .into_iter()
            .flat_map(|verdict| verdict.breaking().map(|it| (verdict.new_name(), it)))
    };
    let kinds: BTreeSet<&str> = found()
        .map(|mistake| mistake.kind)
        .chain(breaking().map(|(_, change)| change.kind.name()))
        .collect();
    let rules: Vec<Value> = kinds.iter().map(|kind| json!({ "id": kind })).collect();
    let results: Vec<Value> = files
        .iter()
        .flat_map(|file| file.found().iter().map(|mistake| result(&file.name, mistake)))
        .chain(breaking().map(|(file, change)| broken(file, change)))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "jmessage-codes",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(file: &str, mistake: &Mistake) -> Value {
    let mut text = mistake.headline.clone();
    for more in [&mistake.label, &mistake.help] {
        if !more.is_empty() {
            text = format!("{text}\n{more}");
        }
    }
    let mut result = json!({
        "ruleId": mistake.kind,
        "level": "error",
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": artifact(file),
            "region": region(mistake.start, mistake.end),
        }}],
    });
    if let (Some(fix), Some(members)) = (&mistake.fix, result.as_object_mut()) {
        members.insert("fixes".to_owned(), json!([changes(file, mistake, fix)]));
    }
    result
}

// A change has no place of its own: what was removed is not there.
fn broken(file: &str, change: &Change) -> Value {
    json!({
        "ruleId": change.kind.name(),
        "level": "error",
        "message": { "text": change.reason },
        "locations": [{ "physicalLocation": { "artifactLocation": artifact(file) }}],
    })
}

fn changes(file: &str, mistake: &Mistake, fix: &Fix) -> Value {
    let replacement = |edit: &Edit| {
        json!({
            "deletedRegion": region(edit.start, edit.end),
            "insertedContent": { "text": edit.replacement },
        })
    };
    json!({
        "description": { "text": mistake.help },
        "artifactChanges": [{
            "artifactLocation": artifact(file),
            "replacements": fix.edits.iter().map(replacement).collect::<Vec<_>>(),
        }],
    })
}

fn region(start: (usize, usize), end: (usize, usize)) -> Value {
    json!({ "startLine": start.0, "startColumn": start.1, "endLine": end.0, "endColumn": end.1 })
}

fn artifact(file: &str) -> Value {
    json!({ "uri": uri(file) })
}

// A relative reference (RFC 3986), or the address of an absolute path.
fn uri(file: &str) -> String {
    let path = if cfg!(windows) { file.replace('\\', "/") } else { file.to_owned() };
    let scheme = if path.starts_with('/') { "file://" } else { "" };
    let escaped = path.bytes().map(|byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    });
    scheme.to_owned() + &escaped.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(uri("codes/a b%.csv"), "codes/a%20b%25.csv");
        assert_eq!(uri("/x/码.csv"), "file:///x/%E7%A0%81.csv");
    }
}

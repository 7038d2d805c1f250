//! Mistakes as JSON, as `schema/output.schema.json` describes it.

use serde_json::{Value, json};

use super::Checked;
use crate::library::{Mistake, Mistakes};

/// Returns what was found out about a file.
pub(crate) fn file(file: &Checked) -> Value {
    json!({
        "file": file.name,
        "codes": file.codes,
        "mistakes": mistakes(file.mistakes.as_ref()),
    })
}

/// Returns the mistakes of a list.
pub(crate) fn mistakes(mistakes: Option<&Mistakes>) -> Value {
    let found = mistakes.map_or(&[][..], |mistakes| &mistakes.found);
    found.iter().map(mistake).collect()
}

fn mistake(mistake: &Mistake) -> Value {
    json!({
        "kind": mistake.kind,
        "headline": mistake.headline,
        "label": mistake.label,
        "help": mistake.help,
        "start": place(mistake.start),
        "end": place(mistake.end),
        "fix": mistake.fix.as_ref().map(|fix| json!({
            "safe": fix.is_safe,
            "edits": fix.edits.iter().map(|edit| json!({
                "start": place(edit.start),
                "end": place(edit.end),
                "replacement": edit.replacement,
            })).collect::<Vec<_>>(),
        })),
    })
}

fn place((line, column): (usize, usize)) -> Value {
    json!({ "line": line, "column": column })
}

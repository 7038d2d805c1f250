//! The changes between two states of a list, for people and for programs.

use std::io::{self, Write};

use anstyle::Style;
use jmessage_codes_spec::compare::{Change, Comparison, Severity, compare};
use serde_json::{Value, json};

use crate::json;
use crate::lists::List;
use crate::output::{CODE, ERROR, FAINT, NAME, Table, WARNING, one_line, styled};
use crate::report::github;
use crate::wording::count;

/// What changed from one list to another.
#[derive(Debug)]
pub(crate) struct Verdict {
    old: String,
    new: String,
    // In the notation of the old list.
    changes: Vec<(Change, String)>,
    severity: Option<Severity>,
}

impl Verdict {
    /// Compares two states of a list.
    pub(crate) fn of(old: &List, new: &List) -> Self {
        let comparison: Comparison = compare(&old.spec, &new.spec);
        let severity = comparison.severity();
        let mut changes: Vec<(Change, String)> = comparison
            .changes
            .into_iter()
            .map(|change| {
                let code = change.code.map(|code| old.spec.radix().show(code));
                (change, code.unwrap_or_default())
            })
            .collect();
        changes.sort_by_key(|(change, _)| std::cmp::Reverse(change.severity));
        Self { old: old.name.clone(), new: new.name.clone(), changes, severity }
    }

    /// Returns the greatest severity of a change.
    pub(crate) fn severity(&self) -> Option<Severity> {
        self.severity
    }

    /// Returns whether a change is breaking.
    pub(crate) fn is_breaking(&self) -> bool {
        self.severity == Some(Severity::Breaking)
    }

    /// Returns the breaking changes: the code and the reason of each.
    pub(crate) fn breaking(&self) -> impl Iterator<Item = &Change> {
        let changes = self.changes.iter().map(|(change, _)| change);
        changes.filter(|change| change.severity == Severity::Breaking)
    }

    /// Returns the name of the new list.
    pub(crate) fn new_name(&self) -> &str {
        &self.new
    }

    fn count(&self, severity: Severity) -> usize {
        self.changes.iter().filter(|(change, _)| change.severity == severity).count()
    }

    fn summary(&self) -> String {
        let Some(severity) = self.severity else {
            return format!("{} and {} say the same", self.old, self.new);
        };
        let counts =
            Severity::ALL.iter().rev().map(|severity| (self.count(*severity), severity.name()));
        let counts = counts.filter(|(number, _)| *number > 0);
        let counts: Vec<String> =
            counts.map(|(number, name)| count(number, &format!("{name} change"))).collect();
        let version = match severity {
            Severity::Breaking => "major",
            Severity::Minor => "minor",
            Severity::Patch => "patch",
        };
        format!("{}: the next version is a {version} version", counts.join(", "))
    }

    /// Writes the changes and the verdict for people.
    ///
    /// # Errors
    ///
    /// The output cannot be written.
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let mut table = Table::default();
        for (change, code) in &self.changes {
            table.row([
                (style(change.severity), change.severity.name().to_owned()),
                (CODE, code.clone()),
                (Style::new(), one_line(&change.reason)),
            ]);
        }
        table.write(out, "")?;
        writeln!(out, "{}", styled(NAME, &self.summary()))
    }

    /// Writes the changes as workflow commands of GitHub.
    ///
    /// # Errors
    ///
    /// The output cannot be written.
    pub(crate) fn write_github(&self, out: &mut impl Write) -> io::Result<()> {
        for (change, _) in &self.changes {
            let command = if change.severity == Severity::Breaking { "error" } else { "notice" };
            let file = github::property(&self.new);
            let title = github::property(&format!("{} change", change.severity));
            writeln!(
                out,
                "::{command} file={file},title={title}::{}",
                github::data(&change.reason)
            )?;
        }
        Ok(())
    }

    /// Returns the changes for programs.
    pub(crate) fn json(&self) -> Value {
        let changes = self.changes.iter().map(|(change, code)| {
            json!({
                "severity": change.severity.name(),
                "kind": change.kind.name(),
                "code": change.code.map(json::code),
                "text": change.code.map(|_| code),
                "column": change.column,
                "old": change.old,
                "new": change.new,
                "reason": change.reason,
            })
        });
        json!({
            "old": self.old,
            "new": self.new,
            "severity": self.severity.map(Severity::name),
            "changes": changes.collect::<Vec<_>>(),
        })
    }
}

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Breaking => ERROR,
        Severity::Minor => WARNING,
        Severity::Patch => FAINT,
    }
}

//! In: a list's text and its mistakes. Out: the message that a person reads, in the form of the
//! compiler's own. Knows no mistake by name.
//!
//! Written here because every user builds it: `annotate-snippets`, which renders the compiler's own,
//! would add a sixth to the time that the macro and all its dependencies take to build.

#![expect(clippy::indexing_slicing, reason = "groups and places are counted from these mistakes")]

use std::cmp::Ordering;
use std::fmt;

use super::catalogue::{Context, Wording};
use super::diagnostic::Diagnostic;
use super::kinds::Problem;
use super::lines::LineTable;
use super::phrase::{counted, listed};
use super::snippet::{self, Source};
use crate::order::order_of;

/// So many mistakes of one kind in one column are shown in full; the others are counted.
const SHOWN_OF_A_KIND: usize = 3;
/// So many mistakes are shown in full in any case; the others are counted.
const SHOWN_IN_ALL: usize = 40;
/// So many lines are listed where mistakes are counted.
const LISTED_LINES: usize = 20;

/// Returns what a mistake says.
pub(crate) fn wording(lines: &LineTable, diagnostic: &Diagnostic) -> Wording {
    let Diagnostic { at, also, suggestion, .. } = diagnostic;
    let suggestion = suggestion.as_ref();
    let said = Wording::default();
    let mut context = Context { lines, at, also, suggestion, said, part: 0 };
    diagnostic.problem.say(&mut context);
    context.said
}

/// Writes every mistake in full.
pub(crate) fn full(
    out: &mut fmt::Formatter<'_>,
    source: &Source<'_>,
    found: &[Diagnostic],
) -> fmt::Result {
    headline(out, source, found)?;
    for diagnostic in found {
        write_one(out, source, diagnostic)?;
    }
    Ok(())
}

/// Writes the mistakes, equal ones of a column a few times; the others are counted with their lines,
/// so that no kind hides another.
pub(crate) fn grouped(
    out: &mut fmt::Formatter<'_>,
    source: &Source<'_>,
    found: &[Diagnostic],
) -> fmt::Result {
    headline(out, source, found)?;
    let (groups, of_each) = groups(found);
    let mut seen = vec![0; groups.len()];
    let (mut shown, mut counted_only) = (0, 0);
    for (diagnostic, group) in found.iter().zip(of_each) {
        seen[group] += 1;
        if seen[group] > SHOWN_OF_A_KIND || shown == SHOWN_IN_ALL {
            continue;
        }
        shown += 1;
        write_one(out, source, diagnostic)?;
        if seen[group] == SHOWN_OF_A_KIND && groups[group].len() > SHOWN_OF_A_KIND {
            let rest = &groups[group][SHOWN_OF_A_KIND..];
            counted_only += rest.len();
            write_rest(out, source, rest)?;
        }
    }
    let hidden = found.len() - shown - counted_only;
    if hidden > 0 {
        write!(out, "\n\n{} not shown", counted(hidden, "other mistake"))?;
    }
    Ok(())
}

/// The groups of mistakes that are shown together, each in the order of the file, and the group of
/// each mistake.
fn groups(found: &[Diagnostic]) -> (Vec<Vec<&Diagnostic>>, Vec<usize>) {
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut of_each = vec![0; found.len()];
    for place in order_of(found, &by_group) {
        let diagnostic = &found[place];
        match groups.last_mut() {
            Some(group) if by_group(group[0], diagnostic).is_eq() => group.push(diagnostic),
            _ => groups.push(vec![diagnostic]),
        }
        of_each[place] = groups.len() - 1;
    }
    (groups, of_each)
}

/// Mistakes are shown together if they are of one kind in one column. Each title of the header is of
/// a column of its own.
fn by_group(one: &Diagnostic, other: &Diagnostic) -> Ordering {
    let kinds = one.problem.kind().cmp(other.problem.kind());
    kinds.then_with(|| column(one).cmp(&column(other)))
}

fn column(diagnostic: &Diagnostic) -> Option<usize> {
    match diagnostic.problem {
        Problem::Header(_) => Some(diagnostic.at.start),
        _ => diagnostic.column,
    }
}

fn headline(
    out: &mut fmt::Formatter<'_>,
    source: &Source<'_>,
    found: &[Diagnostic],
) -> fmt::Result {
    write!(out, "{} in {}", counted(found.len(), "mistake"), source.name)
}

/// Writes how many mistakes of a group are not shown, and in which lines.
fn write_rest(
    out: &mut fmt::Formatter<'_>,
    source: &Source<'_>,
    rest: &[&Diagnostic],
) -> fmt::Result {
    let mut lines = Vec::new();
    for diagnostic in rest.iter().take(LISTED_LINES) {
        lines.push(source.lines.number(diagnostic.at.start).to_string());
    }
    if rest.len() > lines.len() {
        lines.push(format!("{} more", rest.len() - lines.len()));
    }
    let (noun, lines) = (if lines.len() == 1 { "line" } else { "lines" }, listed(&lines, "and"));
    write!(out, "\n\nthe same mistake {}: {noun} {lines}", times_more(rest.len()))
}

fn times_more(count: usize) -> String {
    if count == 1 { "once more".to_owned() } else { format!("{count} more times") }
}

fn write_one(out: &mut fmt::Formatter<'_>, source: &Source<'_>, found: &Diagnostic) -> fmt::Result {
    out.write_str("\n\n")?;
    snippet::write(out, source, found, &wording(source.lines, found))
}

//! In: a list's text and its mistakes. Out: the message that a person reads, in the form of the
//! compiler's own. Knows no mistake by name.
//!
//! Written here because every user builds it: `annotate-snippets`, which renders the compiler's own,
//! would add a sixth to the time that the macro and all its dependencies take to build.

use std::collections::HashMap;
use std::fmt::{self, Write};

use super::catalogue::{Context, Wording};
use super::diagnostic::Diagnostic;
use super::kinds::Problem;
use super::lines::LineTable;
use super::phrase::{counted, listed};
use super::snippet::{self, Source};

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
    diagnostic.problem.wording(&Context { lines, at, also, suggestion })
}

/// Writes every mistake in full.
pub(crate) fn full(out: &mut impl Write, source: &Source<'_>, found: &[Diagnostic]) -> fmt::Result {
    headline(out, source, found)?;
    for diagnostic in found {
        write_one(out, source, diagnostic)?;
    }
    Ok(())
}

/// Writes the mistakes, equal ones of a column a few times; the others are counted with their lines,
/// so that no kind hides another.
pub(crate) fn grouped(
    out: &mut impl Write,
    source: &Source<'_>,
    found: &[Diagnostic],
) -> fmt::Result {
    headline(out, source, found)?;
    let mut groups: HashMap<(&str, Option<usize>), Vec<&Diagnostic>> = HashMap::new();
    for diagnostic in found {
        groups.entry(key(diagnostic)).or_default().push(diagnostic);
    }
    let (mut shown, mut counted_only) = (0, 0);
    let mut seen: HashMap<(&str, Option<usize>), usize> = HashMap::new();
    for diagnostic in found {
        let count = seen.entry(key(diagnostic)).or_default();
        *count += 1;
        if *count > SHOWN_OF_A_KIND || shown == SHOWN_IN_ALL {
            continue;
        }
        shown += 1;
        write_one(out, source, diagnostic)?;
        let group = groups.get(&key(diagnostic)).map_or(&[][..], Vec::as_slice);
        if *count == SHOWN_OF_A_KIND && group.len() > SHOWN_OF_A_KIND {
            let rest = group.get(SHOWN_OF_A_KIND..).unwrap_or_default();
            counted_only += rest.len();
            write!(out, "\n\n{}", counted_rest(source, rest))?;
        }
    }
    let hidden = found.len() - shown - counted_only;
    if hidden > 0 {
        write!(out, "\n\n{} not shown", counted(hidden, "other mistake"))?;
    }
    Ok(())
}

/// What the mistakes that are shown together have in common. Each title of the header is of a column
/// of its own.
fn key(diagnostic: &Diagnostic) -> (&'static str, Option<usize>) {
    let column = match diagnostic.problem {
        Problem::Header(_) => Some(diagnostic.at.start),
        _ => diagnostic.column,
    };
    (diagnostic.problem.kind(), column)
}

fn headline(out: &mut impl Write, source: &Source<'_>, found: &[Diagnostic]) -> fmt::Result {
    write!(out, "{} in {}", counted(found.len(), "mistake"), source.name)
}

/// The mistakes of a group that are not shown: how many, and in which lines.
fn counted_rest(source: &Source<'_>, rest: &[&Diagnostic]) -> String {
    let numbers = rest.iter().map(|diagnostic| source.lines.number(diagnostic.at.start));
    let mut lines: Vec<String> = numbers.take(LISTED_LINES).map(|line| line.to_string()).collect();
    if rest.len() > lines.len() {
        lines.push(format!("{} more", rest.len() - lines.len()));
    }
    let (noun, lines) = (if lines.len() == 1 { "line" } else { "lines" }, listed(&lines, "and"));
    format!("the same mistake {}: {noun} {lines}", times_more(rest.len()))
}

fn times_more(count: usize) -> String {
    if count == 1 { "once more".to_owned() } else { format!("{count} more times") }
}

fn write_one(out: &mut impl Write, source: &Source<'_>, found: &Diagnostic) -> fmt::Result {
    out.write_str("\n\n")?;
    snippet::write(out, source, found, &wording(source.lines, found))
}

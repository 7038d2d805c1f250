//! In: a list. Out: the answer of the reader as lines of text, with every part that a user may see.

use std::fmt::Write;

use jmessage_codes_spec::{
    Applicability, Diagnostic, FixLevel, Rejected, Repr, Row, Spec, fix, read, read_any, with_names,
};

/// Writes what the reader and the fixes make of a list.
pub(super) fn answer(list: &str, repr: Option<Repr>) -> String {
    let mut out = format!("{}{list:?}\n", repr.map_or_else(String::new, |it| format!("{it} ")));
    let read = match repr {
        Some(repr) => read("list", list.as_bytes(), repr),
        None => read_any("list", list.as_bytes()),
    };
    match read {
        Ok(spec) => rows(&mut out, "", &spec),
        Err(rejected) => {
            for found in rejected.problems() {
                mistake(&mut out, &rejected, found);
            }
            rows(&mut out, "still ", rejected.partial());
            skeleton(&mut out, &rejected);
            fixes(&mut out, list, repr);
        }
    }
    names(&mut out, list);
    out.push('\n');
    out
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "  {text}").expect("a string can be written");
}

fn rows(out: &mut String, heading: &str, spec: &Spec) {
    agree(spec);
    for row in spec.rows() {
        let mut parts = vec![format!("{heading}{} {}", row.code_text(), row.variant())];
        if row.name() != row.variant() {
            parts.push(format!("as {}", row.name()));
        }
        parts.push(format!("{:?} {:?}", row.message(), row.description()));
        parts.extend(row.deprecated().map(|note| format!("deprecated {note:?}")));
        parts.extend(row.is_success().then(|| "success".to_owned()));
        parts.extend(row.details().iter().map(|(title, value)| format!("{title}={value:?}")));
        line(out, &parts.join(" "));
    }
}

/// A list says the same by row and by column, and finds each of its rows.
fn agree(spec: &Spec) {
    assert_eq!((spec.rows().len(), spec.is_empty()), (spec.len(), spec.codes().is_empty()));
    for (index, row) in spec.rows().enumerate() {
        assert_eq!((row.index(), spec.codes()[index]), (index, row.code()));
        assert_eq!((&*spec.names()[index], &*spec.variants()[index]), (row.name(), row.variant()));
        assert_eq!(spec.message().texts()[index], row.message());
        assert_eq!(spec.description().texts()[index], row.description());
        assert_eq!(spec.deprecated()[index].as_deref(), row.deprecated());
        let success = spec.success().map_or(row.code() == 0_i128.into(), |cells| cells[index]);
        assert_eq!(row.is_success(), success);
        let found = [spec.row(index), spec.find(row.code()), spec.find_name(row.variant())];
        let found = found.map(|row| row.map(Row::index));
        assert_eq!(found, [Some(index); 3], "{}", row.name());
        assert!(spec.find_name(row.name()).is_some_and(|found| found.name() == row.name()));
    }
    let greatest = spec.codes().last().and_then(|code| code.as_i128()).unwrap_or_default();
    assert!(spec.row(spec.len()).is_none() && spec.find_name("NoSuchName").is_none());
    assert!(greatest == i128::MAX || spec.find((greatest + 1).into()).is_none());
}

/// What is wrong and where, and the fix. How that is worded is in the fixtures of the mistakes.
fn mistake(out: &mut String, rejected: &Rejected, found: &Diagnostic) {
    let count = rejected.problems().len();
    let noun = if count == 1 { "mistake in list\n" } else { "mistakes in list\n" };
    assert!(rejected.full().to_string().starts_with(&format!("{count} {noun}")));
    assert!(!rejected.wording(found).headline.is_empty() && rejected.name() == "list");
    let place = |at: usize| {
        let place = rejected.place(at);
        format!("{}:{}", place.line, place.column)
    };
    let at = &rejected.text()[found.at.clone()];
    line(out, &format!("{} {at:?} {:?}", place(found.at.start), found.problem));
    for also in &found.also {
        let text = &rejected.text()[also.clone()];
        line(out, &format!("  and {} {text:?}", place(also.start)));
    }
    if let Some(fix) = &found.suggestion {
        let is_safe = fix.applicability == Applicability::Safe;
        let level = if is_safe { "safe" } else { "unsafe" };
        line(out, &format!("  fix, {level}: {:?}", fix.result));
    }
}

/// Writes the names and numbers of the skeleton where it has more rows than could be read.
fn skeleton(out: &mut String, rejected: &Rejected) {
    agree(rejected.skeleton());
    let rows = |spec: &Spec| {
        let rows = spec.rows().map(|row| format!("{} {}", row.code_text(), row.variant()));
        rows.collect::<Vec<_>>()
    };
    let skeleton = rows(rejected.skeleton());
    if skeleton != rows(rejected.partial()) {
        line(out, &format!("skeleton: {}", skeleton.join(", ")));
    }
    if !rejected.lost_columns().is_empty() {
        line(out, &format!("lost columns: {}", rejected.lost_columns().join(", ")));
    }
}

fn fixes(out: &mut String, list: &str, repr: Option<Repr>) {
    for (name, level) in [("safe", FixLevel::Safe), ("all", FixLevel::Unsafe)] {
        let fixed = fix("list", list.as_bytes(), repr, level);
        if fixed.bytes != list.as_bytes() {
            let text = String::from_utf8_lossy(&fixed.bytes);
            let left = fixed.remaining.map_or(0, |rejected| rejected.problems().len());
            line(out, &format!("{name} fixes: {text:?}, {left} left"));
        }
    }
}

/// The list with a name in every row, where that is what it lacks.
fn names(out: &mut String, list: &str) {
    let shout = |text: &str| "N".repeat(text.chars().count());
    let named = with_names("list", list.as_bytes(), None);
    let spelt = with_names("list", list.as_bytes(), Some(&shout));
    assert_eq!(named.is_ok(), spelt.is_ok());
    let Ok(named) = named else { return };
    line(out, &format!("named: {:?}", String::from_utf8_lossy(&named)));
    if let Some(spelt) = spelt.ok().filter(|spelt| *spelt != named) {
        line(out, &format!("spelt: {:?}", String::from_utf8_lossy(&spelt)));
    }
}

//! What fixes do: each takes away its mistake and makes none, all of them together end, and a fix
//! that is safe to apply unseen never changes what a list says.

use std::collections::BTreeMap;
use std::fs;

use jmessage_codes_spec::{
    Applicability, Diagnostic, FileProblem, FixLevel, Problem, Rejected, Repr, Spec, fix, read,
    read_any,
};
use jmessage_codes_tests::fixtures::{files, folder, stem};
use proptest::prelude::*;

use super::config;
use super::list::{Form, List};
use super::mutation::{MUTATIONS, TITLES};

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The fixtures: a name and the bytes of each.
fn fixtures() -> Vec<(String, Vec<u8>)> {
    let load =
        |file: &std::path::PathBuf| (stem(file), fs::read(file).expect("a fixture can be read"));
    files(&folder("mistakes"), "csv").iter().map(load).collect()
}

fn rejected(bytes: &[u8]) -> Option<Rejected> {
    read("codes.csv", bytes, Repr::I32).err()
}

/// The bytes after the edits of one mistake, and how many bytes each edit removed and wrote.
fn with_one_fix(bytes: &[u8], diagnostic: &Diagnostic) -> Option<Vec<u8>> {
    let suggestion = diagnostic.suggestion.as_ref()?;
    let mark = if bytes.starts_with(MARK) { MARK.len() } else { 0 };
    let mut edits = suggestion.edits.clone();
    edits.sort();
    assert!(edits.windows(2).all(|pair| pair[0].at.1 <= pair[1].at.0), "edits overlap: {edits:?}");
    let mut fixed = bytes.to_vec();
    for edit in edits.iter().rev() {
        fixed.splice(mark + edit.at.0..mark + edit.at.1, edit.replacement.bytes());
    }
    Some(fixed)
}

/// How often each kind occurs.
fn kinds(rejected: Option<&Rejected>) -> BTreeMap<&'static str, usize> {
    let mut kinds = BTreeMap::new();
    for found in rejected.map(Rejected::problems).unwrap_or_default() {
        *kinds.entry(found.problem.kind()).or_default() += 1;
    }
    kinds
}

/// Whether the fix of a mistake lets more be read: a title that says now what its cells are.
fn shows_more(problem: &Problem) -> bool {
    use FileProblem::{HeaderInComment, TitleAboveHeader};
    match problem {
        Problem::Header(_) => true,
        Problem::File(problem) => {
            matches!(problem, TitleAboveHeader { .. } | HeaderInComment { .. })
        }
        _ => false,
    }
}

fn one_fix_takes_away_its_mistake(name: &str, bytes: &[u8]) {
    let Some(before) = rejected(bytes).filter(|_| std::str::from_utf8(bytes).is_ok()) else {
        return;
    };
    let kinds_before = kinds(Some(&before));
    for found in before.problems() {
        let Some(fixed) = with_one_fix(bytes, found) else { continue };
        assert_ne!(fixed, bytes, "{name}: the fix changes nothing: {found:?}");
        let after = rejected(&fixed);
        let kinds_after = kinds(after.as_ref());
        let kind = found.problem.kind();
        let text = String::from_utf8_lossy(&fixed).into_owned();
        let told = after.as_ref().map(ToString::to_string).unwrap_or_default();
        let count = |kinds: &BTreeMap<&str, usize>, kind| kinds.get(kind).copied().unwrap_or(0);
        assert!(
            count(&kinds_after, kind) < count(&kinds_before, kind),
            "{name}: {found:?} is still there:\n{text}\n{told}",
        );
        // What the fix of a title lets be read is in the rows.
        let later = after.as_ref().map(Rejected::problems).unwrap_or_default();
        let is_seen = |other: &Problem| !shows_more(&found.problem) || shows_more(other);
        for other in later.iter().map(|it| &it.problem).filter(|other| is_seen(other)) {
            let other = other.kind();
            let is_new = count(&kinds_after, other) > count(&kinds_before, other);
            assert!(!is_new, "{name}: {found:?} makes `{other}`:\n{text}\n{told}");
        }
    }
}

/// What a list says, as far as it could be read: each code with its texts and values.
fn said(bytes: &[u8]) -> BTreeMap<String, String> {
    let told = |spec: &Spec| {
        let rows = spec.rows().map(|row| {
            let told = format!(
                "{:?} {:?} {:?} {:?} {:?} {:?}",
                row.name(),
                row.message(),
                row.description(),
                row.deprecated(),
                row.is_success(),
                row.details(),
            );
            (row.code_text(), told)
        });
        rows.collect()
    };
    match read_any("codes.csv", bytes) {
        Ok(spec) => told(&spec),
        Err(rejected) => told(rejected.partial()),
    }
}

fn all_fixes_end(name: &str, bytes: &[u8], level: FixLevel) -> Vec<u8> {
    let fixed = fix("codes.csv", bytes, Some(Repr::I32), level);
    let text = String::from_utf8_lossy(&fixed.bytes).into_owned();
    let again = fix("codes.csv", &fixed.bytes, Some(Repr::I32), level);
    assert_eq!(again.bytes, fixed.bytes, "{name}: there is more to fix in\n{text}");
    assert!(again.applied.is_empty(), "{name}");
    assert_eq!(fixed.applied.is_empty(), fixed.bytes == bytes, "{name}");
    let remaining = fixed.remaining.as_ref();
    assert_eq!(kinds(remaining), kinds(rejected(&fixed.bytes).as_ref()), "{name}");
    // A file that is not UTF-8 cannot be changed.
    let is_text = std::str::from_utf8(bytes).is_ok();
    for left in remaining.map(Rejected::problems).unwrap_or_default().iter().filter(|_| is_text) {
        let suggestion = left.suggestion.as_ref().filter(|suggestion| {
            level == FixLevel::Unsafe || suggestion.applicability == Applicability::Safe
        });
        assert!(suggestion.is_none(), "{name}: left in the list: {left:?}");
    }
    fixed.bytes
}

fn safe_fixes_keep_what_is_said(name: &str, bytes: &[u8]) {
    let fixed = all_fixes_end(name, bytes, FixLevel::Safe);
    let (before, after) = (said(bytes), said(&fixed));
    let text = String::from_utf8_lossy(&fixed).into_owned();
    for (code, told) in &before {
        assert_eq!(after.get(code), Some(told), "{name}: {code} says something else in\n{text}");
    }
}

#[test]
fn each_fix_takes_away_its_mistake_and_makes_none() {
    for (name, bytes) in fixtures() {
        one_fix_takes_away_its_mistake(&name, &bytes);
    }
}

#[test]
fn safe_fixes_never_change_what_a_list_says() {
    for (name, bytes) in fixtures() {
        safe_fixes_keep_what_is_said(&name, &bytes);
    }
}

#[test]
fn all_fixes_end_and_leave_nothing_to_fix() {
    for (name, bytes) in fixtures() {
        all_fixes_end(&name, &bytes, FixLevel::Unsafe);
    }
}

/// Every single mistake in a list of real size, in several forms.
#[test]
fn fixes_of_a_real_list_do_the_same() {
    let forms = [
        Form::PLAIN,
        Form { line_end: "\r\n", has_mark: true, comments: 2, gap: 7 },
        Form { line_end: "\r", has_mark: true, comments: 0, gap: 0 },
    ];
    for (number, mutation) in MUTATIONS.iter().enumerate() {
        for ((row, partner), form) in [(40, 12), (12, 40), (75, 74)].into_iter().zip(&forms) {
            let mut list = List::web();
            if mutation.make(&mut list, row, partner).is_some() {
                let name = format!("mutation {number} of row {row}");
                hold(&name, &list.write(form).bytes);
            }
        }
    }
    for (_, title, instead) in TITLES {
        let mut list = List::web();
        let column = list.column(title);
        (*instead).clone_into(&mut list.header[column]);
        hold(&format!("{title} as {instead}"), &list.write(&Form::PLAIN).bytes);
    }
}

/// What `fix` makes of a list with one mistake is the edit of that mistake, and every other byte is as
/// it was.
fn fix_makes_the_edit_and_no_other(name: &str, bytes: &[u8]) {
    let Some(before) = rejected(bytes).filter(|_| std::str::from_utf8(bytes).is_ok()) else {
        return;
    };
    let [found] = before.problems() else { return };
    let Some(edited) = with_one_fix(bytes, found).filter(|it| rejected(it).is_none()) else {
        return;
    };
    let fixed = fix("codes.csv", bytes, Some(Repr::I32), FixLevel::Unsafe);
    assert!(fixed.bytes == edited, "{name}: {found:?}");
    assert_eq!(fixed.applied.len(), 1, "{name}");
}

/// All that is said of fixes.
fn hold(name: &str, bytes: &[u8]) {
    fix_makes_the_edit_and_no_other(name, bytes);
    one_fix_takes_away_its_mistake(name, bytes);
    safe_fixes_keep_what_is_said(name, bytes);
    all_fixes_end(name, bytes, FixLevel::Unsafe);
}

/// Parts of a list that mean something, to be put together at random.
const PARTS: [&str; 44] = [
    ",",
    ",",
    ",",
    "\n",
    "\n",
    "\r\n",
    "\"",
    "\"\"",
    "\\\"",
    " ",
    "\u{3000}",
    "#",
    ";",
    "|",
    "@de",
    ":u8",
    ":bool?",
    "1001",
    "1002",
    "-7",
    "0x1F",
    "0x001F",
    "01",
    "1 000",
    "=\"1\"",
    "code",
    "name",
    "message",
    "description",
    "busy",
    "Busy",
    "time out",
    "yes",
    "N/A",
    "#REF!",
    "true",
    "用户",
    "Ã¼",
    "\u{FFFD}",
    "\u{200B}",
    "Total",
    "// x",
    "<<<<<<< a",
    "=======",
];

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn fixes_of_anything_end(
        header in prop::sample::select(vec![
            "",
            "code,message\n",
            "code,name,message,wait:u8?,retry:bool\n",
            "code;message;level:enum;deprecated\r\n",
            "Code,Msg,message_de\n",
            "code,message,message@cn,advice\n0x001A,a,b,c\n",
        ]),
        parts in prop::collection::vec(prop::sample::select(PARTS.to_vec()), 0..40),
    ) {
        let list = format!("{header}{}", parts.concat());
        safe_fixes_keep_what_is_said(&list, list.as_bytes());
        all_fixes_end(&list, list.as_bytes(), FixLevel::Unsafe);
    }

}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn three_mistakes_are_fixed_like_one(
        chosen in prop::sample::subsequence((0..MUTATIONS.len()).collect::<Vec<_>>(), 3),
        rows in prop::sample::subsequence((0..76_usize).collect::<Vec<_>>(), 6).prop_shuffle(),
    ) {
        let mut list = List::web();
        for (number, pair) in chosen.iter().zip(rows.chunks(2)) {
            MUTATIONS[*number].make(&mut list, pair[0], pair[1]);
        }
        hold(&format!("mutations {chosen:?}"), &list.write(&Form::PLAIN).bytes);
    }
}

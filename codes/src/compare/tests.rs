//! What the reader cannot be made to say in one short list: the model is changed by hand.

use super::{ChangeKind, Comparison, Severity, compare};
use crate::model::code::Radix;
use crate::model::column::{Data, Words};
use crate::model::repr::Repr;
use crate::model::spec::Spec;
use crate::read;

fn list(rows: &str) -> Spec {
    let text = format!("code,name,message,level:enum\n{rows}");
    read("list.csv", text.as_bytes(), Repr::I32).map_err(|rejected| rejected.to_string()).unwrap()
}

fn words(spec: &mut Spec) -> &mut Words {
    match &mut spec.columns[0].data {
        Data::Enum(words, _) => words,
        other => panic!("{other:?} has no words"),
    }
}

fn only(comparison: &Comparison) -> (ChangeKind, Severity, &str) {
    match comparison.changes.as_slice() {
        [change] => (change.kind, change.severity, &change.reason),
        other => panic!("{other:#?}"),
    }
}

#[test]
fn another_notation_is_breaking_only_if_the_base_changes() {
    let decimal = list("1,A,a,low\n");
    let mut wide = decimal.clone();
    wide.radix = Radix::Hexadecimal { digits: 8, is_uppercase: true };
    let mut narrow = wide.clone();
    narrow.radix = Radix::Hexadecimal { digits: 4, is_uppercase: true };
    let to_hex = compare(&decimal, &wide);
    assert_eq!(
        (only(&to_hex).0, only(&to_hex).1),
        (ChangeKind::NotationChanged, Severity::Breaking)
    );
    let to_narrow = compare(&wide, &narrow);
    assert_eq!(only(&to_narrow).1, Severity::Patch);
    assert_eq!(compare(&wide, &wide).severity(), None);
}

#[test]
fn codes_are_shown_as_the_new_list_writes_them() {
    let mut old = list("160,A,a,low\n");
    old.radix = Radix::Hexadecimal { digits: 4, is_uppercase: true };
    let mut new = list("160,A,b,low\n");
    new.radix = old.radix;
    let expected = "the `message` of code 0x00A0 (`A`) was \"a\" and is now \"b\"";
    assert_eq!(only(&compare(&old, &new)).2, expected);
}

#[test]
fn success_and_the_written_name_are_compared() {
    let old = list("0,A,a,low\n7,B,b,low\n");
    let mut new = old.clone();
    new.success = Some(vec![true, true]);
    assert_eq!(
        only(&compare(&old, &new)),
        (ChangeKind::SuccessChanged, Severity::Breaking, "code 7 (`B`) now means success"),
    );
    let mut new = old.clone();
    new.success = Some(vec![true, false]);
    assert_eq!(compare(&old, &new).severity(), None);
    new.names[1] = "b".to_owned();
    let comparison = compare(&old, &new);
    assert_eq!(
        (only(&comparison).0, only(&comparison).1),
        (ChangeKind::NameRespelled, Severity::Breaking)
    );
}

#[test]
fn the_order_of_words_counts_only_where_the_header_lists_them() {
    let (mut old, mut new) = (list("1,A,a,low\n2,B,b,high\n"), list("1,A,a,low\n2,B,b,high\n"));
    words(&mut new).list.reverse();
    // The cells are indices: they are reversed too.
    let Data::Enum(_, crate::model::column::Cells::Required(cells)) = &mut new.columns[0].data
    else {
        panic!("the column has words")
    };
    cells.reverse();
    assert_eq!(compare(&old, &new).severity(), None);
    words(&mut old).is_closed = true;
    let opened = compare(&old, &new);
    assert_eq!(
        (only(&opened).0, only(&opened).1),
        (ChangeKind::WordsClosedChanged, Severity::Breaking)
    );
    let closed = compare(&new, &old);
    assert_eq!(only(&closed).1, Severity::Minor);
    words(&mut new).is_closed = true;
    let reordered = compare(&old, &new);
    assert_eq!(
        (only(&reordered).0, only(&reordered).1),
        (ChangeKind::WordsReordered, Severity::Breaking)
    );
}

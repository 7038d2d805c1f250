//! What a changed list breaks: two states of a list, and every change with its severity and reason.

use jmessage_codes_spec::compare::{ChangeKind, Comparison, Severity, compare};
use jmessage_codes_spec::{Repr, Spec, WEB, read};

fn list(text: &str) -> Spec {
    read("list.csv", text.as_bytes(), Repr::I32).unwrap_or_else(|rejected| panic!("{rejected}"))
}

fn compared(old: &str, new: &str) -> Comparison {
    compare(&list(old), &list(new))
}

/// One line for each change: its severity, its kind and its reason.
fn lines(comparison: &Comparison) -> Vec<String> {
    let line = |change: &jmessage_codes_spec::compare::Change| {
        format!("{} {}: {}", change.severity, change.kind.name(), change.reason)
    };
    comparison.changes.iter().map(line).collect()
}

#[track_caller]
fn expect(old: &str, new: &str, expected: &[&str]) {
    assert_eq!(lines(&compared(old, new)), expected);
}

#[test]
fn a_list_is_equal_to_itself() {
    let comparison = compared(WEB, WEB);
    assert_eq!((comparison.severity(), comparison.changes.len()), (None, 0));
}

#[test]
fn the_order_of_rows_and_columns_is_no_change() {
    expect(
        "code,name,message,retry:bool,wait:u8\n1,A,a,true,1\n2,B,b,false,2\n",
        "wait:u8,message,code,name,retry:bool\n2,b,2,B,false\n1,a,1,A,true\n",
        &[],
    );
}

#[test]
fn added_and_removed_codes() {
    expect(
        "code,name,message,deprecated\n1,A,a,\n2,B,b,\"use A, it is enough\"\n3,C,c,\n",
        "code,name,message,deprecated\n1,A,a,\n4,D,d,\n",
        &[
            "breaking code-removed: code 2 (`B`) was removed; it was deprecated before: \"use A, it is enough\"",
            "breaking code-removed: code 3 (`C`) was removed, and it was not deprecated before",
            "minor code-added: code 4 (`D`) was added",
        ],
    );
}

#[test]
fn a_code_with_another_number_is_found_by_its_name_or_its_message() {
    expect(
        "code,name,message\n1,A,a\n2,B,b\n",
        "code,name,message\n1,A,a\n3,B,bee\n",
        &[
            "breaking renumbered: `B` had the number 2 and now has the number 3",
            "patch text-changed: the `message` of code 3 (`B`) was \"b\" and is now \"bee\"",
        ],
    );
    expect(
        "code,name,message\n1,A,a\n2,B,b\n",
        "code,name,message\n1,A,a\n3,C,b\n",
        &[
            "breaking renumbered: `B` had the number 2 and now has the number 3",
            "breaking renamed: code 3 was named `B` and is now named `C`",
        ],
    );
}

#[test]
fn a_message_that_several_codes_share_pairs_none_of_them() {
    expect(
        "code,name,message\n1,A,same\n2,B,same\n",
        "code,name,message\n1,A,same\n3,C,same\n",
        &[
            "breaking code-removed: code 2 (`B`) was removed, and it was not deprecated before",
            "minor code-added: code 3 (`C`) was added",
        ],
    );
    // Neither does the lack of one.
    let old = "code,name,message,description\n1,A,,one\n";
    let new = "code,name,message,description\n2,B,,two\n";
    let kinds: Vec<_> = compared(old, new).changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [ChangeKind::CodeRemoved, ChangeKind::CodeAdded]);
}

#[test]
fn a_number_with_another_meaning_is_not_a_renamed_code() {
    expect(
        "code,name,message\n1,CardLost,card lost\n",
        "code,name,message\n1,TooMany,too many requests\n",
        &[
            "breaking reused: number 1 meant `CardLost` (\"card lost\") and now has another meaning: \
           `TooMany` (\"too many requests\")",
        ],
    );
    expect(
        "code,name,message\n1,CardLost,card lost\n",
        "code,name,message\n1,CardMissing,card lost\n",
        &["breaking renamed: code 1 was named `CardLost` and is now named `CardMissing`"],
    );
    expect(
        "code,name,message\n1,CardLost,card lost\n",
        "code,name,message\n1,CardLost,card is lost\n",
        &["patch text-changed: the `message` of code 1 (`CardLost`) was \"card lost\" and is now \
           \"card is lost\""],
    );
}

#[test]
fn codes_that_changed_places_are_renumbered_and_their_numbers_re_used() {
    let old = "code,name,message\n1,A,a\n2,B,b\n";
    let comparison = compared(old, "code,name,message\n1,B,b\n2,A,a\n");
    let kinds: Vec<_> = comparison.changes.iter().map(|change| change.kind).collect();
    let expected =
        [ChangeKind::Renumbered, ChangeKind::Reused, ChangeKind::Renumbered, ChangeKind::Reused];
    assert_eq!(kinds, expected);
}

#[test]
fn a_name_that_another_code_took_is_named() {
    expect(
        "code,name,message\n1,A,a\n2,B,b\n",
        "code,name,message\n1,C,a\n2,A,b\n",
        &[
            "breaking renamed: code 1 was named `A` and is now named `C`; the name `A` now means 2",
            "breaking renamed: code 2 was named `B` and is now named `A`",
        ],
    );
}

#[test]
fn deprecation_is_minor_and_its_note_a_text() {
    let with = |note: &str| format!("code,name,message,deprecated\n1,A,a,{note}\n");
    for (old, new, kind, severity) in [
        ("", "use B", ChangeKind::Deprecated, Severity::Minor),
        ("use B", "", ChangeKind::Undeprecated, Severity::Patch),
        ("use B", "use C", ChangeKind::NoteChanged, Severity::Patch),
    ] {
        let comparison = compared(&with(old), &with(new));
        let found: Vec<_> =
            comparison.changes.iter().map(|change| (change.kind, change.severity)).collect();
        assert_eq!(found, [(kind, severity)]);
    }
}

#[test]
fn columns_and_their_types() {
    expect(
        "code,name,message,gone:bool,wait:u8,note,limit:u8?\n1,A,a,true,1,x,2\n",
        "code,name,message,wait:u16,note:str?,limit:u8,fresh\n1,A,a,1,x,2,new\n",
        &[
            "breaking column-removed: column `gone` was removed, and the accessor `gone()` with it",
            "breaking column-type-changed: the cells of column `wait` were `u8` and are now `u16`",
            "breaking optionality-changed: a cell of column `note` may now be empty: `note()` \
             returns an `Option`",
            "breaking optionality-changed: a cell of column `limit` can no longer be empty: \
             `limit()` returns no `Option`",
            "minor column-added: column `fresh` was added",
        ],
    );
}

#[test]
fn words_of_an_enum() {
    expect(
        "code,name,message,level:enum\n1,A,a,low\n2,B,b,high_up\n3,C,c,mid\n",
        "code,name,message,level:enum\n1,A,a,low\n2,B,b,high-up\n3,C,c,top\n",
        &[
            "breaking word-respelled: the word `high_up` of column `level` is now written `high-up`",
            "breaking word-removed: column `level` no longer has the word `mid` (`Mid`)",
            "minor word-added: column `level` has the new word `top`; that is breaking for \
             programs that use the list with `#[codes(exhaustive)]` and match every word",
            "patch value-changed: the `level` of code 2 (`B`) was \"high_up\" and is now \"high-up\"",
            "patch value-changed: the `level` of code 3 (`C`) was \"mid\" and is now \"top\"",
        ],
    );
}

#[test]
fn languages_and_values() {
    expect(
        "code,name,message,message@fr,message@de,wait:u8?\n1,A,a,un,eins,1\n",
        "code,name,message,message@FR,message@zh-Hans,wait:u8?\n1,A,a,une,一,\n",
        &[
            "breaking language-removed: column `message@de` was removed: users who ask for `de` get \
             the text without a language",
            "minor language-added: column `message@zh-Hans` was added",
            "patch text-changed: the `message@FR` of code 1 (`A`) was \"un\" and is now \"une\"",
            "patch value-changed: the `wait` of code 1 (`A`) was \"1\" and is now empty",
        ],
    );
}

#[test]
fn a_change_names_its_old_number_its_column_and_both_texts() {
    let comparison =
        compared("code,name,message\n2,B,b\n", "code,name,message\n3,B,\"two\n lines\"\n");
    let change = &comparison.changes[1];
    assert_eq!(change.code, Some(2_i128.into()));
    assert_eq!(change.column.as_deref(), Some("message"));
    assert_eq!((change.old.as_deref(), change.new.as_deref()), (Some("b"), Some("two\n lines")));
    assert!(change.reason.ends_with("is now \"two lines\""), "{}", change.reason);
}

#[test]
fn the_gravest_change_is_the_verdict() {
    let base = "code,name,message\n1,A,a\n2,B,b\n";
    for (new, severity) in [
        ("code,name,message\n1,A,a!\n2,B,b\n", Severity::Patch),
        ("code,name,message\n1,A,a!\n2,B,b\n3,C,c\n", Severity::Minor),
        ("code,name,message\n1,A,a!\n3,C,c\n", Severity::Breaking),
    ] {
        assert_eq!(compared(base, new).severity(), Some(severity));
    }
    let mixed = compared(base, "code,name,message\n1,A,a!\n3,C,c\n");
    assert_eq!(Severity::ALL.map(|severity| mixed.count(severity)), [1, 1, 1]);
}

#[test]
fn every_kind_and_severity_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<_> =
        ChangeKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), ChangeKind::ALL.len());
    for severity in Severity::ALL {
        assert_eq!(Severity::from_name(severity.name()), Some(severity));
    }
}

#[test]
fn another_notation_is_breaking_only_if_the_base_changes() {
    let decimal = "code,name,message\n160,A,a\n";
    let wide = "code,name,message\n0x000000A0,A,a\n";
    let narrow = "code,name,message\n0x00A0,A,b\n";
    expect(
        decimal,
        wide,
        &["breaking notation-changed: the codes were decimal and are now hexadecimal: texts that \
           show a code change"],
    );
    expect(
        wide,
        narrow,
        &[
            "patch notation-changed: the hexadecimal codes are written with other digits",
            "patch text-changed: the `message` of code 0x00A0 (`A`) was \"a\" and is now \"b\"",
        ],
    );
}

#[test]
fn success_is_compared_as_it_is_meant() {
    let without = "code,name,message\n0,A,a\n7,B,b\n";
    expect(without, "code,name,message,success\n0,A,a,true\n7,B,b,false\n", &[]);
    expect(
        without,
        "code,name,message,success\n0,A,a,false\n7,B,b,true\n",
        &[
            "breaking success-changed: code 0 (`A`) no longer means success",
            "breaking success-changed: code 7 (`B`) now means success",
        ],
    );
}

#[test]
fn a_name_that_is_written_in_another_way_is_breaking() {
    expect(
        "code,name,message\n7,NO_USER,a\n",
        "code,name,message\n7,no_user,a\n",
        &["breaking name-respelled: the name of code 7 was written `NO_USER` and is now written \
           `no_user`: texts that show or read it change"],
    );
}

#[test]
fn the_order_of_words_counts_only_where_the_header_lists_them() {
    let with = |kind: &str| format!("code,name,message,level:{kind}\n1,A,a,low\n2,B,b,high\n");
    let (free, closed) = (with("enum"), with("enum(low|high)"));
    expect(
        &free,
        "code,name,message,level:enum\n1,A,a,low\n3,C,c,mid\n2,B,b,high\n",
        &[
            "minor word-added: column `level` has the new word `mid`; that is breaking for programs \
         that use the list with `#[codes(exhaustive)]` and match every word",
            "minor code-added: code 3 (`C`) was added",
        ],
    );
    expect(
        &free,
        &closed,
        &["minor words-closed-changed: the header now lists the words of column `level`"],
    );
    expect(
        &closed,
        &free,
        &[
            "breaking words-closed-changed: the header no longer lists the words of column `level`: \
           they cannot be compared with `<` any more",
        ],
    );
    expect(
        &closed,
        &with("enum(high|low)"),
        &["breaking words-reordered: the words of column `level` are in another order, and so \
           compare in another way"],
    );
}

#[test]
fn languages_of_own_columns_are_compared() {
    expect(
        "code,name,message,advice,advice@zh-Hans\n1,A,a,go,走\n",
        "code,name,message,advice,advice@zh-Hans\n1,A,a,go,去\n",
        &["patch text-changed: the `advice@zh-Hans` of code 1 (`A`) was \"走\" and is now \"去\""],
    );
}

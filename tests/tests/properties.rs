//! What holds for every input: nothing panics, every place lies in the text, and a mistake made on
//! purpose is the one that is reported, where it was made. Every run tries the same inputs.

mod fixes;
mod list;
mod mutation;

use jmessage_codes_spec::{Rejected, Repr, Value, WEB, quoted, read, read_any};
use list::{Form, List, Place, Written};
use mutation::{MUTATIONS, Made, TITLES};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

fn config(cases: u32) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(0x4A4D);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

fn form() -> impl Strategy<Value = Form> {
    (select(vec!["\n", "\r\n", "\r"]), any::<bool>(), 0..3_usize, 0..4_usize)
        .prop_map(|(line_end, has_mark, comments, gap)| Form { line_end, has_mark, comments, gap })
}

/// What means something to the reader.
const WORDS: [&[u8]; 35] = [
    b",",
    b",",
    b"\n",
    b"\r\n",
    b"\r",
    b"\"",
    b"\"\"",
    b"#",
    b";",
    b"@",
    b":",
    b"?",
    b"x",
    b"-",
    b"0",
    b"1001",
    b"code",
    b"name",
    b"message",
    b"description",
    b"group:enum",
    b"retry:bool?",
    b"wait:u8",
    b"@zh-Hans",
    b"busy",
    b"true",
    b"Self",
    b"\xFF",
    b"\xE7\x94",
    b"\0",
    b"\xEF\xBB\xBF",
    "用户".as_bytes(),
    "\u{202E}".as_bytes(),
    "e\u{301}".as_bytes(),
    "👍🏽".as_bytes(),
];

/// Bytes of which many mean something to the reader.
fn scraps() -> impl Strategy<Value = Vec<u8>> {
    let mixed =
        prop::collection::vec(select(WORDS.to_vec()), 0..60).prop_map(|words| words.concat());
    let headed = mixed.clone().prop_map(|rest| {
        [b"code,name,message,group:enum,wait:u8?\n1,One,one,a,\n".as_slice(), &rest].concat()
    });
    prop_oneof![prop::collection::vec(any::<u8>(), 0..200), mixed, headed]
}

/// The line and the column of the byte `at`, counted anew.
fn place(text: &str, at: usize) -> Place {
    let before = text[..at].replace("\r\n", "\n").replace('\r', "\n");
    // Nothing is between the two bytes of a line end.
    let line = before.matches('\n').count() + 1;
    (line, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}

fn spans_lie_in_the_text(rejected: &Rejected) {
    let text = rejected.text();
    assert!(!rejected.problems().is_empty());
    for found in rejected.problems() {
        for at in found.also.iter().chain([&found.at]) {
            assert!(text.get(at.clone()).is_some(), "{at:?} in {} bytes: {found:?}", text.len());
            let shown = rejected.place(at.start);
            assert_eq!((shown.line, shown.column), place(text, at.start), "{found:?}");
        }
        for edit in found.suggestion.iter().flat_map(|suggestion| &suggestion.edits) {
            assert!(text.get(edit.span()).is_some(), "{edit:?} in {} bytes", text.len());
        }
    }
    for message in [rejected.to_string(), rejected.full().to_string()] {
        assert!(message.lines().all(|line| !line.chars().any(char::is_control)), "{message:?}");
    }
}

fn found(written: &Written) -> Vec<(String, Place)> {
    let Err(rejected) = read("codes.csv", &written.bytes, Repr::I32) else { return Vec::new() };
    spans_lie_in_the_text(&rejected);
    let found = rejected.problems().iter().map(|found| {
        let place = rejected.place(found.at.start);
        (found.problem.kind().to_owned(), (place.line, place.column))
    });
    found.collect()
}

fn expected(made: &[Made], written: &Written) -> Vec<(String, Place)> {
    // Where bytes were lost while the file was decoded, U+FFFD may replace them.
    let is_lossy = made.iter().any(|made| made.kind == "NotUtf8");
    let is_seen = |made: &&Made| !(is_lossy && made.kind == "LostCharacter");
    let seen = made.iter().filter(is_seen);
    let mut all: Vec<_> = seen.map(|made| (made.kind.to_owned(), made.place(written))).collect();
    all.sort_by_key(|(_, place)| *place);
    all
}

#[test]
fn the_list_is_right_before_it_is_changed() {
    for line_end in ["\n", "\r\n", "\r"] {
        for has_mark in [false, true] {
            let form = Form { line_end, has_mark, comments: 2, gap: 3 };
            assert_eq!(found(&List::web().write(&form)), []);
        }
    }
}

#[test]
fn every_title_that_is_changed_is_the_one_reported() {
    for &(kind, title, instead) in TITLES {
        let form = Form { line_end: "\r\n", has_mark: true, comments: 1, gap: 0 };
        let mut list = List::web();
        let column = list.column(title);
        instead.clone_into(&mut list.header[column]);
        let written = list.write(&form);
        let at = written.header[column];
        assert_eq!(found(&written), [(kind.to_owned(), at)], "{title} as {instead}");
    }
}

/// Every one of them, so that none depends on luck.
#[test]
fn every_mutation_is_reported_where_it_was_made() {
    for (number, mutation) in MUTATIONS.iter().enumerate() {
        let mut count = 0;
        for (row, partner) in [(40, 12), (12, 40), (75, 74), (41, 40), (1, 3)] {
            for line_end in ["\n", "\r\n", "\r"] {
                let form = Form { line_end, has_mark: number % 2 == 0, comments: 1, gap: 5 };
                let mut list = List::web();
                let Some(made) = mutation.make(&mut list, row, partner) else { continue };
                let written = list.write(&form);
                let expected = expected(&[made], &written);
                assert_eq!(found(&written), expected, "{number}, {row} {line_end:?}");
                count += 1;
            }
        }
        assert!(count > 0, "mutation {number} was never made");
    }
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn no_bytes_panic_and_every_place_lies_in_the_text(bytes in scraps()) {
        if let Err(rejected) = read("codes.csv", &bytes, Repr::I32) {
            spans_lie_in_the_text(&rejected);
        }
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn no_damage_to_a_real_list_panics(
        at in 0..WEB.len(),
        length in 0..40_usize,
        with in scraps(),
    ) {
        let mut bytes = WEB.as_bytes().to_vec();
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, with);
        if let Err(rejected) = read("codes.csv", &bytes, Repr::I32) {
            spans_lie_in_the_text(&rejected);
        }
    }

    #[test]
    fn three_mistakes_in_three_rows_are_these_three(
        form in form(),
        chosen in prop::sample::subsequence((0..MUTATIONS.len()).collect::<Vec<_>>(), 3),
        rows in prop::sample::subsequence((0..76_usize).collect::<Vec<_>>(), 6).prop_shuffle(),
    ) {
        let mut list = List::web();
        let mut made = Vec::new();
        for (number, pair) in chosen.iter().zip(rows.chunks(2)) {
            made.extend(MUTATIONS[*number].make(&mut list, pair[0], pair[1]));
        }
        let written = list.write(&form);
        prop_assert_eq!(found(&written), expected(&made, &written));
    }

    #[test]
    fn cells_are_those_that_were_written(
        texts in prop::collection::vec(("[a-z用户 ,;\t\"\n]{0,12}", "[!-~€用]{1,12}"), 1..20),
        delimiter in select(vec![b',', b';', b'\t']),
        is_windows in any::<bool>(),
        quotes_all in any::<bool>(),
    ) {
        let end = if is_windows { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let style = if quotes_all { csv::QuoteStyle::Always } else { csv::QuoteStyle::NonNumeric };
        let mut builder = csv::WriterBuilder::new();
        let mut writer =
            builder.terminator(end).delimiter(delimiter).quote_style(style).from_writer(Vec::new());
        writer.write_record(["code", "name", "message", "description", "note"]).unwrap();
        for (number, (one, two)) in texts.iter().enumerate() {
            let (code, name) = (number.to_string(), format!("Name{number}"));
            writer.write_record([&code, &name, one, &format!("x{two}"), one]).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let spec = read("codes.csv", &bytes, Repr::I32);
        let spec = spec.unwrap_or_else(|rejected| panic!("{rejected}"));
        prop_assert_eq!(spec.rows().len(), texts.len());
        for (row, (one, two)) in spec.rows().zip(&texts) {
            prop_assert_eq!((row.message(), row.description()), (one.as_str(), &*format!("x{two}")));
            prop_assert_eq!(spec.columns()[0].value(row.index()), Some(Value::Str(one)));
        }
    }

    #[test]
    fn a_quoted_text_is_the_text_to_every_reader(
        text in "[a-z用 ,;\t\"\r\n]{0,12}",
        delimiter in select(vec![',', ';', '\t']),
    ) {
        let cell = quoted(&text, delimiter);
        let row = format!("1{delimiter}{cell}{delimiter}x\n");
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader
            .has_headers(false)
            .delimiter(delimiter.try_into().unwrap())
            .from_reader(row.as_bytes());
        let record = reader.records().next().unwrap().unwrap();
        prop_assert_eq!(&record[1], text.as_str());
        let list = format!("code{delimiter}description{delimiter}message\n{row}");
        let spec = read_any("codes.csv", list.as_bytes());
        let spec = spec.unwrap_or_else(|rejected| panic!("{rejected}"));
        prop_assert_eq!(&spec.description().texts()[0], &text);
    }

    #[test]
    fn the_order_of_rows_and_the_form_say_nothing(
        form in form(),
        rows in Just((0..76_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let list = List::web();
        let plain = read("codes.csv", &list.write(&Form::PLAIN).bytes, Repr::I32).unwrap();
        let mut shuffled = list.clone();
        shuffled.rows = rows.iter().map(|&row| list.rows[row].clone()).collect();
        let spec = read("codes.csv", &shuffled.write(&form).bytes, Repr::I32).unwrap();
        prop_assert_eq!(&spec, &plain);
    }

    #[test]
    fn reading_twice_gives_the_same(bytes in scraps()) {
        let read = || read("codes.csv", &bytes, Repr::I32).map_err(|it| it.full().to_string());
        prop_assert_eq!(read(), read());
    }
}

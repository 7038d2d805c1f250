//! Every kind of mistake, as its message shows it: each `mistakes/*.csv` beside its rendered `.txt`.
//! `BLESS=1` writes the texts anew.

use std::fs;
use std::path::Path;

use jmessage_codes_spec::{Repr, read};
use jmessage_codes_tests::fixtures::{blessing, files, folder, kind_of, kinds_without, stem};

/// The kinds of the problems in a list, and the message that it gives.
fn rendered(file: &Path) -> (Vec<&'static str>, String) {
    let bytes = fs::read(file).expect("a fixture can be read");
    let rejected = read("codes.csv", &bytes, Repr::I32).err();
    let rejected = rejected.unwrap_or_else(|| panic!("{} has no mistake", stem(file)));
    let kinds = rejected.problems().iter().map(|found| found.problem.kind()).collect();
    (kinds, format!("{rejected}\n"))
}

#[test]
fn every_mistake_is_rendered_as_its_text_says() {
    let mut differ = Vec::new();
    for file in files(&folder("mistakes"), "csv") {
        let (_, message) = rendered(&file);
        let text = file.with_extension("txt");
        if fs::read_to_string(&text).ok().as_ref() == Some(&message) {
            continue;
        }
        if blessing() {
            fs::write(&text, message).expect("a text can be written");
        } else {
            differ.push(format!("{}:\n{message}", stem(&file)));
        }
    }
    assert!(differ.is_empty(), "see them with `BLESS=1` and `git diff`:\n{}", differ.join("\n"));
}

#[test]
fn every_kind_has_a_fixture_that_shows_it() {
    let fixtures = files(&folder("mistakes"), "csv");
    assert_eq!(kinds_without(&fixtures), [""; 0], "kinds without a fixture");
    for file in fixtures {
        let name = stem(&file);
        let kind = kind_of(&name).unwrap_or_else(|| panic!("{name}: begins with no kind"));
        assert!(rendered(&file).0.contains(&kind), "{name}: has no `{kind}`");
    }
}

#[test]
fn every_text_belongs_to_a_list() {
    for text in files(&folder("mistakes"), "txt") {
        assert!(text.with_extension("csv").is_file(), "{}: has no list", stem(&text));
    }
}

#[test]
fn what_only_looks_like_a_mistake_is_none() {
    for list in [
        // A text may hold what a decoder puts in place of what it cannot read.
        "code,message\n1,lost \u{FFFD} text\n",
        "\u{FEFF}# Comment, \"quoted\n\ncode,message\r\n1,one\r\r\n2,two",
        "\"code\",\"message\"\n1,one\n",
        // Short words of one's own that resemble a known one.
        "code,message,note,date,mode:u8,codes\n1,one,,,5,\n",
        "message,code\n#busy,1\n",
        "code,message\n1,\"a \"\"b\"\", c\n\nd\"\n",
    ] {
        let read = read("codes.csv", list.as_bytes(), Repr::I32);
        assert!(read.is_ok(), "{}", read.err().map(|mistakes| mistakes.to_string()).unwrap());
    }
}

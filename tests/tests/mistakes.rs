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

/// Lists that look wrong and are not, and what they say.
const ACCEPTED: &[(&str, &[&str])] = &[
    // Separators, line ends, marks and comments.
    ("\u{FEFF}# Comment, \"quoted\n\ncode,message\r\n1,one\r\r\n2,two", &["1 One", "2 Two"]),
    ("code;message\n1;\"one, two; three\"\n", &["1 OneTwoThree"]),
    ("code\tmessage\n1\tone; two, three\n", &["1 OneTwoThree"]),
    ("sep=;\ncode;message\n1;one\n", &["1 One"]),
    ("\"code\",\"message\"\n1,one\n", &["1 One"]),
    ("code,message\n1,\"a \"\"b\"\", c\n\nd\"\n", &["1 ABCD"]),
    ("code,message\n1,\"one\n2 of them\n3, or so, at most\"\n", &["1 One2OfThem3OrSoAtMost"]),
    // Empty columns and rows that a spreadsheet leaves.
    (",,\n;\ncode,message,,\n1,one,,\n,,,\n  \n2,two,,\n", &["1 One", "2 Two"]),
    ("code,message\n1,one,\n2,two\n", &["1 One", "2 Two"]),
    // A row may begin with a `#` where that is not a code.
    ("message,code\n#busy,1\n", &["1 Busy"]),
    // Names as the product writes them.
    (
        "code,name,message\n1,user_not_exist,gone\n2,E_BUSY,busy\n3,EAGAIN,x\n",
        &["1 user_not_exist", "2 E_BUSY", "3 EAGAIN"],
    ),
    // Texts.
    ("code,description\n1,one\n", &["1 Code1"]),
    ("code,message\n1,\" one \"\n", &["1 One"]),
    (
        "code,message\n1,PRESS\u{C3}O\n2,18 °C\n3,«AMANH\u{C3}»\n",
        &["1 Code1", "2 Code2", "3 Code3"],
    ),
    ("code,message\n1,می\u{200C}خواهم\n2,👩\u{200D}🚒\n", &["1 Code1", "2 Code2"]),
    ("code,message,deprecated\n1,one,2024\n2,two,not needed\n", &["1 One", "2 Two"]),
    // Values.
    ("code,message\n0x00FF,one\n0x0100,two\n", &["0x00FF One", "0x0100 Two"]),
    (
        "code,message,a:bool,b:f32,c:f64?\n1,one,TRUE,-0.5,\n2,two,False,1e3,2\n",
        &["1 One", "2 Two"],
    ),
    ("code,message,level:enum(low|high)?\n1,one,high\n2,two,\n", &["1 One", "2 Two"]),
    (
        "code,message,advice,advice@de,message@zh-Hans\n1,one,wait,warten,一\n2,two,wait,,\n",
        &["1 One", "2 Two"],
    ),
    // Short column names that resemble a known one, and words that name a column elsewhere.
    ("code,message,note,date,mode:u8,codes,text,id:u8,access\n1,one,,,5,,,7,\n", &["1 One"]),
    ("code,message,game,same,mode\n1,one,a,b,c\n", &["1 One"]),
    // A frequent word, and others that differ in a digit.
    (
        "code,message,area:enum\n1,a,level1\n2,b,level1\n3,c,level1\n4,d,level2\n",
        &["1 A", "2 B", "3 C", "4 D"],
    ),
];

#[test]
fn what_only_looks_like_a_mistake_is_none() {
    for (list, rows) in ACCEPTED {
        match read("codes.csv", list.as_bytes(), Repr::I32) {
            Err(rejected) => panic!("{list}\n{rejected}"),
            Ok(spec) => {
                let read = spec.rows().map(|row| format!("{} {}", row.code_text(), row.name()));
                assert_eq!(read.collect::<Vec<_>>(), *rows, "{list}");
            }
        }
    }
}

//! The fixtures of the package in `ui`: each kind of mistake has one, and no text is left over or
//! shows more than it should.

use std::fs;

use jmessage_codes_tests::fixtures::{files, folder, kind_of, stem};

/// The folders of fixtures that do not compile.
const FAILING: [&str; 3] = ["ui/mistakes", "ui/invocation", "ui/codes"];

#[test]
fn every_mistake_of_a_list_is_named_by_its_kind() {
    // How each kind is worded is shown by the fixtures in `mistakes`.
    for file in files(&folder("ui/mistakes"), "rs") {
        assert!(kind_of(&stem(&file)).is_some(), "{}: begins with no kind", stem(&file));
    }
}

#[test]
fn every_text_and_every_list_belongs_to_a_fixture() {
    for name in FAILING {
        for extension in ["stderr", "csv"] {
            for file in files(&folder(name), extension) {
                assert!(file.with_extension("rs").is_file(), "{name}/{} has none", stem(&file));
            }
        }
        for file in files(&folder(name), "rs") {
            let has_text = file.with_extension("stderr").is_file();
            assert!(has_text, "{name}/{} has no text", stem(&file));
        }
    }
}

/// One error for all mistakes of a list, one for each mistake of the invocation, which its fixture
/// marks with `//~`, and none from the code that uses the enum.
#[test]
fn a_mistake_raises_no_second_wave() {
    for name in ["ui/mistakes", "ui/invocation"] {
        for file in files(&folder(name), "stderr") {
            let text = fs::read_to_string(&file).expect("a text can be read");
            let source = fs::read_to_string(file.with_extension("rs")).expect("it has a fixture");
            let marked = source.matches("//~").count();
            // What a list's mistakes say is indented under the one error of the compiler.
            let errors = text.lines().filter(|line| line.starts_with("error")).count();
            assert_eq!(errors, marked.max(1), "{name}/{}:\n{text}", stem(&file));
        }
    }
}

/// A text tells where a list is from the package on, never where the checkout is.
#[test]
fn no_text_holds_a_path_of_a_machine() {
    let texts = FAILING.into_iter().flat_map(|name| files(&folder(name), "stderr"));
    let texts = texts.chain(files(&folder("mistakes"), "txt"));
    for file in texts {
        let text = fs::read_to_string(&file).expect("a text can be read");
        let mut words = text.split(|c: char| c.is_whitespace() || "`'\"(".contains(c));
        let path =
            words.find(|word| word.len() > 1 && word.starts_with('/') && !word.starts_with("//"));
        assert_eq!(path, None, "{}", stem(&file));
    }
}

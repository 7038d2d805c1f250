//! What a list can do to the build of a program: nothing but make its texts. `SECURITY.md` says so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jmessage_codes_tests::csv::csv;
use jmessage_codes_tests::scratch::Scratch;

/// A text in a file that no list may make a build read.
const SECRET: &str = "5c8e1f-this-text-is-in-another-file";

/// Texts that mean something to the compiler, to a shell, to formats, or as paths.
const HOSTILE: [&str; 24] = [
    "include_str!(\"../secret.txt\")",
    "include_str!(\"/etc/passwd\")",
    "\", include_str!(\"../secret.txt\"), \"",
    "\"#, include_str!(\"../secret.txt\"), r#\"",
    "\"##\"###\"####",
    "../secret.txt",
    "$OUT_DIR/../secret.txt",
    "file:///etc/passwd",
    "$(cat secret.txt) `cat secret.txt`",
    "}} fn main() { std::process::exit(9) } {{",
    "]; compile_error!(\"injected\"); [",
    "*/ compile_error!(\"injected\"); /*",
    "// \\\" compile_error!(\"injected\");",
    "{} {0} {code:?} {{",
    "\\0 \\x00 \\u{0} %00",
    "\\",
    "\\\"",
    "'static 'x'",
    "#![feature(never)] #[path = \"../secret.txt\"] mod secret;",
    "env!(\"HOME\") option_env!(\"HOME\") concat!(\"a\", \"b\")",
    "$crate $Enum $($code)* ;",
    "```\nfn doc_test() { panic!() }\n```",
    "</code><script>alert(1)</script>",
    "<!-- [link](file:///etc/passwd) ![image](../secret.txt) -->",
];

/// A list with each text as a message, a description, a translation, a note and a column.
fn list() -> String {
    let header = ["code", "name", "message", "description", "message@de", "deprecated", "note:str"];
    let long = "include_str!(\"../secret.txt\") ".repeat(2_000);
    let texts = HOSTILE.into_iter().chain([long.trim()]);
    let rows = texts.enumerate().map(|(row, text)| {
        let text = text.to_owned();
        [
            row.to_string(),
            format!("Row{row}"),
            text.clone(),
            text.clone(),
            text.clone(),
            text.clone(),
            text,
        ]
    });
    csv(&[header.map(str::to_owned)].into_iter().chain(rows).collect::<Vec<_>>())
}

fn package(name: &str) -> Scratch {
    let package = Scratch::new(name);
    package.write("codes.csv", list()).write("secret.txt", SECRET);
    package.manifest(
        "Cargo.toml",
        "[package]\nname = \"hostile\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\
         [dependencies]\njmessage-codes = { @ }\n[workspace]\n",
    );
    package.write(
        "src/main.rs",
        "#![deny(warnings, missing_docs)]\n//! Prints all texts of a hostile list.\n\
         jmessage_codes::jmessage_codes! {\n    /// Hostile.\n    pub enum Code from \"codes.csv\";\n}\n\
         fn main() {\n    for code in Code::ALL {\n        \
         let texts = [code.message(), code.description(), code.message_in(\"de\"), code.note()];\n        \
         println!(\"{:?}\", (texts, code.deprecated().unwrap_or_default()));\n    }\n}\n",
    );
    package
}

/// The files below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries =
        fs::read_dir(folder).expect("the folder is there").map(|it| it.expect("read").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    folders.iter().flat_map(|folder| self::files(folder)).chain(files).collect()
}

#[test]
fn a_text_is_a_text_and_no_other_file_is_read_or_written() {
    let package = package("hostile");
    let before = files(package.folder());
    let run = package.cargo("run --quiet");
    run.green();
    assert_eq!(files(package.folder()), before, "the build wrote into the package");

    let mut printed = run.stdout.lines();
    for text in HOSTILE {
        let expected = format!("{:?}", ([text; 4], text));
        assert_eq!(printed.next(), Some(&*expected));
    }
    assert_eq!(printed.count(), 1, "the long one is left");
    assert!(!run.stdout.contains(SECRET));
}

#[test]
fn the_compiler_knows_of_no_other_file() {
    let package = package("hostile-files");
    package.cargo("rustc --quiet -- --emit=dep-info=hostile.d").green();
    let known = fs::read_to_string(package.folder().join("hostile.d")).expect("it was written");
    let (_, known) = known.lines().next().and_then(|line| line.split_once(": ")).expect("a rule");
    let known: BTreeSet<&str> = known.split_whitespace().collect();
    let is_ours = |path: &&str| path.ends_with("main.rs") || path.ends_with("codes.csv");
    assert!(known.iter().all(is_ours), "{known:?}");
    assert_eq!(known.len(), 2, "{known:?}");
}

//! The README: every block of code in it is run, and its output is what the README says.
//!
//! The Rust blocks run as doc tests too, as part of the runtime crate's page.

use std::fs;
use std::path::{Path, PathBuf};

use jmessage_codes_tests::cargo::{Run, cargo};
use jmessage_codes_tests::scratch::Scratch;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// The blocks of code of a language, such as `rust` or `rust,ignore`.
fn blocks(language: &str) -> Vec<String> {
    let readme = readme();
    let fence = format!("```{language}\n");
    let blocks = readme.split(&fence).skip(1).map(|block| block.split("```").next().unwrap());
    let blocks: Vec<String> = blocks.map(str::to_owned).collect();
    assert!(!blocks.is_empty(), "the README has no block of {language}");
    blocks
}

/// The block of a language that holds a text.
fn block(language: &str, text: &str) -> String {
    let found = blocks(language).into_iter().find(|block| block.contains(text));
    found.unwrap_or_else(|| panic!("no block of {language} holds `{text}`"))
}

/// The crate that the README's section on lists of one's own comes to.
fn own_list(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    // In a target folder that crates share, cargo tells them apart by their names only.
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\njmessage-codes = {{ @ }}\n[workspace]\n"
    );
    scratch.manifest("Cargo.toml", &manifest);
    scratch.write("codes/billing.csv", block("csv", "4100,CardDeclined"));
    scratch.write(
        "src/lib.rs",
        "//! Billing.\n\n".to_owned() + &block("rust,ignore", "from \"codes/"),
    );
    scratch
}

#[test]
fn the_page_of_the_crate_is_the_readme() {
    let page = fs::read_to_string(root().join("runtime/README.md")).unwrap();
    assert!(page == readme(), "copy README.md to runtime/README.md");
}

#[test]
fn a_list_of_ones_own_builds_as_written() {
    own_list("readme-own-list").cargo("build --offline").green();
}

#[test]
fn a_macro_brings_its_list_along() {
    let scratch = own_list("readme-macro");
    scratch
        .write("src/lib.rs", "//! Billing.\n\n".to_owned() + &block("rust,ignore", "macro_export"));
    let manifest = "[package]\nname = \"readme-macro-user\"\nversion = \"0.1.0\"\n\
                    edition = \"2024\"\n[dependencies]\nreadme-macro = { path = \"..\" }\n[workspace]\n";
    scratch.write("user/Cargo.toml", manifest);
    let program =
        "readme_macro::billing_codes!(Own);\nfn main() { assert_eq!(Own::ALL.len(), 3); }\n";
    scratch.write("user/src/main.rs", program);
    scratch.cargo("run --offline --manifest-path user/Cargo.toml").green();
}

#[test]
fn a_mistake_looks_as_shown() {
    let scratch = own_list("readme-mistake");
    let list =
        block("csv", "4100,CardDeclined").replace("overloaded,true", "overloaded,yes").replace(
            "4200,Busy",
            "4102,CardLost,card lost,The card was reported lost,false,payments\n4200,Busy",
        );
    scratch.write("codes/billing.csv", list);
    let run = scratch.cargo("build --offline");
    run.red();
    // Trailing blanks do not outlive an editor.
    let bare = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let shown = bare(&block("text", "2 mistakes in codes/billing.csv"));
    assert!(
        bare(&run.stderr).contains(&shown),
        "{}\n is not what the README shows:\n{shown}",
        run.stderr
    );
}

#[test]
fn the_first_command_prints_the_codes() {
    let commands = block("sh", "--example lookup");
    let line = commands.lines().find(|line| line.contains("--example lookup")).unwrap();
    let command = line.split('#').next().unwrap().trim().strip_prefix("cargo ").unwrap();
    let run = Run::of(cargo(&root()).args(command.split_whitespace()));
    run.green();
    for text in ["880103 UserNotExist", "用户不存在", "882005 ResponseTimedOut", "retry_later"]
    {
        assert!(run.stdout.contains(text), "no `{text}` in\n{}", run.stdout);
    }
    let unknown = Run::of(cargo(&root()).args(["run", "--example", "lookup", "880105"]));
    unknown.red();
    assert!(unknown.stdout.contains("880104 InvalidPassword"), "{}", unknown.stdout);
    let all = Run::of(cargo(&root()).args(["run", "--example", "lookup"]));
    assert_eq!(all.green().stdout.lines().count(), 77, "{}", all.stdout);
}

#[test]
fn the_command_line_does_what_the_readme_says() {
    let scratch = own_list("readme-command-line");
    let manifest = root().join("codes/cli/Cargo.toml");
    for line in block("sh", "jmessage-codes explain").lines() {
        let Some(words) = line.split('#').next().unwrap().trim().strip_prefix("jmessage-codes ")
        else {
            continue;
        };
        let mut command = cargo(scratch.folder());
        command.args(["run", "--quiet", "--manifest-path"]).arg(&manifest).arg("--");
        Run::of(command.args(words.split_whitespace())).green();
    }
}

#[test]
fn the_version_to_write_is_the_version_that_there_is() {
    let version = block("toml", "jmessage-codes").split('"').nth(1).unwrap().to_owned();
    assert!(env!("CARGO_PKG_VERSION").starts_with(&version), "{version} is not the version");
}

//! The README: every block of code in it is run, and its output is what the README says.
//!
//! The Rust blocks run as doc tests too, as part of the runtime crate's page.

use std::fs;
use std::path::{Path, PathBuf};

use jmessage_codes_tests::cargo::{Run, workspace};
use jmessage_codes_tests::scratch::Scratch;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn readme() -> String {
    read("README.md")
}

/// Returns the blocks of code of a language, such as `rust`.
fn blocks(language: &str) -> Vec<String> {
    let readme = readme();
    let fence = format!("```{language}\n");
    let blocks = readme.split(&fence).skip(1).map(|block| block.split("```").next().unwrap());
    let blocks: Vec<String> = blocks.map(str::to_owned).collect();
    assert!(!blocks.is_empty(), "the README has no block of {language}");
    blocks
}

/// Returns the block of a language that has a text in it.
fn block(language: &str, text: &str) -> String {
    let found = blocks(language).into_iter().find(|block| block.contains(text));
    found.unwrap_or_else(|| panic!("no block of {language} has `{text}`"))
}

/// Makes the program of the README's example.
fn example(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    // In a target folder that crates share, cargo tells them apart by their names only.
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\njmessage-codes = {{ @ }}\n[workspace]\n"
    );
    scratch.manifest("Cargo.toml", &manifest);
    scratch.write("codes/billing.csv", block("csv", "4100,CardDeclined"));
    scratch.write("src/main.rs", block("rust", "from \"codes/"));
    scratch
}

/// The page of the crate has no pictures: a registry has no file of the repository.
#[test]
fn the_page_of_the_crate_is_the_readme() {
    let readme = readme();
    let parts: Vec<&str> = readme.split("\n\n").filter(|part| !part.starts_with("![")).collect();
    let page = parts.join("\n\n");
    assert!(
        read("runtime/README.md") == page,
        "copy README.md to runtime/README.md, less pictures"
    );
    let list = block("csv", "4100,CardDeclined");
    assert_eq!(read("runtime/codes/billing.csv"), list, "the doc tests read this file");
}

#[test]
fn the_first_paragraph_is_short() {
    let readme = readme();
    let paragraph = readme.split("\n\n").nth(1).unwrap();
    assert!(paragraph.split_whitespace().count() < 40, "{paragraph}");
}

#[test]
fn the_example_prints_what_is_shown() {
    let run = example("readme-example").cargo("run --quiet --offline");
    assert_eq!(run.green().stdout, block("text", "busy, try later (4200)"));
}

#[test]
fn a_mistake_looks_as_shown() {
    let scratch = example("readme-mistake");
    let list = block("csv", "4100,CardDeclined").replace(
        "4200,Busy,true",
        "4102,CardLost,false,card lost,The card was reported lost,卡已挂失\n4200,Busy,yes",
    );
    scratch.write("codes/billing.csv", list);
    let run = scratch.cargo("build --offline");
    run.red();
    // Editors remove spaces at the ends of lines.
    let bare = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let shown = bare(&block("text", "2 mistakes in codes/billing.csv"));
    let printed = bare(&run.stderr);
    assert!(printed.contains(&shown), "{printed}\nis not what the README shows:\n{shown}");
    // The error of the list, and cargo's own at the end.
    assert_eq!(printed.matches("\nerror").count(), 2, "the list's error is not the only one");
}

#[test]
fn the_first_command_prints_the_codes() {
    let commands = block("sh", "--example lookup");
    let line = commands.lines().find(|line| line.contains("--example lookup")).unwrap();
    let command = line.split('#').next().unwrap().trim().strip_prefix("cargo ").unwrap();
    let run = Run::of(workspace().args(command.split_whitespace()));
    run.green();
    for text in ["880103 UserNotExist", "用户不存在", "882005 ResponseTimedOut", "retry_later"]
    {
        assert!(run.stdout.contains(text), "no `{text}` in\n{}", run.stdout);
    }
    let unknown = Run::of(workspace().args(["run", "--example", "lookup", "880105"]));
    unknown.red();
    assert!(unknown.stdout.contains("880104 InvalidPassword"), "{}", unknown.stdout);
    let all = Run::of(workspace().args(["run", "--example", "lookup"]));
    assert_eq!(all.green().stdout.lines().count(), 77, "{}", all.stdout);
}

/// A test of the tool runs each command of its own page.
#[test]
fn the_tool_prints_what_is_shown() {
    let page = read("codes/cli/README.md");
    for command in block("console", "explain").split("$ ").skip(1) {
        let shown = format!("```console\n$ {command}```");
        assert!(page.contains(&shown), "the page of the tool does not show\n{command}");
    }
}

#[test]
fn the_version_to_write_is_the_version_that_there_is() {
    let version = block("toml", "jmessage-codes").split('"').nth(1).unwrap().to_owned();
    assert!(env!("CARGO_PKG_VERSION").starts_with(&version), "{version} is not the version");
}

/// The README lists what a user's build has.
#[test]
fn the_dependencies_are_those_that_are_named() {
    let run = Run::of(workspace().args(
        "tree --offline -p jmessage-codes -e normal --prefix none --no-dedupe".split_whitespace(),
    ));
    let names = run.green().stdout.lines().filter_map(|line| line.split(' ').next());
    let mut names: Vec<&str> =
        names.filter(|name| !name.starts_with("jmessage-codes") && !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    let readme = readme();
    let (_, rest) = readme.split_once("which run at compile time only: ").unwrap();
    let (listed, _) = rest.split_once('.').unwrap();
    let listed = listed.replace(" and\n", ", ").replace(" and ", ", ").replace('\n', " ");
    assert_eq!(listed.split(", ").map(str::trim).collect::<Vec<_>>(), names);
}

/// The first figure of a row of the README's comparison, without its unit.
fn compared(row: &str) -> String {
    let readme = readme();
    let line = readme.lines().find(|line| line.starts_with(&format!("| {row} |")));
    let cell = line.and_then(|line| line.split('|').nth(2)).unwrap_or_else(|| panic!("no {row}"));
    cell.split_whitespace().next().unwrap_or_default().replace(',', "")
}

/// Our first figure in a table of `BENCHMARKS.md`.
fn measured(table: &str) -> String {
    let figures = read("BENCHMARKS.md");
    let (_, rest) =
        figures.split_once(&format!("\n| {table}")).unwrap_or_else(|| panic!("no {table}"));
    let row = rest.lines().find_map(|line| line.strip_prefix("| ours | "));
    row.and_then(|row| row.split_whitespace().next()).unwrap_or_default().to_owned()
}

#[test]
fn the_figures_of_the_comparison_are_those_that_were_measured() {
    for (row, table) in [
        ("`cargo check` of your crate, 76 codes", "76 codes, least of 3"),
        ("`cargo check` of your crate, 1,000 codes", "1000 codes, least of 3"),
        ("bytes in the program, 76 codes with texts", "program | sections"),
    ] {
        assert_eq!(compared(row), measured(table), "{row}");
    }
    let seconds: f64 = measured("dependencies, least of 5").parse().unwrap();
    assert_eq!(compared("clean build of the dependencies, CPU time"), format!("{seconds:.1}"));
}

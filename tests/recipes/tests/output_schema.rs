//! What the tool writes as JSON, held against the schema of its package.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::{Value, json};
use tempfile::TempDir;

/// A list with a column of every kind that the tool treats in a way of its own.
const BILLING: &str = "\
code,name,message,description,description@zh-Hans,deprecated,retry:bool,wait:u16?,team:enum
-1,NoAnswer,no answer,The gateway did not answer,网关没有应答,,true,5,operations
7,Busy,try later,The gateway is overloaded,,,true,30,operations
4100,CardDeclined,card declined,The bank turned the card down,银行拒绝了此卡,,false,,payments
4102,CardExpired,card expired,The card is past its date,,\"use 4100, which says why\",false,,payments
";

/// A list with two mistakes.
const MISTAKEN: &str = "\
code,name,message,retry:bool
4100,CardDeclined,card declined,false
4100,CardLost,card lost,false
41x,CardExpired,card expired,false
";

/// A list with codes and values beyond what a number of JavaScript holds.
const WIDE: &str = "code,message,x:f32,y:u64\n18446744073709551616,one,0.1,18446744073709551615\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The tool, as the workspace of the crates builds it.
static TOOL: LazyLock<PathBuf> = LazyLock::new(|| {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["build", "--locked", "--quiet", "--message-format=json"]);
    let output = cargo.args(["-p", "jmessage-codes-cli"]).output().expect("cargo can be run");
    let error = String::from_utf8_lossy(&output.stderr);
    let text = String::from_utf8(output.stdout).expect("cargo writes JSON");
    let mut messages = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let program = messages.find_map(|it| it["executable"].as_str().map(PathBuf::from));
    program.unwrap_or_else(|| panic!("the tool does not build: {error}"))
});

/// A folder with the lists.
fn place() -> TempDir {
    let place = tempfile::tempdir().expect("a folder can be made");
    let changed = BILLING.replace("4100,", "4101,").replace("try later", "later");
    let changed = changed.replace("wait:u16?", "wait:u32?");
    for (name, text) in [
        ("billing.csv", BILLING),
        ("mistaken.csv", MISTAKEN),
        ("new.csv", &changed),
        ("safe.csv", "Code,message\n1,one\n"),
        ("wide.csv", WIDE),
    ] {
        fs::write(place.path().join(name), text).expect("a file can be written");
    }
    place
}

/// Runs the tool; returns its status and what it wrote.
fn run(place: &TempDir, line: &str, input: &[u8]) -> (Option<i32>, String) {
    let mut tool = Command::new(&*TOOL);
    tool.current_dir(place.path()).args(line.split(' ')).stdin(Stdio::piped());
    let mut tool = tool.stdout(Stdio::piped()).spawn().expect("the tool can be run");
    let mut stdin = tool.stdin.take().expect("its input is a pipe");
    stdin.write_all(input).expect("it reads its input");
    drop(stdin);
    let output = tool.wait_with_output().expect("it ends");
    (output.status.code(), String::from_utf8(output.stdout).expect("it writes UTF-8"))
}

/// The schema of what a command writes.
fn schema(command: &str) -> Value {
    let path = root().join("codes/cli/schema/output.schema.json");
    let text = fs::read_to_string(path).expect("the schema is there");
    let mut schema: Value = serde_json::from_str(&text).expect("the schema is JSON");
    schema["$ref"] = json!(format!("#/$defs/{command}"));
    schema
}

fn fits(command: &str, document: &str) {
    let document: Value = serde_json::from_str(document).expect("the tool writes JSON");
    let validator = jsonschema::validator_for(&schema(command)).expect("the schema is right");
    let errors = validator.iter_errors(&document);
    let errors: Vec<_> = errors.map(|it| format!("{it} at {}", it.instance_path())).collect();
    assert_eq!(errors, [""; 0], "{command}: {document:#}");
}

#[test]
fn what_every_command_writes_fits_its_schema() {
    let place = place();
    for line in [
        "explain 880103 880105 5 pasword zzzqqq -1 --list web --list billing.csv",
        "explain 4100 --list mistaken.csv",
        "explain 18446744073709551616 --list wide.csv",
        "list --list web --list billing.csv",
        "list --deprecated",
        "check mistaken.csv billing.csv web safe.csv",
        "check --against billing.csv new.csv",
        "fix --dry-run mistaken.csv billing.csv safe.csv",
        "fix --unsafe --dry-run mistaken.csv safe.csv",
        "names --check billing.csv",
        "diff billing.csv new.csv",
        "diff billing.csv billing.csv",
    ] {
        let (status, document) = run(&place, &format!("{line} --format json"), b"");
        assert!(matches!(status, Some(0 | 1)), "{line}: {document}");
        fits(line.split(' ').next().unwrap_or_default(), &document);
    }
}

#[test]
fn every_line_of_annotate_fits_its_schema() {
    let line = "annotate --format json --list web --list billing.csv";
    let (_, documents) = run(&place(), line, b"880103\ncode 7 code 0");
    assert_eq!(documents.lines().count(), 3);
    documents.lines().for_each(|document| fits("annotate", document));
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let validator = jsonschema::validator_for(&schema("list")).expect("the schema is right");
    assert!(validator.is_valid(&json!({ "codes": [] })));
    assert!(!validator.is_valid(&json!({ "codes": [{}] })));
    assert!(!validator.is_valid(&json!({})));
}

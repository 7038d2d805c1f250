//! The house: which crate may know what. Reads the packages' dependencies and the words of their
//! sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};
use jmessage_codes_tests::imports;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The dependencies, but those for tests, of each package of the workspace.
fn dependencies(package: &str) -> BTreeSet<String> {
    let manifest = root().join("Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec().unwrap();
    let package = metadata.packages.iter().find(|found| found.name.as_str() == package).unwrap();
    let needed = package.dependencies.iter().filter(|it| it.kind != DependencyKind::Development);
    needed.map(|dependency| dependency.name.clone()).collect()
}

/// The lines of code, without comments, of all sources below a folder, each with its file.
fn lines(folder: &str) -> Vec<(PathBuf, String)> {
    let mut lines = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                // Unit tests are at the end of a file, and may use all of `std`.
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                lines.extend(code.map(|line| (path.clone(), line.to_owned())));
            }
        }
    }
    assert!(!lines.is_empty(), "{folder} has no sources");
    lines
}

/// Fails if a word is in a source that is not one of `allowed`.
fn only_in(folder: &str, words: &[&str], allowed: &[&str]) {
    for (path, line) in lines(folder) {
        let name = path.file_name().unwrap().to_str().unwrap();
        for word in words {
            assert!(
                allowed.contains(&name) || !line.contains(word),
                "{}: `{word}` in `{}`",
                path.display(),
                line.trim(),
            );
        }
    }
}

#[test]
fn arrows_run_one_way() {
    let set = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    assert_eq!(
        dependencies("jmessage-codes"),
        set(&["jmessage-codes-macros", "jmessage-codes-table", "serde"])
    );
    assert_eq!(
        dependencies("jmessage-codes-macros"),
        set(&["jmessage-codes-spec", "proc-macro2", "quote", "syn"]),
    );
    assert_eq!(
        dependencies("jmessage-codes-spec"),
        set(&[
            "csv-core",
            "heck",
            "jmessage-codes-table",
            "serde",
            "serde_json",
            "strsim",
            "unicode-width",
        ]),
    );
    assert_eq!(dependencies("jmessage-codes-table"), set(&[]));
    // The tool has what it needs for the terminal, and of the house only the lists.
    let mut tool = dependencies("jmessage-codes-cli");
    tool.retain(|name| name.starts_with("jmessage-codes"));
    assert_eq!(tool, set(&["jmessage-codes-spec"]));
}

#[test]
fn the_spec_knows_no_tokens_no_files_and_no_runtime() {
    only_in("codes/src", &["syn::", "quote::", "proc_macro", "jmessage_codes::"], &[]);
    only_in("codes/src", &["std::fs", "std::env", "std::io", "File::open"], &[]);
}

#[test]
fn a_build_uses_no_network_and_starts_no_program() {
    for folder in ["codes/src", "macros/src", "runtime/src", "runtime/table/src"] {
        only_in(folder, &["std::net", "std::process", "net::", "process::", "Command::new"], &[]);
    }
}

#[test]
fn one_module_of_the_macro_knows_files_and_one_knows_the_runtime() {
    only_in(
        "macros/src",
        &["fs::", "env::", "std::io"],
        &[
            "locate.rs",
            "place.rs",
            "package.rs",
            "way.rs",
            "missing.rs",
            "snapshots.rs",
            "reserved.rs",
        ],
    );
    let runtime = ["__private", "\"ErrorCode\"", "\"UnknownCode\"", "jmessage_codes::"];
    only_in("macros/src", &runtime, &["runtime.rs", "snapshots.rs"]);
    only_in("macros/src", &["csv::", "csv_core"], &[]);
}

#[test]
fn the_runtime_needs_no_more_than_core() {
    for folder in ["runtime/src", "runtime/table/src"] {
        only_in(folder, &["std::", "unsafe {", "unsafe fn", "unsafe impl"], &[]);
        let lib = fs::read_to_string(root().join(folder).join("lib.rs")).unwrap();
        assert!(lib.contains("#![no_std]"));
    }
}

/// Each of these folders is there with a feature only.
#[test]
fn two_folders_of_the_runtime_may_allocate() {
    for (path, line) in lines("runtime/src") {
        let may = ["failure", "serde"].iter().any(|folder| {
            path.strip_prefix(root().join("runtime/src")).unwrap().starts_with(folder)
        });
        assert!(may || !line.contains("alloc::"), "{}: {}", path.display(), line.trim());
    }
}

/// The folders of the spec crate, each of which may know those before it.
const STAGES: [&str; 4] = ["model", "problem", "read", "repair"];

fn spec() -> BTreeMap<String, BTreeSet<String>> {
    imports::modules(&root().join("codes/src"))
}

#[test]
fn the_folders_of_the_reader_know_none_that_come_later() {
    let folder = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    for (module, known) in spec() {
        let stage = folder(&module);
        let allowed: &[&str] = match stage.as_str() {
            // The planner knows numbers and names, not lists.
            "plan" => &["plan"],
            "compare" => &["model", "compare"],
            "export" => &["model", "export"],
            "" | "builtin" | "order" => continue,
            stage => {
                let at = STAGES.iter().position(|known| *known == stage);
                &STAGES[..=at.unwrap_or_else(|| panic!("{module} is in no stage"))]
            }
        };
        for other in known {
            // The sort knows nothing, and everyone may know it.
            let may = other == "order" || allowed.contains(&&*folder(&other));
            assert!(may, "{module} knows {other}");
        }
    }
}

#[test]
fn no_module_knows_one_that_knows_it() {
    for crate_source in
        ["codes/src", "codes/cli/src", "macros/src", "runtime/src", "runtime/table/src"]
    {
        let mut left = imports::modules(&root().join(crate_source));
        left.remove("");
        // What knows only modules that are gone can go: in a circle nothing can.
        while !left.is_empty() {
            let before = left.len();
            let names: BTreeSet<String> = left.keys().cloned().collect();
            left.retain(|_, known| known.iter().any(|other| names.contains(other)));
            assert!(left.len() < before, "{crate_source}: a circle among {:?}", left.keys());
        }
    }
}

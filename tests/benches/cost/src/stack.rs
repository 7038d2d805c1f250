//! The clean build of what each style depends on: what a user waits for once.

use std::{fs, io};

use crate::measure::whole;
use crate::project::{Project, room};
use crate::styles::STYLES;

const ROUNDS: usize = 5;
/// The parts of our macro's stack alone, as small as they get.
const PARTS: &str = "csv = \"1.4\"\n\
    proc-macro2 = { version = \"1\", default-features = false, features = [\"proc-macro\"] }\n\
    quote = { version = \"1\", default-features = false, features = [\"proc-macro\"] }\n\
    syn = { version = \"3\", default-features = false, \
    features = [\"parsing\", \"printing\", \"proc-macro\"] }";
const PARTS_AS_THEY_COME: &str = "csv = \"1.4\"\nproc-macro2 = \"1\"\nquote = \"1\"\nsyn = \"3\"";
/// What a macro's dependencies are built like: without information for debuggers.
const MACRO: &str = "[lib]\nproc-macro = true";

pub fn run() -> io::Result<()> {
    let mut stacks = vec![
        ("none", "", ""),
        ("syn, quote, proc-macro2, csv, least features", PARTS, MACRO),
        ("syn, quote, proc-macro2, csv, default features", PARTS_AS_THEY_COME, MACRO),
    ];
    let styles = STYLES.iter().filter(|style| !style.dependencies.is_empty());
    stacks.extend(styles.map(|style| (style.name, style.dependencies, "")));
    // Each in turn, round after round, so that other work on the machine affects all of them.
    let mut least = vec![f64::MAX; stacks.len()];
    for _ in 0..ROUNDS {
        for ((_, dependencies, tables), least) in stacks.iter().zip(&mut least) {
            *least = least.min(seconds(dependencies, tables)?);
        }
    }
    println!("| dependencies, least of {ROUNDS} | CPU seconds |\n|---|---|");
    for ((name, ..), least) in stacks.iter().zip(least) {
        println!("| {name} | {least:.2} |");
    }
    Ok(())
}

/// One clean build.
fn seconds(dependencies: &str, tables: &str) -> io::Result<f64> {
    let project = Project::new("stack", dependencies, tables)?;
    project.write("src/lib.rs", "")?;
    let target = room()?.join("stack-target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let mut cargo = project.cargo(&["build"])?;
    Ok(whole(cargo.env("CARGO_TARGET_DIR", &target))?.cpu / 1000.0)
}

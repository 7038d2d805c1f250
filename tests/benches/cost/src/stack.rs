//! The clean build of what each style depends on: what a user waits for once.

use std::{fs, io};

use crate::measure::whole;
use crate::project::{Project, room};
use crate::styles::STYLES;

const ROUNDS: usize = 2;
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
    println!("| dependencies | CPU seconds |\n|---|---|");
    measure("none", "", "")?;
    measure("syn, quote, proc-macro2, csv, least features", PARTS, MACRO)?;
    measure("syn, quote, proc-macro2, csv, default features", PARTS_AS_THEY_COME, MACRO)?;
    for style in STYLES.iter().filter(|style| !style.dependencies.is_empty()) {
        measure(style.name, style.dependencies, "")?;
    }
    Ok(())
}

fn measure(name: &str, dependencies: &str, tables: &str) -> io::Result<()> {
    let project = Project::new("stack", dependencies, tables)?;
    project.write("src/lib.rs", "")?;
    let target = room()?.join("stack-target");
    let mut least = f64::MAX;
    for _ in 0..ROUNDS {
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let mut cargo = project.cargo(&["build"])?;
        least = least.min(whole(cargo.env("CARGO_TARGET_DIR", &target))?.cpu / 1000.0);
    }
    println!("| {name} | {least:.2} |");
    Ok(())
}

//! All tests of this package but those that need a program from elsewhere: one program, so that it
//! is linked once, and so that the tests which wait for cargo run beside those which compute.
//!
//! Without the feature `macro` only those are left that need the list crate and no other, which are
//! built in seconds.

use std::fs;
use std::path::Path;

mod answers;
#[cfg(feature = "macro")]
mod arrows;
#[cfg(feature = "macro")]
mod columns;
mod compare;
#[cfg(feature = "macro")]
mod downstream;
mod export;
#[cfg(feature = "macro")]
mod jmessage;
mod links;
#[cfg(feature = "macro")]
mod lists;
mod mistakes;
mod names;
#[cfg(feature = "macro")]
mod oracle;
#[cfg(feature = "macro")]
mod paths;
mod planned;
mod properties;
#[cfg(feature = "macro")]
mod readme;
#[cfg(feature = "macro")]
mod rebuild;
#[cfg(feature = "macro")]
mod security;
mod spec_page;
#[cfg(feature = "macro")]
mod tables;
#[cfg(feature = "macro")]
mod texts;
#[cfg(feature = "macro")]
mod ui;
#[cfg(feature = "macro")]
mod web;
#[cfg(feature = "macro")]
mod wire;

/// A file that is not named above is not built, and nothing else shows that its tests are missing.
#[test]
fn every_file_of_this_folder_is_built() {
    let manifest = include_str!("../Cargo.toml");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name is a text");
        let is_module = include_str!("main.rs").contains(&format!("\nmod {name};\n"));
        let is_program = manifest.contains(&format!("path = \"tests/{name}.rs\""));
        assert!(
            is_module || is_program,
            "{name}: `tests/tests/main.rs` needs the line `mod {name};`"
        );
    }
}

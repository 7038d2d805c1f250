//! The reserved column names are exactly the names of the generated functions.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jmessage_codes_spec::RESERVED;

/// What the derives add.
const DERIVED: [&str; 5] = ["clone", "cmp", "eq", "hash", "partial_cmp"];

/// What traits that are in scope everywhere take by value: no accessor wins over that.
const BY_VALUE: [&str; 5] = ["clamp", "into", "max", "min", "try_into"];

/// A column of the format, and what a derive of the user's may add.
const OTHERS: [&str; 2] = ["success", "default"];

/// The macros that write the functions of an enum.
const MACROS: [&str; 2] = ["mod.rs", "accessors.rs"];

#[test]
fn every_generated_function_is_reserved_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src/macros");
    let read = |file| fs::read_to_string(folder.join(file)).expect("the runtime has its macros");
    let macros = MACROS.map(read).concat();
    let others = [&DERIVED[..], &BY_VALUE, &OTHERS].concat();
    let generated: BTreeSet<&str> = functions(&macros).chain(others).collect();
    let reserved: BTreeSet<&str> = RESERVED.iter().copied().collect();
    assert_eq!(generated, reserved);
    assert!(RESERVED.is_sorted());
}

/// The functions that the text of a macro writes, also those whose name is an argument.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    let arguments = ["message_in", "description_in"];
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let names = text
        .split(" fn ")
        .skip(1)
        .map(move |rest| rest.split(|c| !is_word(c)).next().unwrap_or_default());
    names.filter(|name| !name.is_empty()).chain(arguments)
}

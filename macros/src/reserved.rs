//! The reserved names are exactly those of what is generated: functions for columns, constants for
//! variants.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jmessage_codes_spec::{RESERVED, Repr, read};

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

/// A variant wins over a constant of its name, which would break what is generated.
#[test]
fn no_variant_has_the_name_of_a_generated_constant() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src/macros");
    let macros = fs::read_to_string(folder.join("mod.rs")).expect("the runtime has its macros");
    let constants: BTreeSet<&str> = macros
        .split(" pub const ")
        .filter_map(|rest| rest.split(':').next())
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_uppercase()))
        .collect();
    assert!(constants.len() > 1, "{constants:?}");
    for name in constants {
        let list = format!("code,name,message\n1,{name},one\n");
        let mistake = read("", list.as_bytes(), Repr::I32).expect_err(name).to_string();
        assert!(mistake.contains(&format!("the generated constant `{name}`")), "{mistake}");
    }
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

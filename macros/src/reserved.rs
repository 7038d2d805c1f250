//! The names that no column can have are those of the functions that are generated.

use std::collections::BTreeSet;
use std::fs;

use jmessage_codes_spec::RESERVED;

/// What the derives add.
const DERIVED: [&str; 5] = ["clone", "cmp", "eq", "hash", "partial_cmp"];

/// What traits that are in scope everywhere take by value: no accessor wins over that.
const BY_VALUE: [&str; 5] = ["clamp", "into", "max", "min", "try_into"];

/// A column of the format, and what a derive of the user's may add.
const OTHERS: [&str; 2] = ["success", "default"];

#[test]
fn every_generated_function_is_reserved_and_nothing_else() {
    let macros = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/macros.rs");
    let macros = fs::read_to_string(macros).expect("the macros of the runtime are there");
    let generated: BTreeSet<&str> =
        functions(&macros).chain(DERIVED).chain(BY_VALUE).chain(OTHERS).collect();
    let reserved: BTreeSet<&str> = RESERVED.iter().copied().collect();
    assert_eq!(generated, reserved);
    assert!(RESERVED.is_sorted());
}

/// The functions that the text of a macro writes, but for those whose name is an argument.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    let arguments = ["message_in", "description_in"];
    let names = text.split("fn ").skip(1).map(|rest| {
        rest.split(|c: char| !c.is_alphanumeric() && !"_$".contains(c)).next().unwrap_or_default()
    });
    // In serde's impls, which are of traits that nobody calls by their methods, and of columns.
    let others = ["serialize", "deserialize", "as_str"];
    let names = names.filter(move |name| !others.contains(name));
    names.filter(|name| !name.starts_with('$') && !name.is_empty()).chain(arguments)
}

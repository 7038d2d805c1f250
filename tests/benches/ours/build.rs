//! Writes an invocation of the macro for each list; for the lists that rustc cannot take as an enum,
//! the tables that the macro would write.

use std::fmt::{Debug, Write};
use std::path::Path;
use std::{env, fs, io};

use jmessage_codes_spec::plan::{
    DisplacedPlan, Hash, KeyPlan, LookupPlan, NameHashPlan, NamePlan, Search, SlotPlan, TextTable,
    Words, plan,
};
use lists::{Row, Shape, csv, made};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let folder = Path::new(&folder);
    for (letter, shape) in [("c", Shape::Clustered), ("s", Shape::Sparse)] {
        for count in [1_000, 10_000] {
            let csv = csv(&made(shape, count));
            let code =
                format!("jmessage_codes::jmessage_codes! {{ pub enum Code from inline {csv:?}; }}");
            fs::write(folder.join(format!("{letter}{count}.rs")), code)?;
        }
        let rows = made(shape, 65_000);
        fs::write(folder.join(format!("{letter}65000.rs")), tables(&rows))?;
    }
    Ok(())
}

fn tables(rows: &[Row]) -> String {
    let codes: Vec<i32> = rows.iter().map(|row| row.code).collect();
    let bits: Vec<u128> = codes.iter().map(|&code| i128::from(code).cast_unsigned()).collect();
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    let LookupPlan { codes: by_code, names: NamePlan { search, starts } } = plan(&bits, &names);
    let Search::Hashed(KeyPlan::Low, code_hash) = &by_code.search else {
        panic!("32 bits are a key of their own");
    };
    let Search::Hashed(NameHashPlan { words: Words::All, seed }, name_hash) = &search else {
        panic!("the first hash tells made names apart");
    };
    let mut code = numbers("CODES", "i32", &codes);
    code += &slot("slot_of_code", code_hash);
    code += &slot("slot_of_name", name_hash);
    code += &numbers("CODE_ROWS", "u16", by_code.search.rows());
    code += &numbers("NAME_ROWS", "u16", search.rows());
    code += &numbers("NAME_STARTS", "u32", &starts);
    code += &texts("NAMES", &names);
    let messages: Vec<&str> = rows.iter().map(|row| row.message.as_str()).collect();
    // Writing to a `String` cannot fail.
    let _ = writeln!(code, "static MESSAGES: [&str; {}] = {messages:?};", rows.len());
    let _ = writeln!(code, "const NAME_HASH: NameHash = NameHash::new({seed});");
    code
}

fn slot(function: &str, hash: &Hash) -> String {
    let body = match hash {
        Hash::Slots(SlotPlan { factor, shift, rows }) => {
            format!("Slots::new({factor}, {shift}, {}).slot(key)", rows.len())
        }
        Hash::Displaced(DisplacedPlan { factor, displacements, rows }) => format!(
            "{}const HASH: Displaced = Displaced::new({factor}, {}, {});
            HASH.slot(key, DISPLACEMENTS[HASH.bucket(key)] as usize)",
            numbers("DISPLACEMENTS", "u32", displacements),
            displacements.len(),
            rows.len(),
        ),
    };
    format!("#[inline] const fn {function}(key: u32) -> usize {{ {body} }}\n")
}

fn numbers<N: Debug>(table: &str, type_: &str, numbers: &[N]) -> String {
    format!("static {table}: [{type_}; {}] = {numbers:?};\n", numbers.len())
}

fn texts(table: &str, names: &[&str]) -> String {
    let TextTable { blob, edges } = TextTable::of_names(names);
    let type_ = format!("Names::<{}, {}>", edges.width, edges.bytes.len());
    format!("static {table}: {type_} = {type_}::new({blob:?}, &{:?});\n", edges.bytes)
}

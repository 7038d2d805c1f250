//! Writes an invocation of the macro for each list; for the lists that rustc cannot take as an enum,
//! the tables that the macro would write.

use std::fmt::{Debug, Write};
use std::path::Path;
use std::{env, fs, io};

use jmessage_codes_spec::plan::{DisplacedPlan, LookupPlan, NamePlan, Search, SlotPlan, plan};
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
    let codes: Vec<i128> = rows.iter().map(|row| row.code.into()).collect();
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    let LookupPlan { codes: by_code, names: NamePlan { seed, search, .. } } = plan(&codes, &names);
    let mut code = numbers("CODES", "i32", &codes);
    code += &slot("slot_of_code", &by_code.search);
    code += &slot("slot_of_name", &search);
    code += &numbers("CODE_ROWS", "u16", by_code.search.rows());
    code += &numbers("NAME_ROWS", "u16", search.rows());
    let starts = edges(&names);
    let starts: Vec<u32> = search.rows().iter().map(|row| starts[*row as usize]).collect();
    code += &numbers("NAME_STARTS", "u32", &starts);
    code += &texts("NAMES", &names);
    let messages: Vec<&str> = rows.iter().map(|row| row.message.as_str()).collect();
    // A `String` takes whatever is written to it.
    let _ = writeln!(code, "static MESSAGES: [&str; {}] = {messages:?};", rows.len());
    let _ = writeln!(code, "const NAME_HASH: NameHash = NameHash::new({seed});");
    code
}

fn slot(function: &str, search: &Search) -> String {
    let body = match search {
        Search::Slots(SlotPlan { factor, shift, rows }) => {
            format!("Slots::<{}>::new({factor}, {shift}).slot(key)", rows.len())
        }
        Search::Displaced(DisplacedPlan { factor, displacements, rows }) => format!(
            "{}let hash = Displaced::<{}, {}>::new({factor});
            hash.slot(key, DISPLACEMENTS[hash.bucket(key)] as usize)",
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

/// Where each text begins, and where the last one ends.
fn edges(texts: &[&str]) -> Vec<u32> {
    let mut edges = vec![0];
    let mut end = 0;
    for text in texts {
        end += u32::try_from(text.len()).expect("a name is short");
        edges.push(end);
    }
    edges
}

/// A table of names, with the 32 bytes behind them that a comparison may read.
fn texts(table: &str, texts: &[&str]) -> String {
    let edges = edges(texts);
    let bytes: Vec<u8> = edges.into_iter().flat_map(u32::to_le_bytes).collect();
    let (type_, blob) = (format!("Texts::<4, {}>", bytes.len()), texts.concat() + &" ".repeat(32));
    format!("static {table}: {type_} = {type_}::new({blob:?}, &{bytes:?});\n")
}

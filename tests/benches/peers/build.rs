//! Writes for each list what a user of the peers writes or generates.
//!
//! Beyond 1,000 codes only the hash tables: derives and `match`es of 10,000 arms take rustc minutes.

use std::path::Path;
use std::{env, fs, io};

use lists::{Row, Shape, builtin, made};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let folder = Path::new(&folder);
    let all = |rows: &[Row]| hashes(rows) + &enumeration(rows) + &matches(rows) + &frozen(rows);
    fs::write(folder.join("builtin.rs"), all(&builtin()))?;
    for (letter, shape) in [("c", Shape::Clustered), ("s", Shape::Sparse)] {
        fs::write(folder.join(format!("{letter}1000.rs")), all(&made(shape, 1_000)))?;
        fs::write(folder.join(format!("{letter}10000.rs")), hashes(&made(shape, 10_000)))?;
    }
    Ok(())
}

/// Each row's words, joined.
fn each(rows: &[Row], write: impl Fn(usize, &Row) -> String) -> String {
    rows.iter().enumerate().map(|(index, row)| write(index, row) + "\n").collect()
}

fn hashes(rows: &[Row]) -> String {
    let (mut codes, mut names) = (phf_codegen::Map::new(), phf_codegen::Map::new());
    for (index, row) in rows.iter().enumerate() {
        codes.entry(row.code, index.to_string());
        names.entry(row.name.as_str(), index.to_string());
    }
    let keys: Vec<i32> = rows.iter().map(|row| row.code).collect();
    let indices: Vec<u16> = (0..).take(rows.len()).collect();
    format!(
        "pub static PHF: phf::Map<i32, u16> = {};
        pub static PHF_NAMES: phf::Map<&'static str, u16> = {};
        pub static QUICKPHF: quickphf::PhfMap<i32, u16> = {};\n",
        codes.build(),
        names.build(),
        quickphf_codegen::build_map(&keys, &indices),
    )
}

fn enumeration(rows: &[Row]) -> String {
    let variants = each(rows, |_, row| format!("{} = {},", row.name, row.code));
    format!(
        "#[derive(Clone, Copy, Debug, num_enum::TryFromPrimitive, strum::FromRepr, strum::EnumString)]
        #[repr(i32)]
        pub enum Code {{ {variants} }}\n"
    )
}

fn matches(rows: &[Row]) -> String {
    let codes = each(rows, |_, row| format!("{} => Code::{},", row.code, row.name));
    let names = each(rows, |_, row| format!("{:?} => Code::{},", row.name, row.name));
    let messages = each(rows, |_, row| format!("Code::{} => {:?},", row.name, row.message));
    format!(
        "#[inline]
        pub fn from_code(code: i32) -> Option<Code> {{ Some(match code {{ {codes} _ => return None }}) }}
        #[inline]
        pub fn from_name(name: &str) -> Option<Code> {{ Some(match name {{ {names} _ => return None }}) }}
        #[inline]
        pub fn message(code: Code) -> &'static str {{ match code {{ {messages} }} }}\n"
    )
}

fn frozen(rows: &[Row]) -> String {
    let entries = each(rows, |index, row| format!("{}: {index},", row.code));
    format!(
        "frozen_collections::fz_scalar_map!(pub static FROZEN: Frozen<i32, u16>, {{ {entries} }});\n"
    )
}

//! Writes lists of every kind, and for each of them the invocation of the macro and a test.
#![deny(warnings)]

mod list;
#[path = "../../../src/random.rs"]
mod random;
mod source;

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../../src/random.rs");
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let folder = Path::new(&folder);
    let mut code = String::new();
    for (number, list) in list::all().iter().enumerate() {
        fs::write(folder.join(format!("list{number}.csv")), list.csv())?;
        code += &source::module(number, list);
    }
    fs::write(folder.join("lists.rs"), code)
}

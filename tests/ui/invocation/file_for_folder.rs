//! A path through a file.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "Cargo.toml/list.csv"; //~
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

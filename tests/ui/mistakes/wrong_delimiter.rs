//! A file as some spreadsheets save it.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "mistakes/wrong_delimiter.csv";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

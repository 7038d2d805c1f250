//! Comments are not a header.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "mistakes/no_header.csv";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

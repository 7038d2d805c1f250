//! The file that was meant is named.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "invocation/mising_file.csv";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

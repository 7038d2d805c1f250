//! A folder of nearly that name.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "invocatoin/missing_file.csv"; //~
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

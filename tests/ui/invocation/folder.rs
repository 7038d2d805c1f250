//! A folder is not a list.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "invocation";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

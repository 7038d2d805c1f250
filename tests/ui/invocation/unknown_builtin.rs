//! The nearest built-in list is named.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from builtin "wbe";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

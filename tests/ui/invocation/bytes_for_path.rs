//! A path is a text, not bytes.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from b"codes/list.csv"; //~
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

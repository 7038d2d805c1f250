//! A path is a text.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from 1001; //~
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

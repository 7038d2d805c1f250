//! A name for a list that is not there.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from builtin; //~
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

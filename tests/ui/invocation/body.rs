//! The variants come from the list.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code { Busy = 1001 }
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

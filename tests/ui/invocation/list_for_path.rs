//! A list where a path is expected.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "code,message\n1001,busy\n"; //~
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
}

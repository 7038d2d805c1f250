//! Rows before and after the bad byte are read.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "mistakes/not_utf8.csv";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _ = Code::Busy.description();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

//! A quote costs its row only.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "mistakes/unclosed_quote.csv";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

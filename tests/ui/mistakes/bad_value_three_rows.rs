//! Three mistakes in three rows, in a file with CRLF, a mark and Chinese texts.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "mistakes/bad_value_three_rows.csv";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: bool = Code::CardExpired.retry();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

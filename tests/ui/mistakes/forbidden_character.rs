//! It is invisible, and it reorders the text after it.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "mistakes/forbidden_character.csv";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

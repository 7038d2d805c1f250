//! All built-in lists are named.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from builtin "blackberry";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

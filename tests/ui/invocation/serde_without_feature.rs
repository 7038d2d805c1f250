//! What serde needs is a feature of the crate.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[codes(serde = "name")] //~
    pub enum Code from inline "code,message,team:enum\n1001,busy,core";
}

fn main() {
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

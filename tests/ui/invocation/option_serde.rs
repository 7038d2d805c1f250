//! The two forms of serde.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[codes(serde = "number")] //~ //~
    pub enum Code from inline "code,message\n1001,busy";
}

fn main() {
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

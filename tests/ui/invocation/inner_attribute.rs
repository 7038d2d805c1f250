//! An attribute of the enum, not of what is around it.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #![allow(missing_docs)] //~
    pub enum Code from inline "code,message\n1001,busy";
}

fn main() {
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

//! A layout is not an integer type.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[repr(C)]
    pub enum Code from inline "code,message\n1001,busy";
}

fn main() {
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

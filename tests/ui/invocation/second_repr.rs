//! One enum, one integer type; the first one counts.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[repr(u16)]
    #[repr(u32)]
    pub enum Code from inline "code,message\n1001,busy";
}

fn main() {
    let _ = Code::Busy.message();
    let _: u16 = Code::Busy.code();
}

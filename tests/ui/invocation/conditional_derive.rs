//! A derive that the macro writes is refused in `cfg_attr` too.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[cfg_attr(all(), derive(Debug), cfg_attr(all(), derive(::core::hash::Hash)))] //~ //~
    pub enum Code from inline "code,message\n1001,busy";
}

fn main() {
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

//! Each option is given once.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[codes(language = "en", exhaustive)]
    #[codes(language = "de")] //~
    #[codes(exhaustive)] //~
    pub enum Code from inline "code,message\n1001,busy";
}

fn main() {
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

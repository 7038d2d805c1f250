//! The enum is there, and so are its columns.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,retry:bool,group:enum
";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
    let _: fn(&Code) -> bool = Code::retry;
    let _: fn(&Code) -> CodeGroup = Code::group;
}

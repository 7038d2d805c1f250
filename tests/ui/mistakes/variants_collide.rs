//! The first row counts.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message
1001,Timeout,server timeout
1002,TimeOut,client timeout
";
}

fn main() {
    let _ = Code::Timeout.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

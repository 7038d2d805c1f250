//! The first row counts.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,message
1001,card expired
1002,busy
1003,Card expired!
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

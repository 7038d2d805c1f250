//! The first of the two columns counts.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,retry:bool,retry:bool
1001,CardExpired,card expired,true,false
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: bool = Code::CardExpired.retry();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

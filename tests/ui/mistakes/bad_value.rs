//! A bad cell costs its row only, and two of them are two mistakes.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,retry:bool,wait:u8
1001,CardExpired,card expired,false,0
1002,Busy,busy,yes,300
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: bool = Code::CardExpired.retry();
    let _: u8 = Code::CardExpired.wait();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

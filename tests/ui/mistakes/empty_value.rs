//! An empty cell costs its row only.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,retry:bool
1001,CardExpired,card expired,false
1002,Busy,busy,
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: bool = Code::CardExpired.retry();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

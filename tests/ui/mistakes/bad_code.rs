//! A bad code costs its row only.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message
1001,CardExpired,card expired
0x3EA,CardLost,card lost
-1003x,Busy,busy
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

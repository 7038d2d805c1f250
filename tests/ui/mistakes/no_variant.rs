//! A bad cell costs its row only.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,group:enum
1001,CardExpired,card expired,cards
1002,Busy,busy,其他
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: CodeGroup = Code::CardExpired.group();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

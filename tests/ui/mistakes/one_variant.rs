//! The first spelling counts, and a word of a bad row is there.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,group:enum
1001,CardExpired,card expired,cards
1002,CardLost,card lost,Cards
1003x,Busy,busy,server
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: CodeGroup = CodeGroup::Cards;
    let _: CodeGroup = CodeGroup::Server;
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

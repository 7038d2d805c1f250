//! The columns have the types that are near, and their cells cannot be wrong.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,retry:boolean,group:enmu,seen:date
1001,CardExpired,card expired,maybe,cards,today
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: bool = Code::CardExpired.retry();
    let _: CodeGroup = Code::CardExpired.group();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
    let _: &str = Code::CardExpired.seen();
}

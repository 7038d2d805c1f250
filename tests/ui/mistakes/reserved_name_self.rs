//! A bad name costs its row only.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message
1001,CardExpired,card expired
1002,Self,card lost
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

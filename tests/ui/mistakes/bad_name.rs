//! A bad name costs its row only; Chinese characters are two columns wide.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,description
1001,CardExpired,card expired,卡已过期
1002,卡丢失,card lost,卡丢失
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

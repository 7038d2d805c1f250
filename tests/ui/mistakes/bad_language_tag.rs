//! The other columns are read.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,description@zh_CN
1001,CardExpired,card expired,卡已过期
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _ = Code::CardExpired.description_in("zh");
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

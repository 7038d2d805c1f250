//! A short row costs itself only.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,description
1001,CardExpired,card expired
1002,CardLost,card lost,The card was reported lost
";
}

fn main() {
    let _ = Code::CardLost.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

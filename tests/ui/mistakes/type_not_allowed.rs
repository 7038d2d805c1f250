//! The column is read without its type.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code:u16,name,message
1001,CardExpired,card expired
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

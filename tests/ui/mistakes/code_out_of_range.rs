//! The type of the codes is named that would hold them.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[repr(u16)]
    pub enum Code from inline "
code,name,message
101,CardExpired,card expired
70000,CardLost,card lost
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: u16 = Code::CardExpired.code();
    let _: Option<Code> = Code::from_code(101);
}

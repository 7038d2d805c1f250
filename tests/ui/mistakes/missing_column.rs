//! Without codes there are no variants; the functions are there.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
name,message
CardExpired,card expired
";
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

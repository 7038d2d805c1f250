//! A number as text.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,message
101,busy
";
}

fn main() {
    let _ = Code::from_code("101");
}

//! The default is still there, though its row does not say that it means success.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,message,success
5,ok,ture
7,busy,false
"; //~^^^^
}

fn main() {
    let _ = Code::default();
    let _ = Code::check(5);
}

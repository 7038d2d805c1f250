//! `Default` is the success code of the list.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[derive(Default)] //~
    pub enum Code from inline "code,message\n0,ok\n1001,busy";
}

fn main() {
    assert_eq!(Code::default(), Code::Ok);
    let _ = Code::Busy.message();
}

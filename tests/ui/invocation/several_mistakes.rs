//! Every mistake is shown in one build, and the list is read in spite of them.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    #[repr(u15)] //~
    #[codes(exhaustiv)] //~
    #[derive(Hash)] //~
    pub struct Code<T> from inlin "code,message\n1001,busy", //~ //~ //~ //~
}

fn main() {
    let _ = Code::Busy.message();
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

//! The first of the two columns counts.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from inline "
code,name,message,sub_1:enum,sub1:enum
1001,CardExpired,card expired,cards,all
";
}

fn main() {
    let _ = Code::CardExpired.message();
    let _: CodeSub1 = Code::CardExpired.sub_1();
    let _ = CodeSub1::Cards;
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

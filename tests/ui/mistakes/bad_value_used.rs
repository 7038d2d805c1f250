//! The variants are used by name, in a `match` and by number, and only the list is wrong.

use jmessage_codes::{jmessage_codes, known};

jmessage_codes! {
    pub enum Code from inline "
code,name,message,retry:bool,severity:enum(low|high)
4102,CardExpired,card expired,maybe,low
4200,Busy,try later,true,high
";
}

const EXPIRED: Code = known!(Code, 4102);
const OTHER: Code = known!(Code, 4199);

fn main() {
    let severity = match EXPIRED {
        Code::CardExpired => CodeSeverity::Low,
        Code::Busy => OTHER.severity(),
    };
    let _ = (severity > CodeSeverity::Low, Code::Busy.retry(), Code::from_name("Busy"));
}

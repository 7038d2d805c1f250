//! All that an enum offers, in code that denies every warning.

#![deny(warnings, missing_docs)]

use core::str::FromStr;

use jmessage_codes::{ErrorCode, Open, jmessage_codes, known};

jmessage_codes! {
    /// Errors of the billing gateway.
    #[repr(u16)]
    pub enum Code from inline "
code,name,message,description,description@zh-Hans,deprecated,retry:bool,wait:u8?,group:enum,note:str?
0,Success,success,,成功,,false,,none,
4100,CardDeclined,card declined,The bank turned the card down,银行拒绝,,false,,cards,
4102,CardExpired,card expired,,,use 4100,false,,cards,old
4200,Busy,try later,The gateway is overloaded,,,true,30,server,
";
}

const BUSY: Code = known!(Code, 4200);

fn name_of(code: impl ErrorCode) -> &'static str {
    code.name()
}

fn main() {
    assert_eq!(Code::from_code(4200), Some(BUSY));
    assert_eq!(Code::try_from(4200), Ok(BUSY));
    assert!(Code::try_from(4201).is_err());
    assert_eq!(Code::from_str("Busy").unwrap(), BUSY);
    assert_eq!(Code::from_str("4200").unwrap(), BUSY);
    assert_eq!(u16::from(BUSY), BUSY as u16);
    assert_eq!(format!("{BUSY} {BUSY:?}"), "try later (4200) Busy");
    assert_eq!((BUSY.message(), name_of(BUSY)), ("try later", "Busy"));
    assert_eq!(BUSY.description_in("zh-Hans"), "The gateway is overloaded");
    assert_eq!(Code::CardDeclined.description_in("zh-Hans-CN"), "银行拒绝");
    assert_eq!((BUSY.retry(), BUSY.wait(), BUSY.group()), (true, Some(30), CodeGroup::Server));
    assert_eq!((BUSY.note(), BUSY.is_deprecated()), (None, false));
    assert_eq!(Code::check(0), Ok(()));
    assert_eq!(Code::check(4200), Err(Open::from(BUSY)));
    assert_eq!(Code::ALL.len(), 4);
    let error: Box<dyn core::error::Error> = Box::new(BUSY);
    assert_eq!(error.to_string(), "try later (4200)");
}

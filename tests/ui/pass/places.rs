//! Several lists in one module, in a function, with each visibility, by file, text and name.

#![deny(warnings, missing_docs)]

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    /// Every list may have a column that another one has.
    pub enum First from inline "code,message,group:enum\n1,one,odd\n2,two,even";
}

jmessage_codes! {
    /// It is another type.
    pub(crate) enum Second from inline "code,message,group:enum\n1,one,odd\n2,two,even";
}

jmessage_codes! {
    /// A file beside this one.
    enum OfFile from "pass/places.csv";
}

mod web {
    jmessage_codes::jmessage_codes! { pub(super) enum Code from builtin "web"; }
}

fn main() {
    jmessage_codes! { enum Local from inline "code,message\n-7,seven"; }
    assert_eq!(First::One.group().as_str(), Second::One.group().as_str());
    assert_eq!(First::ALL.len() + Second::ALL.len() + OfFile::ALL.len(), 6);
    assert_eq!(web::Code::UserNotExist.code(), 880103);
    assert_eq!(Local::Seven.code(), -7);
    assert_eq!(Second::from_code(2), Some(Second::Two));
    assert_eq!(OfFile::from_code(7), Some(OfFile::Busy));
    assert_eq!((SecondGroup::Even.as_str(), FirstGroup::Odd.as_str()), ("even", "odd"));
    assert!(OfFile::Quiet.message() == "quiet" && First::from_code(3).is_none());
}

//! Names that also mean something else to the language or to generated code.
#![deny(warnings, missing_docs)]

jmessage_codes::jmessage_codes! {
    /// An enum named as a trait that it implements.
    pub enum Error from "codes/list.csv";
}

/// More names of the language.
pub mod more {
    jmessage_codes::jmessage_codes! {
        /// An enum named as the type that its functions return.
        pub enum Option from inline "code,message,option:enum?\n1,some,some\n2,none,\n3,option,none\n";
    }

    jmessage_codes::jmessage_codes! {
        /// An enum named as the other type that its functions return.
        pub enum Result from inline "code,message,err:enum\n1,ok,err\n2,err,ok\n3,result,result\n";
    }

    jmessage_codes::jmessage_codes! {
        /// One letter.
        pub enum T from inline "code,message,t:enum\n1,t,t\n2,s,s\n3,c,c\n4,d,d\n";
    }
}

#[test]
fn all_of_them_are_there() {
    assert_eq!(Error::from_code(2), Some(Error::None));
    assert_eq!(Error::try_from(3), Ok(Error::Some));
    assert_eq!(Error::Ok.r#type(), ErrorType::None);
    assert_eq!(Error::Err.r#match(), None);
    assert_eq!(Error::None.r#match(), Some(ErrorMatch::None));
    assert_eq!("Err".parse(), Ok(Error::Err));
    assert_eq!(more::Option::from_name("None"), Some(more::Option::None));
    assert_eq!(more::T::C.t().to_string(), "c");
}

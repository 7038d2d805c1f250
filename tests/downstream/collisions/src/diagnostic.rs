//! A trait of another crate with methods of the same names: `code`, `help`, `source`.

use std::fmt::Display;

use miette::{Diagnostic, Severity};

jmessage_codes::jmessage_codes! {
    /// Faults that are shown as diagnostics.
    pub enum Fault from inline "
code,message,description,help,severity:enum(advice|error)
4,too hot,The sensor is too hot,cool it,error
5,warm,The sensor is warm,,advice
";
}

impl Diagnostic for Fault {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(Fault::code(self)))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(Fault::help(self)))
    }

    fn severity(&self) -> Option<Severity> {
        Some(match Fault::severity(self) {
            FaultSeverity::Advice => Severity::Advice,
            _ => Severity::Error,
        })
    }
}

#[test]
fn a_fault_is_a_diagnostic() {
    let fault: &dyn Diagnostic = &Fault::TooHot;
    assert_eq!(fault.code().map(|code| code.to_string()), Some("4".to_owned()));
    assert_eq!(fault.help().map(|help| help.to_string()), Some("cool it".to_owned()));
    assert_eq!(fault.to_string(), "too hot (4)");
    for fault in Fault::ALL {
        assert_eq!((fault.code(), fault.help()), (Fault::code(fault), Fault::help(fault)));
    }
    assert!(FaultSeverity::Advice < FaultSeverity::Error);
}

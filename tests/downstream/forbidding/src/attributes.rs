//! Attributes of an enum hold for everything that is generated.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    /// Not there.
    #[cfg(feature = "absent")]
    pub enum Absent from inline "code,message,word:enum,advice@de,advice\n1,one,a,b,c\n";
}

jmessage_codes! {
    /// Not there either.
    #[cfg_attr(all(), cfg(feature = "absent"))]
    pub enum Absent from inline "code,message,word:enum,advice@de,advice\n1,one,a,b,c\n";
}

/// Something else of the same name.
pub struct Absent;

/// Something else of the same name.
pub struct AbsentWord;

/// A sum.
pub const SUM: usize = size_of::<Absent>() + size_of::<AbsentWord>() + 3;

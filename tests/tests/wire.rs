//! What a program receives: codes, failures and reports in the formats of the wire.

mod anything;
mod formats;
mod languages;
mod open;
mod payloads;
mod unusual;

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    /// The widest unsigned codes.
    #[repr(u128)]
    pub enum Wide from inline "
code,message
0,none
18446744073709551616,beyond 64 bits
170141183460469231731687303715884105727,the last
";
}

jmessage_codes! {
    /// The widest signed codes.
    #[repr(i128)]
    pub enum WideSigned from inline "
code,message
-170141183460469231731687303715884105728,the first
170141183460469231731687303715884105727,the last
";
}

jmessage_codes! {
    /// A narrow type, without 0.
    #[repr(u8)]
    pub enum Small from inline "code,name,message,description\n1,One,,The first\n255,Last,last,\n";
}

jmessage_codes! {
    /// Success codes of its own.
    pub enum Status from inline "
code,message,success
404,not found,false
202,accepted,true
201,created,true
";
}

jmessage_codes! {
    /// Faults only: no number means success.
    #[repr(u8)]
    pub enum Fault from inline "
code,message,success
5,sensor broken,false
7,door open,false
";
}

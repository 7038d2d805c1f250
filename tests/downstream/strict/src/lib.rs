//! A crate that forbids every lint that can be forbidden: generated code triggers none of them.

mod private;
pub mod reprs;

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    /// Codes with every kind of column.
    pub enum Code from "codes/list.csv";
}

jmessage_codes! {
    // Without a comment of its own it is still documented.
    #[repr(i64)]
    pub enum Second from inline "code,message\n5,userId not_found FooBar\n6,six\n";
}

jmessage_codes! {
    /// With attributes that are passed on.
    #[must_use = "it says what went wrong"]
    #[doc(alias = "third")]
    pub enum Third from inline "
code,message,from_cache:bool,to_string,to_owned,next,add,not,new,deref,as_mut:u8?,source,cause,is_empty
1,one,true,a,b,c,d,e,f,g,1,h,i,j
";
}

/// The codes of private enums, and a word of one.
#[must_use]
#[inline]
pub const fn inside() -> ((i32, i32), &'static str) {
    (private::local(), private::within())
}

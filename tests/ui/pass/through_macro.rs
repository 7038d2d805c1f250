//! An invocation that a user's macro writes, with every part of it from outside.

#![deny(warnings, missing_docs)]

macro_rules! list {
    ($(#[$meta:meta])* $vis:vis $name:ident, $text:literal, $repr:ident) => {
        jmessage_codes::jmessage_codes! {
            $(#[$meta])*
            #[repr($repr)]
            $vis enum $name from inline $text;
        }
    };
}

list!(
    /// With a doc comment.
    #[allow(dead_code)]
    pub Documented, "code,message\n1,one", u8
);
list!(pub(crate) Crate, "code,message\n2,two", i64);
list!(Private, "code,message\n3,three", u16);

fn main() {
    assert_eq!(Documented::One.code(), 1_u8);
    assert_eq!(Crate::Two.code(), 2_i64);
    assert_eq!(Private::Three.code(), 3_u16);
}

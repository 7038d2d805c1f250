//! The lists as this product has them, with one trait for all of them.

mod tables;

/// What is measured of a list.
pub trait List: Copy + 'static {
    /// All codes, ascending.
    const ALL: &'static [Self];

    /// From a number.
    fn from_code(code: i32) -> Option<Self>;
    /// From a name.
    fn from_name(name: &str) -> Option<Self>;
    /// The number.
    fn code(self) -> i32;
    /// The text that the product sends.
    fn message(self) -> &'static str;
    /// What it means.
    fn description(self) -> &'static str;
}

macro_rules! list {
    ($Code:path) => {
        impl List for $Code {
            const ALL: &'static [Self] = <$Code>::ALL;

            #[inline]
            fn from_code(code: i32) -> Option<Self> {
                <$Code>::from_code(code)
            }

            #[inline]
            fn from_name(name: &str) -> Option<Self> {
                <$Code>::from_name(name)
            }

            #[inline]
            fn code(self) -> i32 {
                <$Code>::code(&self)
            }

            #[inline]
            fn message(self) -> &'static str {
                <$Code>::message(&self)
            }

            #[inline]
            fn description(self) -> &'static str {
                <$Code>::description(&self)
            }
        }
    };
}

/// Lists that the macro makes from a text in the build folder.
macro_rules! made {
    ($($list:ident)*) => { $(
        /// A made list.
        pub mod $list {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($list), ".rs"));
        }

        list!($list::Code);
    )* };
}

made! { c1000 s1000 c10000 s10000 }

list!(jmessage_codes::web::Code);

pub use jmessage_codes::web as builtin;
pub use tables::{c65000, s65000};

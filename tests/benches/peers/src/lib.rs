//! The lists as other crates and hand-written code have them.

#![allow(missing_docs, reason = "what is here, the peers have written")]

macro_rules! lists {
    ($($list:ident)*) => { $(
        pub mod $list {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($list), ".rs"));
        }
    )* };
}

lists! { builtin c1000 s1000 c10000 s10000 }

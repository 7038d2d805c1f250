//! Finds codes in logs. In: bytes. Out: the same bytes, and the meaning of the codes in each line.

mod bytes;
mod context;
pub(crate) mod meanings;
mod number;
pub(crate) mod scanner;
pub(crate) mod stream;
mod words;

//! Finds codes in logs. In: bytes. Out: the same bytes, and the meaning of the codes in each line.

pub(crate) mod context;
pub(crate) mod meanings;
pub(crate) mod scanner;
pub(crate) mod stream;

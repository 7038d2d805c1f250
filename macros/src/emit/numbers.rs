//! Tables of numbers, as the macros of the runtime take them.

use jmessage_codes_spec::plan::NumberTable;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::number;

/// A table of numbers, each of the least width that holds all of them.
pub(super) fn table(numbers: &[u32]) -> TokenStream {
    group(&NumberTable::of(numbers))
}

/// The width, the size and the bytes: one token in place of thousands.
pub(super) fn group(table: &NumberTable) -> TokenStream {
    let (width, size) = (number(table.width), number(table.bytes.len()));
    let bytes = Literal::byte_string(&table.bytes);
    quote!((#width #size #bytes))
}

//! Tables of numbers.

use jmessage_codes_spec::plan::NumberTable;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Context, number};

/// A table of numbers, each of the least width that holds all of them.
pub(super) fn table(context: &Context<'_>, table: &str, numbers: &[u32]) -> TokenStream {
    let (type_, table) = (context.runtime.numbers(), format_ident!("{table}"));
    let NumberTable { width, bytes } = NumberTable::of(numbers);
    let (width, size) = (number(width), number(bytes.len()));
    // One token in place of thousands.
    let bytes = Literal::byte_string(&bytes);
    quote!(static #table: #type_<#width, #size> = #type_::new(#bytes);)
}

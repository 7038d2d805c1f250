//! Tables of numbers.

#![expect(clippy::indexing_slicing, reason = "a table has room for all of its numbers")]

use jmessage_codes_spec::plan::Width;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Context, number};

/// A table of numbers, each of the least width that holds all of them.
pub(super) fn table(context: &Context<'_>, table: &str, numbers: &[u32]) -> TokenStream {
    let (type_, table) = (context.runtime.numbers(), format_ident!("{table}"));
    let width = match Width::of(numbers) {
        Width::U8 => 1,
        Width::U16 => 2,
        Width::U32 => 4,
    };
    let (bytes, size) = (bytes(numbers, width), number(numbers.len() * width));
    let width = number(width);
    quote!(static #table: #type_<#width, #size> = #type_::new(#bytes);)
}

/// Numbers as a byte string, so many bytes each, the least byte first: one token in place of
/// thousands.
pub(super) fn bytes(numbers: &[u32], width: usize) -> Literal {
    let mut bytes = vec![0; numbers.len() * width];
    // Byte by byte and by index: a macro runs as it is built for debugging.
    let (table, mut at) = (bytes.as_mut_slice(), 0);
    for number in numbers {
        let (mut rest, end) = (*number, at + width);
        while at < end {
            table[at] = (rest & 0xFF) as u8;
            rest >>= 8;
            at += 1;
        }
    }
    Literal::byte_string(&bytes)
}

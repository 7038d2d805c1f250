//! Tables of texts, as the macros of the runtime take them.

use jmessage_codes_spec::plan::TextTable;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{lexed, number};

/// Up to here the messages are an array of `&str`: 8 instructions to a text, where cutting it out of
/// a blob takes 24. Of 2,000 they would be 5 % of what rustc does for `check` and 15 % in a release
/// build, and cost 40 bytes each in a native program.
const MOST_MESSAGES_IN_ARRAY: usize = 256;

/// The messages, the texts that are read most often.
pub(super) fn message(texts: &[&str]) -> TokenStream {
    if texts.len() > MOST_MESSAGES_IN_ARRAY {
        return blob(texts);
    }
    let (count, texts) = (number(texts.len()), lexed::literals(texts, " "));
    quote!([#count #texts])
}

/// The texts, one after the other, and where each begins.
///
/// An array of `&str` would cost 16 bytes a text, and 24 more in a native program for the address
/// that has to be set when it starts; taking a text out of this costs some instructions more.
pub(super) fn blob(texts: &[&str]) -> TokenStream {
    group(&TextTable::of(texts))
}

/// The same, of the names of the codes.
pub(super) fn names(names: &[&str]) -> TokenStream {
    group(&TextTable::of_names(names))
}

fn group(TextTable { blob, edges }: &TextTable) -> TokenStream {
    let (width, size) = (number(edges.width), number(edges.bytes.len()));
    let (blob, edges) = (lexed::literal(blob), Literal::byte_string(&edges.bytes));
    quote!((#width #size #blob #edges))
}

/// The texts as slices.
pub(super) fn strs(texts: &[String]) -> Vec<&str> {
    let mut strs = Vec::with_capacity(texts.len());
    for text in texts {
        strs.push(text.as_str());
    }
    strs
}

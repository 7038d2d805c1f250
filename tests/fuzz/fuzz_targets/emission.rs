//! For any list: what an invocation expands to is Rust, and the same each time. It holds
//! an error exactly if the list has one.
#![no_main]

extern crate proc_macro;

/// The modules of the macro, which itself can only be called by the compiler.
#[path = "../../../macros/src"]
mod macros {
    pub(crate) mod attribute;
    pub(crate) mod cursor;
    pub(crate) mod doc;
    pub(crate) mod emit;
    pub(crate) mod expand;
    pub(crate) mod invocation;
    pub(crate) mod locate;
    pub(crate) mod mistakes;
    pub(crate) mod options;
    pub(crate) mod paste;
    pub(crate) mod source;
}
pub(crate) use macros::*;

use jmessage_codes_spec::{Repr, read};
use libfuzzer_sys::fuzz_target;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{File, Item};

/// The items of an expansion, and those that the derive writes which it may have rustc call.
fn items(expansion: TokenStream) -> String {
    let file: File = syn::parse2(expansion).expect("an expansion is a file of Rust");
    let mut text = file.to_token_stream().to_string();
    for item in file.items {
        let Item::Enum(item) = item else { continue };
        if item.attrs.iter().any(|attribute| attribute.path().is_ident("__jmessage_codes")) {
            let derived = paste::items(item.to_token_stream());
            let derived: File = syn::parse2(derived).expect("a derive writes items");
            assert!(!derived.items.is_empty());
            text += &derived.to_token_stream().to_string();
        }
    }
    text
}

fn invocation(kind: u8, list: &str) -> (Repr, TokenStream) {
    let repr = Repr::ALL[usize::from(kind) % Repr::ALL.len()];
    let name = Ident::new(repr.name(), Span::call_site());
    let codes = match kind >> 5 & 3 {
        0 => quote!(),
        1 => quote!(serde = "code", exhaustive),
        2 => quote!(serde = "name", language = "zh-Hans"),
        _ => quote!(derive(Default), language = "de"),
    };
    let rest = if kind & 16 == 0 { quote!() } else { quote!(#[deprecated] #[cfg(all())]) };
    // For rustdoc the path is in braces.
    let path = if kind & 128 == 0 { quote!([jmessage_codes]) } else { quote!({ jmessage_codes }) };
    (repr, quote!(#path #[repr(#name)] #[codes(#codes)] #rest pub enum Code from inline #list;))
}

fuzz_target!(|bytes: &[u8]| {
    let [kind, list @ ..] = bytes else { return };
    let Ok(list) = str::from_utf8(list) else { return };
    let (repr, invocation) = invocation(*kind, list);
    let text = items(expand::expand(&invocation));
    assert!(text == items(expand::expand(&invocation)), "one list is written in two ways");
    let is_wrong = read("<inline>", list.as_bytes(), repr).is_err();
    assert_eq!(text.contains(":: compile_error !"), is_wrong, "{text}");
    // Else each text that was ever read as tokens stays in memory.
    proc_macro2::extra::invalidate_current_thread_spans();
});

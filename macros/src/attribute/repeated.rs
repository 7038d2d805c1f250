//! The attributes that hold for everything that is generated, not only for the enum.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::Attribute;
use crate::cursor::{flat, split_at_commas};

/// The attributes to repeat. Each is a list of whole attributes, ready to be written before an item.
pub(crate) struct Repeated {
    /// `#[cfg]`: to be written on every item that is generated.
    pub(crate) conditions: TokenStream,
    /// `#[allow]`, and `#[expect]` as `#[allow]`: to be written on every other item. An expectation
    /// is fulfilled once, on the enum.
    pub(crate) lints: TokenStream,
    /// `#[deprecated]`: to be written on other types that users name. It has no effect on an impl.
    pub(crate) deprecated: TokenStream,
}

impl Repeated {
    /// Picks them out of the attributes of an enum.
    pub(crate) fn of(attributes: &[Attribute]) -> Self {
        Self {
            conditions: pick(attributes, &["cfg"]),
            lints: pick(attributes, &["allow", "expect"]),
            deprecated: pick(attributes, &["deprecated"]),
        }
    }
}

fn pick(attributes: &[Attribute], names: &[&str]) -> TokenStream {
    let mut picked = TokenStream::new();
    for attribute in attributes {
        if let Some(content) = content(attribute.words(), names) {
            attribute.with(content).to_tokens(&mut picked);
        }
    }
    picked
}

/// What of an attribute is named so: all of it, or a part of a `cfg_attr`.
fn content(words: Vec<TokenTree>, names: &[&str]) -> Option<TokenStream> {
    let name = words.first()?.to_string();
    if names.contains(&name.as_str()) {
        return Some(allowing(words));
    }
    let (Some(TokenTree::Group(group)), "cfg_attr") = (words.get(1), name.as_str()) else {
        return None;
    };
    let mut parts = split_at_commas(group.stream()).into_iter();
    let condition = parts.next()?;
    let mut picked = TokenStream::new();
    for part in parts {
        if let Some(part) = content(flat(part), names) {
            picked.extend(quote!(, #part));
        }
    }
    if picked.is_empty() { None } else { Some(quote!(cfg_attr(#condition #picked))) }
}

/// The tokens with `expect` as `allow`.
fn allowing(words: Vec<TokenTree>) -> TokenStream {
    let mut allowing = TokenStream::new();
    for word in words {
        let allow = match word {
            TokenTree::Ident(name) if name == "expect" => Ident::new("allow", name.span()).into(),
            word => word,
        };
        allowing.extend(Some(allow));
    }
    allowing
}

//! The attributes that hold for everything that is generated, not only for the enum.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::Attribute;
use crate::cursor::split_at_commas;

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
        return Some(allowing(words).collect());
    }
    let (Some(TokenTree::Group(group)), "cfg_attr") = (words.get(1), name.as_str()) else {
        return None;
    };
    let mut parts = split_at_commas(group.stream()).into_iter();
    let condition = parts.next()?;
    let parts: Vec<_> =
        parts.filter_map(|part| content(part.into_iter().collect(), names)).collect();
    (!parts.is_empty()).then(|| quote!(cfg_attr(#condition, #(#parts),*)))
}

/// The tokens with `expect` as `allow`.
fn allowing(words: Vec<TokenTree>) -> impl Iterator<Item = TokenTree> {
    words.into_iter().map(|word| match word {
        TokenTree::Ident(name) if name == "expect" => Ident::new("allow", name.span()).into(),
        word => word,
    })
}

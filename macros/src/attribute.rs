//! One attribute of an invocation, as tokens.

mod codes;
mod derives;
pub(crate) mod repeated;
pub(crate) mod settings;

use proc_macro2::{Group, Punct, TokenStream, TokenTree};
use quote::ToTokens;

use crate::cursor::{flat, is_word};

/// An attribute.
///
/// The form that `syn` has for it, and for a visibility, would have every user build half as much of
/// `syn` again.
#[derive(Clone)]
pub(crate) struct Attribute {
    pound: Punct,
    group: Group,
}

impl Attribute {
    /// Makes an attribute of its `#` and its brackets.
    pub(crate) fn new(pound: Punct, group: Group) -> Self {
        Self { pound, group }
    }

    /// Whether this is the attribute of this name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.words().first().is_some_and(|word| is_word(word, name))
    }

    /// The tokens in the brackets.
    pub(crate) fn words(&self) -> Vec<TokenTree> {
        flat(self.group.stream())
    }

    /// The same attribute with other tokens in the brackets.
    pub(crate) fn with(&self, content: TokenStream) -> Self {
        let mut group = Group::new(self.group.delimiter(), content);
        group.set_span(self.group.span());
        Self { pound: self.pound.clone(), group }
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.group.to_tokens(tokens);
    }
}

//! What is wrong with an invocation. Each mistake is reported at its token, and all in one build.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};

/// The mistakes found so far, as one `compile_error!` each.
#[derive(Default)]
pub(crate) struct Mistakes(TokenStream);

impl Mistakes {
    /// Adds a mistake at one place.
    pub(crate) fn at(&mut self, span: Span, message: impl Display) {
        self.0.extend(error(span, span, &message.to_string()));
    }

    /// Adds a mistake that spans several tokens.
    pub(crate) fn over(&mut self, tokens: TokenStream, message: impl Display) {
        let mut spans = tokens.into_iter().map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        let last = spans.last().unwrap_or(first);
        self.0.extend(error(first, last, &message.to_string()));
    }
}

impl ToTokens for Mistakes {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.clone());
    }
}

/// The compiler marks everything from the first token of an error to its last one.
pub(crate) fn error(first: Span, last: Span, message: &str) -> TokenStream {
    let mut message = Literal::string(message);
    message.set_span(last);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(message).into());
    group.set_span(last);
    quote_spanned!(first=> ::core::compile_error! #group)
}

/// Returns words in backquotes, with commas between them.
pub(crate) fn listed(words: &[&str]) -> String {
    let mut listed = String::new();
    for word in words {
        for part in [if listed.is_empty() { "`" } else { ", `" }, word, "`"] {
            listed.push_str(part);
        }
    }
    listed
}

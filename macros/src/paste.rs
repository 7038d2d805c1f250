//! In: an enum with its items in a helper attribute. Out: those items.
//!
//! The items are a derive's expansion, so that `#[cfg]` on the enum holds for them too, and that
//! rustc is quiet about variants that are deprecated: it is in the expansion of a derive, and an
//! `#[allow]` would be an error in a crate that forbids the lint.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

const HELPER: &str = "__jmessage_codes";

/// What the helper attribute holds.
pub(crate) struct Parts<'a> {
    /// The enum's name.
    pub(crate) name: &'a Ident,
    /// How many rows there are.
    pub(crate) count: &'a Literal,
    /// A literal with the source text of all variants: to pass on thousands of tokens would take
    /// longer than to have the compiler read them again.
    pub(crate) rows: &'a TokenStream,
    /// Whether rustc is to say nothing of the enum being deprecated itself.
    pub(crate) is_quiet: bool,
    /// The items beside the enum.
    pub(crate) outside: &'a TokenStream,
    /// The attributes of the block.
    pub(crate) lints: &'a TokenStream,
    /// What is in a block of its own, beside the rows.
    pub(crate) inside: &'a TokenStream,
}

/// Writes the helper attribute.
pub(crate) fn helper(parts: &Parts<'_>) -> TokenStream {
    let Parts { name, count, rows, is_quiet, outside, lints, inside } = parts;
    let helper = format_ident!("{HELPER}");
    let quiet = is_quiet.then(|| quote!(quiet));
    quote!(#[#helper(#name #count #rows { #outside } { #lints } { #inside } #quiet)])
}

/// Takes the items out of the helper attribute.
pub(crate) fn items(input: TokenStream) -> TokenStream {
    let Some(content) = content(input) else { return TokenStream::new() };
    let tokens: Vec<TokenTree> = content.into_iter().collect();
    let [name, count, rows, outside, lints, inside, quiet @ ..] = tokens.as_slice() else {
        return TokenStream::new();
    };
    let [mut name, mut outside, mut inside] =
        [TokenStream::from(name.clone()), stream(outside), stream(inside)];
    if !quiet.is_empty() {
        [name, outside, inside] = [name, outside, inside].map(quieted);
    }
    let (lints, rows) = (stream(lints), source(rows));
    quote! {
        #outside

        #lints
        const _: () = {
            static ROWS: [#name; #count] = [#rows];
            #inside
        };
    }
}

fn content(input: TokenStream) -> Option<TokenStream> {
    for token in input {
        let TokenTree::Group(attribute) = token else { continue };
        let mut words = attribute.stream().into_iter();
        match (words.next(), words.next()) {
            (Some(TokenTree::Ident(word)), Some(TokenTree::Group(content))) if word == HELPER => {
                return Some(content.stream());
            }
            _ => {}
        }
    }
    None
}

fn stream(token: &TokenTree) -> TokenStream {
    match token {
        TokenTree::Group(group) => group.stream(),
        _ => TokenStream::new(),
    }
}

/// The tokens of a literal's text, which has no escapes.
fn source(literal: &TokenTree) -> TokenStream {
    let literal = literal.to_string();
    let text = literal.trim_matches('"');
    if proc_macro::is_available() {
        return text.parse().map(proc_macro::TokenStream::into).unwrap_or_default();
    }
    text.parse().unwrap_or_default()
}

/// The tokens as if this derive had written them, except `$crate`, which keeps its crate.
fn quieted(tokens: TokenStream) -> TokenStream {
    let quieted = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let mut quiet = Group::new(group.delimiter(), quieted(group.stream()));
            quiet.set_span(group.span().resolved_at(Span::call_site()));
            quiet.into()
        }
        TokenTree::Ident(word) if word == "$crate" => word.into(),
        mut token => {
            token.set_span(token.span().resolved_at(Span::call_site()));
            token
        }
    });
    quieted.collect()
}

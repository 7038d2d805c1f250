//! In: an enum with its items in a helper attribute. Out: those items.
//!
//! The items are a derive's expansion, so that `#[cfg]` on the enum holds for them too, and that
//! rustc is quiet about variants that are deprecated: it is in the expansion of a derive, and an
//! `#[allow]` would be an error in a crate that forbids the lint.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

const HELPER: &str = "__jmessage_codes";

/// Writes the helper attribute.
///
/// `rows` is a literal with the source text of all variants: to pass on thousands of tokens would
/// take longer than to have the compiler read them again. If the items are to be quiet, rustc says
/// nothing of the enum being deprecated itself.
pub(crate) fn helper(
    name: &Ident,
    is_quiet: bool,
    count: &Literal,
    rows: &TokenStream,
    outside: &TokenStream,
    inside: &TokenStream,
) -> TokenStream {
    let helper = format_ident!("{HELPER}");
    let quiet = is_quiet.then(|| quote!(quiet));
    quote!(#[#helper(#name #count #rows #quiet { #outside } { #inside })])
}

/// Takes the items out of the helper attribute.
pub(crate) fn items(input: TokenStream) -> TokenStream {
    let Some(content) = content(input) else { return TokenStream::new() };
    let mut content = content.into_iter();
    let (name, count, rows) = (content.next(), content.next(), content.next());
    let mut groups: Vec<TokenTree> = content.collect();
    let is_quiet = groups.len() > 2;
    let mut name: TokenStream = name.into_iter().collect();
    let (inside, outside) = (stream(groups.pop()), stream(groups.pop()));
    let (inside, outside) = if is_quiet {
        name = quieted(name);
        (quieted(inside), quieted(outside))
    } else {
        (inside, outside)
    };
    let rows = source(rows);
    quote! {
        #outside

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

fn stream(token: Option<TokenTree>) -> TokenStream {
    match token {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    }
}

/// The tokens of a literal's text, which has no escapes.
fn source(literal: Option<TokenTree>) -> TokenStream {
    let literal = literal.map(|literal| literal.to_string()).unwrap_or_default();
    let text = literal.trim_matches('"');
    if proc_macro::is_available() {
        return text.parse().map(proc_macro::TokenStream::into).unwrap_or_default();
    }
    text.parse().unwrap_or_default()
}

/// The tokens as if this derive had written them, but for `$crate`, whose place says which crate.
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

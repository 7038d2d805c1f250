//! In: the items that belong to an enum. Out: the same beside it, or in a helper attribute on it for
//! a derive, which writes them.
//!
//! In a derive's expansion `#[cfg]` on the enum holds for them too, and rustc is quiet about variants
//! that are deprecated: an `#[allow]` would be an error in a crate that forbids the lint. But rustc
//! makes tokens of the whole enum again for a derive, so one is used only where it is needed.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

const HELPER: &str = "__jmessage_codes";

/// The items of an enum.
pub(crate) struct Parts<'a> {
    /// The enum's name.
    pub(crate) name: &'a Ident,
    /// How many rows there are.
    pub(crate) count: &'a Literal,
    /// The source text of all variants.
    pub(crate) rows: &'a str,
    /// Whether rustc is to say nothing of the enum being deprecated itself.
    pub(crate) is_quiet: bool,
    /// The items beside the enum.
    pub(crate) outside: &'a TokenStream,
    /// The attributes of the block.
    pub(crate) lints: &'a TokenStream,
    /// What is in a block of its own, beside the rows.
    pub(crate) inside: &'a TokenStream,
}

impl Parts<'_> {
    /// Writes the items.
    pub(crate) fn items(&self) -> TokenStream {
        let Parts { name, count, rows, outside, lints, inside, .. } = self;
        let rows = source(rows);
        quote! {
            #outside

            #lints
            const _: () = {
                static ROWS: [#name; #count] = [#rows];
                #inside
            };
        }
    }

    /// Writes the helper attribute. The variants are a literal in it: to pass on thousands of tokens
    /// would take longer than to have the compiler read them again.
    pub(crate) fn helper(&self) -> TokenStream {
        let Parts { name, count, rows, is_quiet, outside, lints, inside } = self;
        let (helper, rows) = (format_ident!("{HELPER}"), Literal::string(rows));
        let quiet = is_quiet.then(|| quote!(quiet));
        quote!(#[#helper(#name #count #rows { #outside } { #lints } { #inside } #quiet)])
    }
}

/// Takes the items out of the helper attribute.
pub(crate) fn items(input: TokenStream) -> TokenStream {
    let Some(content) = content(input) else { return TokenStream::new() };
    let tokens: Vec<TokenTree> = content.into_iter().collect();
    let [name, count, rows, outside, lints, inside, quiet @ ..] = tokens.as_slice() else {
        return TokenStream::new();
    };
    let (TokenTree::Ident(name), TokenTree::Literal(count)) = (name, count) else {
        return TokenStream::new();
    };
    let (mut name, mut outside, mut inside) = (name.clone(), stream(outside), stream(inside));
    let is_quiet = !quiet.is_empty();
    if is_quiet {
        name.set_span(name.span().resolved_at(Span::call_site()));
        (outside, inside) = (quieted(outside), quieted(inside));
    }
    // Nothing in the names of variants is escaped.
    let (rows, lints) = (rows.to_string(), stream(lints));
    let (rows, outside, lints, inside) = (rows.trim_matches('"'), &outside, &lints, &inside);
    Parts { name: &name, count, rows, is_quiet, outside, lints, inside }.items()
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

/// The tokens of a text that cannot be wrong.
fn source(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        return text.parse().map(proc_macro::TokenStream::into).unwrap_or_default();
    }
    text.parse().unwrap_or_default()
}

/// The tokens as if this derive had written them, except `$crate`, which keeps its crate.
fn quieted(tokens: TokenStream) -> TokenStream {
    let mut quiet = TokenStream::new();
    for token in tokens {
        let token = match token {
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
        };
        quiet.extend(Some(token));
    }
    quiet
}

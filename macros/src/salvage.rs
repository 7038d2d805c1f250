//! In: the tokens of an invocation that could not be parsed. Out: what it asks for as far as can be
//! told, so that code which uses the enum raises no error next to the one of the invocation.

use jmessage_codes_spec::{BUILTINS, Repr};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::LitStr;

use crate::attribute::{Attribute, GENERATED, is_word};
use crate::invocation::{Invocation, Source};

/// What an invocation asks for, and whether its list is known.
pub(crate) fn salvage(input: &TokenStream) -> Option<(Invocation, bool)> {
    let tokens: Vec<TokenTree> = input.clone().into_iter().collect();
    let (first, tokens) = tokens.split_first()?;
    let runtime = bracketed(first)?.stream();
    let keyword = tokens.iter().position(|token| {
        ["enum", "struct", "union"].iter().any(|keyword| is_word(token, keyword))
    })?;
    let (before, after) = tokens.split_at(keyword);
    let name = word(after.get(1)?).filter(|name| *name != "from")?.clone();
    let (attributes, repr) = attributes(before);
    // A `$vis:vis` of a `macro_rules!` is a group without delimiters.
    let is_public = before.iter().any(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().any(|token| is_word(&token, "pub"))
        }
        token => is_word(token, "pub"),
    });
    let visibility = if is_public { quote!(pub) } else { TokenStream::new() };
    let source = source(after);
    let is_known = source.is_some();
    let source = source.unwrap_or_else(|| Source::Inline(LitStr::new("", Span::call_site())));
    Some((Invocation { runtime, attributes, visibility, name, repr, source }, is_known))
}

/// The first integer type, and the other attributes.
fn attributes(tokens: &[TokenTree]) -> (Vec<Attribute>, Repr) {
    let mut repr = None;
    let mut others = Vec::new();
    for pair in tokens.windows(2) {
        let [TokenTree::Punct(pound), group] = pair else { continue };
        let Some(group) = bracketed(group).filter(|_| pound.as_char() == '#') else { continue };
        let words: Vec<TokenTree> = group.stream().into_iter().collect();
        match words.as_slice() {
            [repr_word, TokenTree::Group(found)] if is_word(repr_word, "repr") => {
                repr = repr.or(Repr::from_name(&found.stream().to_string()));
            }
            [first, ..] if is_word(first, "repr") => {}
            [first, TokenTree::Group(traits)]
                if is_word(first, "derive") && has_generated(traits) => {}
            _ => {
                let pound = syn::token::Pound(pound.span());
                others.push(Attribute { pound, group: group.clone() });
            }
        }
    }
    others.retain(|attribute| attribute.generated_derive().is_none());
    (others, repr.unwrap_or_default())
}

/// The list: the text behind `from`, or behind the word that follows.
fn source(tokens: &[TokenTree]) -> Option<Source> {
    let from = tokens.iter().position(|token| is_word(token, "from"))?;
    let kind = tokens.get(from + 1)?;
    if let Some(path) = text(kind) {
        return Some(Source::File(path));
    }
    let text = text(tokens.get(from + 2)?)?;
    let is_builtin = BUILTINS.iter().any(|(name, _)| *name == text.value());
    match word(kind)?.to_string().as_str() {
        "inline" => Some(Source::Inline(text)),
        _ if is_builtin => Some(Source::Builtin(text)),
        // Under an unknown word only a text of several lines can be told from a path.
        word if word != "builtin" && text.value().contains('\n') => Some(Source::Inline(text)),
        _ => None,
    }
}

/// Whether a derive asks for what is generated, which would be an error of its own.
fn has_generated(traits: &Group) -> bool {
    let mut words = traits.stream().into_iter();
    words.any(|word| GENERATED.iter().any(|generated| is_word(&word, generated)))
}

fn text(token: &TokenTree) -> Option<LitStr> {
    syn::parse2(token.clone().into()).ok()
}

fn word(token: &TokenTree) -> Option<&Ident> {
    if let TokenTree::Ident(word) = token { Some(word) } else { None }
}

fn bracketed(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => Some(group),
        _ => None,
    }
}

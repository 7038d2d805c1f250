//! In: the attributes of an invocation. Out: the integer type, the options, and what is passed on.

use jmessage_codes_spec::{Repr, nearest};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::Attribute;
use super::codes::OptionsParser;
use super::derives::ungenerated;
use crate::cursor::{flat, is_word, split_at_commas};
use crate::mistakes::{Mistakes, listed};
use crate::options::Options;

/// What the attributes say.
pub(crate) struct Settings {
    pub(crate) repr: Repr,
    pub(crate) options: Options,
    /// All other attributes, to be written on the enum.
    pub(crate) attributes: Vec<Attribute>,
}

impl Settings {
    /// Sorts the attributes.
    pub(crate) fn read(attributes: &[Attribute], mistakes: &mut Mistakes) -> Self {
        let mut reprs = Vec::new();
        let mut options = OptionsParser::default();
        let mut others = Vec::new();
        for attribute in attributes {
            if attribute.is("codes") {
                options.read(attribute, mistakes);
            } else if !attribute.is("repr") {
                others.extend(passed_on(attribute, mistakes));
            } else if reprs.is_empty() {
                reprs.push(integer_type(attribute, mistakes));
            } else {
                let message = "a second `#[repr]`: an enum has one integer type";
                mistakes.over(attribute.to_token_stream(), message);
            }
        }
        let repr = reprs.into_iter().flatten().next().unwrap_or_default();
        let options = options.finish();
        // The enum gets it anyway.
        others.retain(|attribute| options.exhaustive || !attribute.is("non_exhaustive"));
        Self { repr, options, attributes: others }
    }
}

fn integer_type(attribute: &Attribute, mistakes: &mut Mistakes) -> Option<Repr> {
    let found: TokenStream = match attribute.words().get(1) {
        Some(TokenTree::Group(group)) => flat(group.stream()).into_iter().collect(),
        _ => TokenStream::new(),
    };
    let name = found.to_string();
    if let Some(repr) = Repr::from_name(&name) {
        return Some(repr);
    }
    if found.is_empty() {
        let message = "`#[repr]` without a type: write `#[repr(i32)]`";
        mistakes.over(attribute.to_token_stream(), message);
        return None;
    }
    let mut types = Vec::new();
    for repr in Repr::ALL {
        types.push(repr.name());
    }
    let near = nearest(&name, types.iter().copied());
    let meant = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write one of {}", listed(&types)),
    };
    let mut inner = None;
    for word in flat(found.clone()) {
        inner = inner.or_else(|| Repr::from_name(&word.to_string()));
    }
    mistakes.over(found, format_args!("`{name}` is not an integer type: {meant}"));
    inner.or_else(|| Repr::from_name(near?))
}

/// An attribute as it is written on the enum, without what is a mistake; none if nothing is left.
fn passed_on(attribute: &Attribute, mistakes: &mut Mistakes) -> Option<Attribute> {
    if attribute.is("derive") || attribute.is("cfg_attr") {
        let content = checked(attribute.words(), mistakes)?;
        return Some(attribute.with(content));
    }
    Some(attribute.clone())
}

/// The tokens of an attribute without what is a mistake.
fn checked(words: Vec<TokenTree>, mistakes: &mut Mistakes) -> Option<TokenStream> {
    match words.as_slice() {
        [name, TokenTree::Group(group)] if is_word(name, "derive") => {
            let traits = ungenerated(group.stream(), mistakes);
            Some(with_content(name, group, traits))
        }
        [name, TokenTree::Group(group)] if is_word(name, "cfg_attr") => {
            conditional(name, group, mistakes)
        }
        [name, ..] if is_word(name, "repr") || is_word(name, "codes") => {
            let message = format!(
                "`{name}` cannot depend on a `cfg`: write `#[{name}(...)]`, or one invocation for \
                 each `#[cfg(...)]`"
            );
            mistakes.at(name.span(), message);
            None
        }
        _ => Some(words.into_iter().collect()),
    }
}

/// A `cfg_attr` with the attributes in it checked.
fn conditional(name: &TokenTree, group: &Group, mistakes: &mut Mistakes) -> Option<TokenStream> {
    let mut parts = split_at_commas(group.stream()).into_iter();
    let condition = parts.next().unwrap_or_default();
    let mut content = quote!(#condition);
    let mut is_empty = true;
    for part in parts {
        if let Some(part) = checked(flat(part), mistakes) {
            content.extend(quote!(, #part));
            is_empty = false;
        }
    }
    if is_empty { None } else { Some(with_content(name, group, content)) }
}

fn with_content(name: &TokenTree, group: &Group, content: TokenStream) -> TokenStream {
    let mut inner = Group::new(Delimiter::Parenthesis, content);
    inner.set_span(group.span());
    let mut tokens = name.to_token_stream();
    tokens.extend(Some(TokenTree::Group(inner)));
    tokens
}

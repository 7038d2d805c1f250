//! The attributes of an invocation: passed on as they stand, but for `#[repr]`.

use jmessage_codes_spec::{Repr, nearest};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Error, Result, Token};

/// An attribute, passed on as it stands.
///
/// The form that `syn` has for it, and for a visibility, would have every user build half as much of
/// `syn` again.
pub(crate) struct Attribute {
    pub(crate) pound: Token![#],
    pub(crate) group: Group,
}

impl Attribute {
    /// Whether this is the attribute of this name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.words().next().is_some_and(|word| is_word(&word, name))
    }

    /// The word in a derive that names a trait which every list has.
    pub(crate) fn generated_derive(&self) -> Option<TokenTree> {
        let traits = match self.words().nth(1) {
            Some(TokenTree::Group(traits)) if self.is("derive") => traits.stream(),
            _ => return None,
        };
        traits.into_iter().find(|word| GENERATED.iter().any(|generated| is_word(word, generated)))
    }

    /// What stands in the brackets; a fragment of a `macro_rules!` is a group without delimiters.
    fn words(&self) -> impl Iterator<Item = TokenTree> {
        let mut words = self.group.stream();
        loop {
            let first = words.clone().into_iter().next();
            match first {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                    words = group.stream();
                }
                _ => return words.into_iter(),
            }
        }
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.group.to_tokens(tokens);
    }
}

/// Whether a token is this word.
pub(crate) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// Reads all that stand in front of the enum.
pub(crate) fn parse_attributes(input: ParseStream<'_>) -> Result<Vec<Attribute>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        let pound = input.parse()?;
        match input.parse()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                attributes.push(Attribute { pound, group });
            }
            other => return Err(Error::new(other.span(), "expected an attribute: `#[…]`")),
        }
    }
    Ok(attributes)
}

/// The traits that every list has.
pub(crate) const GENERATED: [&str; 8] =
    ["Clone", "Copy", "Debug", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

// Two impls of one trait would be an error in code that the user does not see.
pub(crate) fn refuse_generated_derives(attributes: &[Attribute]) -> Result<()> {
    let Some(found) = attributes.iter().find_map(Attribute::generated_derive) else {
        return Ok(());
    };
    let message = format!("`{found}` is there already: remove it from the derives");
    Err(Error::new(found.span(), message))
}

/// Takes the integer type out of the attributes.
pub(crate) fn take_repr(attributes: Vec<Attribute>) -> Result<(Vec<Attribute>, Repr)> {
    let (reprs, others): (Vec<_>, Vec<_>) =
        attributes.into_iter().partition(|attribute| attribute.is("repr"));
    if let Some(second) = reprs.get(1) {
        return Err(Error::new_spanned(second, "a second `#[repr]`: an enum has one integer type"));
    }
    let Some(attribute) = reprs.into_iter().next() else { return Ok((others, Repr::default())) };
    let found = match attribute.words().nth(1) {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    };
    let name = found.to_string();
    let Some(repr) = Repr::from_name(&name) else {
        let types: Vec<_> = Repr::ALL.iter().map(|repr| repr.name()).collect();
        let message = match nearest(&name, types.iter().copied()) {
            Some(near) => format!("`{name}` is no integer type: did you mean `{near}`?"),
            None if name.is_empty() => "`#[repr]` without a type: write `#[repr(i32)]`".to_owned(),
            None => format!("`{name}` is no integer type: write one of `{}`", types.join("`, `")),
        };
        let at = if found.is_empty() { attribute.to_token_stream() } else { found };
        return Err(Error::new_spanned(at, message));
    };
    Ok((others, repr))
}

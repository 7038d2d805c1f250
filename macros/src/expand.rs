//! From the tokens of an invocation to the tokens of its items, or to its mistakes and the items
//! that can be had in spite of them.

use jmessage_codes_spec::{Repr, Spec, read};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, LitStr};

use crate::emit;
use crate::invocation::{Invocation, Source};
use crate::source::List;

/// Expands an invocation.
pub(crate) fn expand(input: &TokenStream) -> TokenStream {
    match syn::parse2::<Invocation>(input.clone()) {
        Ok(invocation) => expand_list(&invocation),
        Err(error) => {
            let mut tokens = error.into_compile_error();
            tokens.extend(stand_in(input).map(|invocation| emit_placeholder(&invocation, &[])));
            tokens
        }
    }
}

fn expand_list(invocation: &Invocation) -> TokenStream {
    let mistake = |message| Error::new(invocation.source.literal().span(), message);
    let List { name, bytes, mut tracking } = match invocation.source.list() {
        Ok(list) => list,
        Err(message) => {
            let mut tokens = mistake(message).into_compile_error();
            tokens.extend(emit_placeholder(invocation, &[]));
            return tokens;
        }
    };
    match read(&name, &bytes, invocation.repr) {
        Ok(spec) => tracking.extend(emit::items(invocation, &spec, &[])),
        Err(rejected) => {
            let message = rejected.to_string();
            tracking.extend(mistake(message).into_compile_error());
            let lost = rejected.lost_columns();
            let spec = rejected.salvage();
            tracking.extend(if spec.rows().is_empty() {
                let columns = spec.columns().iter().map(|column| column.name().to_owned());
                emit_placeholder(
                    invocation,
                    &columns.chain(lost.iter().cloned()).collect::<Vec<_>>(),
                )
            } else {
                emit::items(invocation, spec, lost)
            });
        }
    }
    tracking
}

/// The enum of a list without rows: with its whole interface, so that code using it raises no error
/// of its own. An enum with an integer type needs a variant.
fn emit_placeholder(invocation: &Invocation, lost: &[String]) -> TokenStream {
    let text = b"code,name,message\n0,Unreadable,the list could not be read\n";
    let spec = read("", text, invocation.repr).unwrap_or_else(|_| Spec::default());
    emit::items(invocation, &spec, lost)
}

/// The invocation that one with a mistake in its words comes down to: its enum's name.
fn stand_in(input: &TokenStream) -> Option<Invocation> {
    let tokens: Vec<TokenTree> = input.clone().into_iter().collect();
    let runtime = match tokens.first()? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => group.stream(),
        _ => return None,
    };
    let words = tokens.iter().map(|token| match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    let words: Vec<Option<&Ident>> = words.collect();
    let name = words.windows(2).find_map(|pair| match pair {
        [Some(keyword), Some(name)]
            if ["enum", "struct", "union"].iter().any(|k| *keyword == k) =>
        {
            Some((*name).clone())
        }
        _ => None,
    })?;
    let is_public = words.iter().flatten().any(|word| *word == "pub");
    let visibility = if is_public { quote!(pub) } else { TokenStream::new() };
    let source = Source::Inline(LitStr::new("", Span::call_site()));
    let repr = Repr::default();
    Some(Invocation { runtime, attributes: vec![], visibility, name, repr, source })
}

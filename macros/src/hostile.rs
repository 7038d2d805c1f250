//! The expansion of a list whose texts look like code: each of them is in literals alone.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::expand::expand;
use crate::paste;

/// The identifiers of some tokens, at any depth.
fn identifiers(tokens: TokenStream) -> Vec<String> {
    let words = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(word) => vec![word.to_string()],
        TokenTree::Group(group) => identifiers(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
    });
    words.collect()
}

#[test]
fn texts_are_literals_and_nothing_else() {
    let text = "zqx!(\"\"zqx\"\") }} ]) \"\"# zqx \"\"##, `zqx` \\ zqx */ zqx {zqx} $zqx // zqx";
    let list = format!(
        "code,name,message,message@de,description,deprecated,note:str,note@de\n\
         1,One,\"{text}\",\"{text}\",\"{text}\",\"{text}\",\"{text}\",\"{text}\"\n\
         2,Two,\"{text}\",,,,,\n"
    );
    let expansion = expand(&quote! { [jmessage_codes] pub enum Code from inline #list; });
    assert!(expansion.to_string().contains("zqx"), "the texts are there");
    let file: syn::File = syn::parse2(expansion.clone()).expect("an expansion is a file of Rust");
    let derived = file.items.iter().filter(|item| matches!(item, syn::Item::Enum(_)));
    let derived = derived.flat_map(|item| paste::items(item.to_token_stream()));
    let words = identifiers(expansion.into_iter().chain(derived).collect());
    assert!(words.iter().any(|word| word == "One"), "{words:?}");
    assert!(!words.iter().any(|word| word.contains("zqx")), "{words:?}");
}

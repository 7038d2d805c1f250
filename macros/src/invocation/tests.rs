//! What is read of an invocation, where no compiler has to look.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{Invocation, Source, parse};
use crate::options::SerdeForm;

/// What is read, and the mistakes as `compile_error!`s.
fn read(input: &TokenStream) -> (Invocation, String) {
    let (invocation, mistakes) = parse(quote!([x] #input));
    (invocation.expect("it has a name"), mistakes.to_token_stream().to_string())
}

/// The same, if nothing is wrong.
fn right(input: &TokenStream) -> Invocation {
    let (invocation, mistakes) = read(input);
    assert_eq!(mistakes, "");
    invocation
}

fn attributes(invocation: &Invocation) -> String {
    let attributes = &invocation.attributes;
    quote!(#(#attributes)*).to_string()
}

#[test]
fn options_may_be_in_several_attributes() {
    let invocation = right(&quote! {
        #[codes(serde = "name", derive(A, b::C))]
        #[codes(language = "zh-Hans", exhaustive,)]
        enum Code from "x";
    });
    let options = invocation.options;
    assert_eq!(options.serde, Some(SerdeForm::Name));
    assert!(options.exhaustive);
    assert_eq!(options.language, "zh-Hans");
    assert_eq!(options.column_derives.to_string(), quote!(A, b::C,).to_string());
    assert_eq!(attributes(&right(&quote!(#[codes()] enum Code from "x";))), "");
}

#[test]
fn without_options_there_are_the_defaults() {
    let options = right(&quote!(enum Code from "x";)).options;
    assert_eq!((options.serde, options.exhaustive, options.language.as_str()), (None, false, "en"));
    assert!(options.column_derives.is_empty());
}

/// A path of another crate is that crate's derive, even if it ends in a word that is there already.
#[test]
fn a_derive_of_the_users_own_is_passed_on() {
    let input = quote!(#[derive(mine::Debug, Ordinal, ::mine::std::Clone, Display<Eq>)]);
    let found = attributes(&right(&quote!(#input enum Code from "x";)));
    let expected =
        quote!(#[derive(mine::Debug, Ordinal, ::mine::std::Clone, Display<Eq>,)]).to_string();
    assert_eq!(found, expected);
}

#[test]
fn a_generated_derive_is_left_out_and_the_others_stay() {
    let (invocation, mistakes) = read(&quote! {
        #[derive(Mine, Debug)]
        #[cfg_attr(a, derive(std::hash::Hash, Mine), repr(u8), doc = "")]
        enum Code from "x";
    });
    let expected = quote! { #[derive(Mine,)] #[cfg_attr(a, derive(Mine,), doc = "")] };
    assert_eq!(attributes(&invocation), expected.to_string());
    assert_eq!(mistakes.matches("compile_error").count(), 3, "{mistakes}");
}

#[test]
fn what_holds_for_all_items_is_repeated() {
    let Invocation { repeated, .. } = right(&quote! {
        /// Text.
        #[cfg(a)]
        #[cfg_attr(b, cfg(c), deprecated, expect(d, reason = "e"), doc = "f")]
        #[deprecated(note = "g")]
        #[allow(h)]
        #[warn(i)]
        enum Code from "x";
    });
    let same = |found: &dyn ToTokens, expected: TokenStream| {
        assert_eq!(found.to_token_stream().to_string(), expected.to_string());
    };
    same(&repeated.conditions, quote!(#[cfg(a)] #[cfg_attr(b, cfg(c))]));
    same(&repeated.lints, quote!(#[cfg_attr(b, allow(d, reason = "e"))] #[allow(h)]));
    same(&repeated.deprecated, quote!(#[cfg_attr(b, deprecated)] #[deprecated(note = "g")]));
}

#[test]
fn the_enum_is_non_exhaustive_once() {
    assert_eq!(attributes(&right(&quote!(#[non_exhaustive] enum Code from "x";))), "");
}

#[test]
fn a_list_is_found_after_a_mistake() {
    for input in [
        quote!(#[repr(u8)] #[codes(nothing)] enum Code { A } from inline "text";),
        quote!(#[repr(u8, C)] struct Code from inline "text";),
        quote!(#[repr(u8)] enum Code inline "text";),
        quote!(#[repr(u8)] enum Code of text from inline "text"),
        quote!(#[repr(u8)] Code<T> where T: Copy from inlnie "text"; more),
    ] {
        let shown = input.to_string();
        let (invocation, mistakes) = read(&input);
        assert_eq!(invocation.name, "Code", "{shown}");
        assert_eq!(invocation.repr.name(), "u8", "{shown}");
        assert!(!mistakes.is_empty(), "{shown}");
        let Some(Source::Inline(text)) = invocation.source else { panic!("{shown}: no list") };
        assert_eq!(text.value(), "text", "{shown}");
    }
}

/// Every input gets an answer, and nothing panics.
#[test]
fn no_part_of_an_invocation_is_needed() {
    let whole = quote!(#[repr(u8)] #[codes(serde = "code")] pub enum Code from inline "a";);
    let tokens: Vec<_> = whole.into_iter().collect();
    for left_out in 0..tokens.len() {
        let kept = tokens.iter().enumerate().filter(|(index, _)| *index != left_out);
        let kept: TokenStream = kept.map(|(_, token)| token.clone()).collect();
        let (_, mistakes) = parse(quote!([x] #kept));
        let is_optional = tokens.get(left_out).is_some_and(|token| token.to_string() == "pub");
        // Without `inline` the text is a path.
        let is_optional = is_optional || kept.to_string().contains("from \"a\"");
        assert_eq!(mistakes.to_token_stream().is_empty(), is_optional, "{kept}");
    }
}

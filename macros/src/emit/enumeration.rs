//! The enum itself.

use jmessage_codes_spec::Row;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::columns::integer;
use super::docs::Docs;
use super::{Context, ident};
use crate::attribute::Attribute;

/// Writes the enum, its variants in the order of the codes.
pub(super) fn item(
    context: &Context<'_>,
    attributes: &[Attribute],
    visibility: &TokenStream,
) -> TokenStream {
    let Context { name, repr, spec, .. } = context;
    let docs = Docs::new(spec);
    let table = documentation(&docs.table(), name.span());
    let documented = attributes.iter().any(|attribute| attribute.is("doc"));
    let lead = (!documented).then(|| quote!(#[doc = " Error codes, made from a list."]));
    let mut expected = None;
    let variants = spec.rows().iter().zip(docs.of_variants()).map(|(row, doc)| {
        let follows = expected == Some(row.code());
        expected = row.code().checked_add(1);
        variant(row, &doc, follows)
    });
    quote! {
        #(#attributes)*
        #lead
        #table
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[repr(#repr)]
        #[non_exhaustive]
        #visibility enum #name {
            #(#variants)*
        }
    }
}

// Documentation is where its first and its last line are. With the last one elsewhere, a doc test of
// the user's own would be reported there.
fn documentation(text: &str, place: Span) -> TokenStream {
    quote_spanned!(place=> #[doc = #text])
}

// A number is written only where a run of consecutive codes begins: rustc's time grows with the
// square of how many are written.
fn variant(row: &Row, doc: &str, follows: bool) -> TokenStream {
    let name = ident(row.name());
    let number = row.code().to_string();
    let deprecated = row.deprecated().map(|note| quote!(#[deprecated(note = #note)]));
    let discriminant = (!follows).then(|| {
        let code = integer(row.code());
        quote!(= #code)
    });
    quote! {
        #[doc = #doc]
        #[doc(alias = #number)]
        #deprecated
        #name #discriminant,
    }
}

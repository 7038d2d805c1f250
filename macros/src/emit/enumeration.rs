//! The enum itself.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Context;
use super::docs::Docs;
use super::lexed::{Lexed, Markdown};
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
    let variants = variants(&docs);
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
            #variants
        }
    }
}

// Documentation is where its first and its last line are. With the last one elsewhere, a doc test of
// the user's own would be reported there.
fn documentation(text: &str, place: Span) -> TokenStream {
    let mut lexed = Lexed::default();
    lexed.add(format_args!("{}", Markdown(text)));
    let text = lexed.tokens().into_iter().map(|mut literal| {
        literal.set_span(place);
        literal
    });
    quote_spanned!(place=> #[doc = #(#text)*])
}

// A number is written only where a run of consecutive codes begins: rustc's time grows with the
// square of how many are written.
fn variants(docs: &Docs<'_>) -> TokenStream {
    let mut variants = Lexed::default();
    let mut expected = None;
    for docs_of_row in docs.rows() {
        let (row, code) = (docs_of_row.row, &docs_of_row.code);
        let doc = Docs::of_variant(docs_of_row);
        variants.add(format_args!("#[doc={}]#[doc(alias=\"{code}\")]", Markdown(&doc)));
        if let Some(note) = row.deprecated() {
            variants.add(format_args!("#[deprecated(note={note:?})]"));
        }
        let name = row.variant();
        if expected == Some(row.code()) {
            variants.add(format_args!("{name},"));
        } else {
            variants.add(format_args!("{name}={code},"));
        }
        expected = row.code().as_i128().and_then(|code| code.checked_add(1)).map(Into::into);
    }
    variants.tokens()
}

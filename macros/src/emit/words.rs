//! The enums of `enum` columns.

use jmessage_codes_spec::{Column, Data, Words, upper_camel_case};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::{Context, call, ident, texts};
use crate::doc::escaped;

/// Writes the enum of each `enum` column.
pub(super) fn enumerations(context: &Context<'_>) -> TokenStream {
    let mut enums = TokenStream::new();
    for column in context.spec.columns() {
        if let Data::Enum(words, _) = column.data() {
            enums.extend(enumeration(context, column, words));
        }
    }
    enums
}

/// The name of the enum of a column.
pub(super) fn name(context: &Context<'_>, column: &Column) -> Ident {
    let column = upper_camel_case(column.name());
    format_ident!("{}{column}", context.name, span = Span::call_site())
}

fn enumeration(context: &Context<'_>, column: &Column, words: &Words) -> TokenStream {
    let (name, visibility) = (name(context, column), context.visibility);
    let doc = format!(" The values of [`{}::{}`].", context.name, column.name());
    let (mut variants, mut cells, mut items) = (Vec::new(), Vec::new(), TokenStream::new());
    for word in words.list() {
        let (variant, doc) = (ident(&word.variant), format!(" {}", escaped(&word.cell)));
        items.extend(quote!(#[doc = #doc] #variant,));
        variants.push(variant);
        cells.push(word.cell.as_str());
    }
    let texts = texts::blob(&cells);
    // Without a list in the header a new row may give them another order.
    let ordered = words.is_closed().then(|| quote!(::core::cmp::PartialOrd, ::core::cmp::Ord,));
    let open = (!context.options.exhaustive).then(|| quote!(#[non_exhaustive]));
    let (derives, serde) = (&context.options.column_derives, call::serde(context));
    let (words, shown) = (context.runtime.macro_("words"), name.to_string());
    let (lints, deprecated) = (&context.repeated.lints, &context.repeated.deprecated);
    quote! {
        #lints
        #deprecated
        #[doc = #doc]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            #ordered
            ::core::hash::Hash,
            #derives
        )]
        #open
        #visibility enum #name {
            #items
        }

        #words! { #name [#(#variants)*] #shown #texts #serde [#lints] }
    }
}

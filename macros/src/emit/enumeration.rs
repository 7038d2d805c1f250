//! The enum itself.

use jmessage_codes_spec::{Code, Radix};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::Context;
use super::docs::{Docs, RowDocs};
use super::lexed::{Lexed, Markdown};
use crate::attribute::Attribute;
use crate::doc::escaped;

/// Writes the enum, its variants in the order of the codes. If there is a helper attribute, then a
/// derive makes items of it.
pub(super) fn item(
    context: &Context<'_>,
    attributes: &[Attribute],
    helper: Option<&TokenStream>,
) -> TokenStream {
    let Context { name, integer, spec, visibility, .. } = context;
    let (repr, docs) = (format_ident!("{}", integer.name()), Docs::new(spec));
    let documentation = documentation(context, attributes, &docs);
    let derive = helper.map(|_| context.runtime.items());
    let open = (!context.options.exhaustive).then(|| quote!(#[non_exhaustive]));
    let variants = variants(context, &docs);
    quote! {
        #(#attributes)*
        #documentation
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
            #derive
        )]
        #helper
        #[repr(#repr)]
        #open
        #visibility enum #name {
            #variants
        }
    }
}

/// What the documentation of the enum says beyond the user's own words.
fn documentation(context: &Context<'_>, attributes: &[Attribute], docs: &Docs<'_>) -> TokenStream {
    let is_documented = attributes.iter().any(|attribute| attribute.is("doc"));
    let lead = (!is_documented).then(|| quote!(#[doc = " Error codes, made from a list."]));
    if !context.is_for_rustdoc {
        return quote!(#lead);
    }
    // An example of the user's own, which can be run, says more than one that cannot.
    let has_example =
        attributes.iter().any(|attribute| quote!(#attribute).to_string().contains("```"));
    let example = if has_example { None } else { example(context, docs) };
    let table = table(&docs.table(), context.name.span());
    quote!(#lead #example #table)
}

// With `cfg(doctest)` rustdoc collects what to test; it would list the example as ignored.
fn example(context: &Context<'_>, docs: &Docs<'_>) -> Option<TokenStream> {
    let example = docs.example(&context.name.to_string())?;
    Some(quote!(#[cfg_attr(not(doctest), doc = #example)]))
}

// Documentation is where its first and its last line are. With the last one elsewhere, a doc test of
// the user's own would be reported there.
fn table(text: &str, place: Span) -> TokenStream {
    let mut lexed = Lexed::default();
    lexed.add(format_args!("{}", Markdown(text)));
    let text = lexed.tokens().into_iter().map(|mut literal| {
        literal.set_span(place);
        literal
    });
    quote_spanned!(place=> #[doc = #(#text)*])
}

// A number is written only where a run of consecutive codes begins: rustc's time grows with the
// square of how many are written. Rustdoc shows a written number in another form than one that is not,
// so for rustdoc all are written.
fn variants(context: &Context<'_>, docs: &Docs<'_>) -> TokenStream {
    let mut variants = Lexed::default();
    let mut expected = None;
    for docs_of_row in docs.rows() {
        let RowDocs { row, code, .. } = docs_of_row;
        let doc = docs.of_variant(docs_of_row);
        variants.add(format_args!("#[doc={}]", Markdown(&doc)));
        add_aliases(&mut variants, context, docs_of_row);
        if let Some(note) = row.deprecated() {
            add_deprecated(&mut variants, context, note);
        }
        let name = row.variant();
        if expected == Some(row.code()) && !context.is_for_rustdoc {
            variants.add(format_args!("{name},"));
        } else {
            variants.add(format_args!("{name}={code},"));
        }
        expected = successor(row.code());
    }
    variants.tokens()
}

/// Editors search for the number as written and in decimal digits; rustdoc also for the message.
fn add_aliases(variants: &mut Lexed, context: &Context<'_>, docs: &RowDocs<'_>) {
    let RowDocs { row, code, .. } = docs;
    let is_decimal = context.spec.radix() == Radix::Decimal;
    if is_decimal && !context.is_for_rustdoc {
        return variants.add(format_args!("#[doc(alias=\"{code}\")]"));
    }
    let (mut aliases, message) = (vec![code.clone()], row.message());
    if !is_decimal {
        aliases.push(row.code().to_string());
    }
    let is_new = message != row.variant() && aliases.iter().all(|alias| alias != message);
    if context.is_for_rustdoc && is_new && is_alias(message) {
        aliases.push(message.to_owned());
    }
    // The form for debugging is that of a list of literals.
    let list = format!("{aliases:?}");
    variants
        .add(format_args!("#[doc(alias({}))]", list.trim_start_matches('[').trim_end_matches(']')));
}

/// Whether rustdoc takes a text as another name of an item.
fn is_alias(text: &str) -> bool {
    let is_refused = |c: char| matches!(c, '"' | '\'') || (c.is_whitespace() && c != ' ');
    !text.is_empty() && text.trim() == text && !text.contains(is_refused)
}

/// The compiler shows a note as it is, rustdoc as Markdown.
fn add_deprecated(variants: &mut Lexed, context: &Context<'_>, note: &str) {
    if context.is_for_rustdoc {
        variants.add(format_args!("#[deprecated(note={})]", Markdown(&escaped(note))));
    } else {
        variants.add(format_args!("#[deprecated(note={note:?})]"));
    }
}

fn successor(code: Code) -> Option<Code> {
    if code.is_negative() {
        code.as_i128().map(|code| (code + 1).into())
    } else {
        code.bits().checked_add(1).map(Code::from)
    }
}

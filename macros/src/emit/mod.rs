//! In: an invocation and its valid list. Out: the items. Nothing can fail here, and nothing is
//! decided but how the items are written: data only, every function is in the runtime crate.

mod call;
mod columns;
mod docs;
mod enumeration;
mod lexed;
mod lookup;
mod numbers;
mod runtime;
mod texts;
mod words;

use jmessage_codes_spec::plan::{LookupPlan, plan};
use jmessage_codes_spec::{Repr, Spec};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::attribute::Attribute;
use crate::attribute::repeated::Repeated;
use crate::invocation::Invocation;
use crate::options::Options;
use crate::paste::Parts;
use lexed::Lexed;
use runtime::Runtime;

/// What every part of the expansion is written with.
struct Context<'a> {
    /// The enum's name, resolved where the user wrote it, but with a span of the macro: an item with a
    /// span of the user's would get the user's lints.
    name: &'a Ident,
    visibility: &'a TokenStream,
    /// Whether rustdoc reads what is written.
    is_for_rustdoc: bool,
    /// The integer type.
    integer: Repr,
    options: &'a Options,
    repeated: &'a Repeated,
    runtime: Runtime<'a>,
    spec: &'a Spec,
    /// Whether the list has mistakes, so that no further errors are reported.
    is_partial: bool,
}

/// The attributes that change nothing of the enum.
const PLAIN: [&str; 9] =
    ["allow", "deny", "derive", "doc", "expect", "forbid", "must_use", "non_exhaustive", "warn"];

/// Writes all items of a list.
///
/// Of a list with mistakes comes what could be read, and the columns that could not: for those there
/// are accessors that cannot be called, for the error is already there.
pub(crate) fn items(invocation: &Invocation, spec: &Spec, lost: Option<&[String]>) -> TokenStream {
    let Invocation { runtime, attributes, repeated, visibility, name, repr, .. } = invocation;
    let is_for_rustdoc = &invocation.is_for_rustdoc;
    let context = Context {
        name,
        visibility,
        is_for_rustdoc: *is_for_rustdoc,
        integer: *repr,
        options: &invocation.options,
        repeated,
        runtime: Runtime::new(runtime),
        spec,
        is_partial: lost.is_some(),
    };
    let outside = words::enumerations(&context);
    let inside = inside(&context, lost.unwrap_or_default());
    let (count, rows) = (number(spec.len()), rows(&context));
    let parts = Parts {
        name,
        count: &count,
        rows: &rows,
        is_quiet: !repeated.deprecated.is_empty(),
        outside: &outside,
        lints: &repeated.lints,
        inside: &inside,
    };
    if needs_derive(attributes, spec) {
        return enumeration::item(&context, attributes, Some(&parts.helper()));
    }
    let (item, items) = (enumeration::item(&context, attributes, None), parts.items());
    quote!(#item #items)
}

/// Whether only a derive can write the items of an enum. It is so with a deprecated variant, and with
/// an attribute that may turn off the enum, or change it.
fn needs_derive(attributes: &[Attribute], spec: &Spec) -> bool {
    let is_plain = |attribute: &Attribute| PLAIN.iter().any(|name| attribute.is(name));
    !attributes.iter().all(is_plain) || spec.deprecated().iter().any(Option::is_some)
}

/// What is in a block of its own, beside the rows.
fn inside(context: &Context<'_>, lost: &[String]) -> TokenStream {
    let lookup = lookup::call(context, &plan_of(context.spec));
    let call = call::codes(context);
    let columns = columns::accessors(context, lost);
    quote!(#lookup #call #columns)
}

/// All variants, as the source text of what is between the brackets.
fn rows(context: &Context<'_>) -> String {
    let name = context.name.to_string();
    let mut rows = String::new();
    for variant in context.spec.variants() {
        for part in [name.as_str(), "::", variant, ","] {
            rows.push_str(part);
        }
    }
    rows
}

fn plan_of(spec: &Spec) -> LookupPlan {
    let mut codes = Vec::with_capacity(spec.len());
    for code in spec.codes() {
        codes.push(code.bits());
    }
    plan(&codes, &texts::strs(spec.names()))
}

/// A number as a person writes it, without its type.
fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// `true` or `false` for each row, with a comma after each.
fn flags(flags: impl Iterator<Item = bool>) -> TokenStream {
    let mut values = Lexed::default();
    for flag in flags {
        values.add(format_args!("{flag},"));
    }
    values.tokens()
}

/// A name for an item; a keyword becomes a raw identifier, also one that is new in edition 2024.
fn ident(name: &str) -> Ident {
    let raw = || Ident::new_raw(name, Span::call_site());
    if name == "gen" { raw() } else { syn::parse_str(name).unwrap_or_else(|_| raw()) }
}

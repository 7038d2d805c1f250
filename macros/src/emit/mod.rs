//! In: an invocation and its proven list. Out: the items. Nothing can fail here, and nothing is
//! decided but how the items are written: data only, every search over it is in the runtime crate.

mod columns;
mod docs;
mod enumeration;
mod interface;
mod lexed;
mod lookup;
mod numbers;
mod runtime;
mod texts;
mod traits;

use jmessage_codes_spec::Spec;
use jmessage_codes_spec::plan::{LookupPlan, plan};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::invocation::Invocation;
use runtime::Runtime;

/// What every part of the expansion is written with.
struct Context<'a> {
    /// The enum's name, resolved where the user wrote it and blamed on nobody: an item whose span is
    /// the user's would have the user's lints.
    name: &'a Ident,
    /// The integer type.
    repr: Ident,
    runtime: Runtime<'a>,
    spec: &'a Spec,
}

/// Writes all items of a list. For the columns in `lost`, which could not be read, there are
/// accessors that cannot be called: the error is already there.
pub(crate) fn items(invocation: &Invocation, spec: &Spec, lost: &[String]) -> TokenStream {
    let Invocation { runtime, attributes, visibility, name, repr, .. } = invocation;
    let repr = format_ident!("{}", repr.name());
    let context = Context { name, repr, runtime: Runtime::new(runtime), spec };

    let enumeration = enumeration::item(&context, attributes, visibility);
    let words = columns::enumerations(&context, visibility);
    let lookup = lookup::tables(&context, &plan_of(spec));
    let interface = interface::inherent(&context);
    let texts = texts::accessors(&context);
    let columns = columns::accessors(&context);
    let lost = columns::lost(lost);
    let traits = traits::impls(&context);
    let allow = spec
        .deprecated()
        .iter()
        .any(Option::is_some)
        .then(|| quote!(#[allow(deprecated, reason = "the list still has these codes")]));
    quote! {
        #enumeration
        #words

        #allow
        const _: () = {
            #lookup

            impl #name {
                #interface
                #texts
                #columns
                #lost
            }

            #traits
        };
    }
}

fn plan_of(spec: &Spec) -> LookupPlan {
    let codes: Vec<u128> = spec.codes().iter().map(|code| code.bits()).collect();
    let names: Vec<&str> = spec.variants().iter().map(String::as_str).collect();
    plan(&codes, &names)
}

/// A number as a person writes it, without its type.
fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// A name for an item; a keyword becomes a raw identifier, also one that is new in edition 2024.
fn ident(name: &str) -> Ident {
    let raw = || Ident::new_raw(name, Span::call_site());
    if name == "gen" { raw() } else { syn::parse_str(name).unwrap_or_else(|_| raw()) }
}

//! From the tokens of an invocation to the tokens of its items, or to its mistakes and the items
//! that can be made despite them.

use jmessage_codes_spec::{Column, Spec, ValueType, read};
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit;
use crate::invocation::{self, Invocation, Source};
use crate::mistakes::Mistakes;
use crate::source::List;

/// Expands an invocation.
pub(crate) fn expand(input: &TokenStream) -> TokenStream {
    let (invocation, mistakes) = invocation::parse(input.clone());
    let items = invocation.map(|invocation| items(&invocation));
    quote!(#mistakes #items)
}

fn items(invocation: &Invocation) -> TokenStream {
    match &invocation.source {
        Some(source) => items_of(invocation, source),
        None => placeholder(invocation, &[], &[]),
    }
}

fn items_of(invocation: &Invocation, source: &Source) -> TokenStream {
    let List { name, bytes, tracking } = match source.list() {
        Ok(list) => list,
        Err(message) => {
            let mistake = mistake(invocation, source, &message);
            let placeholder = placeholder(invocation, &[], &[]);
            return quote!(#mistake #placeholder);
        }
    };
    let items = match read(&name, &bytes, invocation.repr) {
        Ok(spec) => emit::items(invocation, &spec, None),
        Err(rejected) => {
            let mistake = mistake(invocation, source, &rejected.to_string());
            let items = readable(invocation, rejected.skeleton(), rejected.lost_columns());
            quote!(#mistake #items)
        }
    };
    let conditions = &invocation.repeated.conditions;
    // Nothing to track makes no item, to which a condition could belong.
    let conditions = (!tracking.is_empty()).then_some(conditions);
    quote!(#conditions #tracking #items)
}

/// What can be made of a list with mistakes.
fn readable(invocation: &Invocation, spec: &Spec, lost: &[String]) -> TokenStream {
    if spec.is_empty() {
        placeholder(invocation, spec.columns(), lost)
    } else {
        emit::items(invocation, spec, Some(lost))
    }
}

/// A mistake in the list, or in where it is. Where the enum is left out, so is its mistake.
fn mistake(invocation: &Invocation, source: &Source, message: &str) -> TokenStream {
    let mut mistakes = Mistakes::default();
    mistakes.at(source.literal().span(), message);
    let conditions = &invocation.repeated.conditions;
    quote!(#conditions #mistakes)
}

/// The enum of a list without rows: with its whole interface, so that code using it raises no error
/// of its own. An enum with an integer type needs a variant.
fn placeholder(invocation: &Invocation, columns: &[Column], lost: &[String]) -> TokenStream {
    let mut titles = "code,name,message".to_owned();
    // Its variant is never named: it has the enum's own name.
    let mut cells = format!("0,{},the list could not be read", invocation.name);
    for column in columns {
        let optional = if column.is_optional() { "?" } else { "" };
        let title = [",", column.name(), ":", column.value_type().name(), optional];
        titles += &title.concat();
        let cell = match column.value_type() {
            ValueType::Scalar(kind) => kind.sample(),
            _ => "unreadable",
        };
        cells += ",";
        cells += cell;
    }
    let text = format!("{titles}\n{cells}\n");
    match read("", text.as_bytes(), invocation.repr) {
        Ok(spec) => emit::items(invocation, &spec, Some(lost)),
        Err(rejected) => emit::items(invocation, rejected.partial(), Some(lost)),
    }
}

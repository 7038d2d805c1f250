//! From the tokens of an invocation to the tokens of its items, or to its mistakes and the items
//! that can be had in spite of them.

use jmessage_codes_spec::{Column, ValueType, read};
use proc_macro2::TokenStream;
use syn::Error;

use crate::emit;
use crate::invocation::Invocation;
use crate::salvage::salvage;
use crate::source::List;

/// Expands an invocation.
pub(crate) fn expand(input: &TokenStream) -> TokenStream {
    match syn::parse2::<Invocation>(input.clone()) {
        Ok(invocation) => expand_list(&invocation),
        Err(error) => {
            let mut tokens = error.into_compile_error();
            tokens.extend(match salvage(input) {
                Some((invocation, true)) => expand_list(&invocation),
                Some((invocation, false)) => emit_placeholder(&invocation, &[], &[]),
                None => TokenStream::new(),
            });
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
            tokens.extend(emit_placeholder(invocation, &[], &[]));
            return tokens;
        }
    };
    match read(&name, &bytes, invocation.repr) {
        Ok(spec) => tracking.extend(emit::items(invocation, &spec, None)),
        Err(rejected) => {
            let message = rejected.to_string();
            tracking.extend(mistake(message).into_compile_error());
            let lost = rejected.lost_columns();
            let spec = rejected.partial();
            tracking.extend(if spec.is_empty() {
                emit_placeholder(invocation, spec.columns(), lost)
            } else {
                emit::items(invocation, spec, Some(lost))
            });
        }
    }
    tracking
}

/// The enum of a list without rows: with its whole interface, so that code using it raises no error
/// of its own. An enum with an integer type needs a variant.
fn emit_placeholder(invocation: &Invocation, columns: &[Column], lost: &[String]) -> TokenStream {
    let mut titles = "code,name,message".to_owned();
    // Its variant is never named: it has the enum's own name.
    let mut cells = format!("0,{},the list could not be read", invocation.name);
    for column in columns {
        let optional = if column.is_optional() { "?" } else { "" };
        let title = [",", column.name(), ":", column.value_type().name(), optional];
        titles += &title.concat();
        cells += match column.value_type() {
            ValueType::Bool => ",false",
            ValueType::Int(_) => ",0",
            _ => ",unreadable",
        };
    }
    let text = format!("{titles}\n{cells}\n");
    let spec = read("", text.as_bytes(), invocation.repr)
        .unwrap_or_else(|rejected| rejected.partial().clone());
    emit::items(invocation, &spec, Some(lost))
}

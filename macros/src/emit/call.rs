//! The one call that writes all functions and traits: the list's data as its arguments.

use jmessage_codes_spec::{Data, Radix, Repr, Row, TextColumn};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{Context, flags, lexed, number, texts};
use crate::options::SerdeForm;

/// Writes the call.
pub(super) fn codes(context: &Context<'_>) -> TokenStream {
    let Context { name, integer, spec, is_partial, .. } = context;
    let repr = format_ident!("{}", integer.name());
    let (codes, serde) = (context.runtime.macro_("codes"), serde(context));
    let (list, count) = (name.to_string(), number(spec.len()));
    let (radix, languages) = (radix(context), languages(context));
    let names = texts::names(&texts::strs(spec.names()));
    let message = texts::message(&texts::strs(spec.message().texts()));
    let description = texts::blob(&texts::strs(spec.description().texts()));
    let (debug, notes, success) = (debug(context), notes(context), success(context));
    let message_in = text_in(context, "message", spec.message());
    let description_in = text_in(context, "description", spec.description());
    let default = default(context);
    let (into, try_from) = (into(*integer), try_from(*integer));
    quote! {
        #codes! {
            #name #repr #count #list;
            partial #is_partial;
            radix #radix;
            names #names;
            debug #debug;
            message #message;
            description #description;
            notes #notes;
            success #success;
            default #default;
            languages [#languages];
            message_in [#message_in];
            description_in [#description_in];
            into [#(#into)*];
            try_from [#(#try_from)*];
            serde #serde;
        }
    }
}

/// How numbers are written, and what the trait has to say of it.
fn radix(context: &Context<'_>) -> TokenStream {
    match context.spec.radix() {
        Radix::Decimal => quote!(0 false []),
        Radix::Hexadecimal { digits, is_uppercase } => {
            let (radix, digits) = (context.runtime.radix(), number(digits));
            let constant = quote!(const RADIX: #radix = #radix::new(#digits, #is_uppercase););
            quote!(#digits #is_uppercase [#constant])
        }
    }
}

/// The variants, where the list writes its names otherwise.
fn debug(context: &Context<'_>) -> TokenStream {
    let (names, variants) = (context.spec.names(), context.spec.variants());
    if names == variants { quote!(name) } else { texts::blob(&texts::strs(variants)) }
}

fn notes(context: &Context<'_>) -> TokenStream {
    let notes = context.spec.deprecated();
    let (mut texts, mut has_note) = (Vec::with_capacity(notes.len()), false);
    for note in notes {
        has_note |= note.is_some();
        texts.push(note.as_deref().unwrap_or(""));
    }
    if has_note { texts::blob(&texts) } else { quote!(none) }
}

fn success(context: &Context<'_>) -> TokenStream {
    let Some(success) = context.spec.success() else { return quote!(zero) };
    let success = flags(success.iter().copied());
    quote!([#success])
}

/// The row of the success code with the least number.
fn default(context: &Context<'_>) -> TokenStream {
    let row = context.spec.rows().position(Row::is_success);
    // A bad cell of the success code must not add an error wherever the default is used.
    let is_lost =
        context.is_partial && context.spec.success().is_some() && !context.spec.is_empty();
    let row = row.or(is_lost.then_some(0));
    row.map_or_else(|| quote!(none), |row| number(row).into_token_stream())
}

/// The language of the texts without a tag, and the tags of all columns.
fn languages(context: &Context<'_>) -> TokenStream {
    let mut languages = vec![context.options.language.as_str()];
    add_tags(&mut languages, context.spec.message());
    add_tags(&mut languages, context.spec.description());
    for column in context.spec.columns() {
        if let Data::Str { texts, .. } = column.data() {
            add_tags(&mut languages, texts);
        }
    }
    lexed::literals(&languages, " ")
}

/// Adds the languages of a column that are new.
fn add_tags<'a>(languages: &mut Vec<&'a str>, column: &'a TextColumn) {
    for translation in column.translations() {
        let tag = translation.tag().as_str();
        if !languages.iter().any(|known| known.eq_ignore_ascii_case(tag)) {
            languages.push(tag);
        }
    }
}

/// The documentation of the accessor of a text by language, and its languages.
fn text_in(context: &Context<'_>, text: &str, column: &TextColumn) -> TokenStream {
    let doc = doc_in(context, &format!("the {text}"), column);
    let found = found(context, column);
    quote!(#doc #found)
}

/// The documentation of an accessor by language.
pub(super) fn doc_in(context: &Context<'_>, what: &str, column: &TextColumn) -> String {
    let mut known = String::new();
    for translation in column.translations() {
        let separator = if known.is_empty() { "" } else { ", " };
        known = format!("{known}{separator}`{}`", translation.tag().as_str());
    }
    let own = &context.options.language;
    if known.is_empty() {
        return format!(" Returns {what}. The list has no other language.");
    }
    format!(
        " Returns {what} in the first of the wanted languages that the list has: {known} or, which is the \
         default, `{own}`.\n\n The languages are a tag (`zh-CN`), a locale (`zh_CN.UTF-8`) or an \
         `Accept-Language` header."
    )
}

/// The languages of a column, each with its index and table; nothing if there is none.
pub(super) fn found(context: &Context<'_>, column: &TextColumn) -> TokenStream {
    let own = &context.options.language;
    let mut found = TokenStream::new();
    for (index, translation) in column.translations().iter().enumerate() {
        let (index, tag) = (number(index), translation.tag().as_str());
        let table = texts::blob(&texts::strs(translation.texts()));
        found.extend(quote!(#index #tag #table));
    }
    if found.is_empty() { found } else { quote!(#found; #own) }
}

/// The integer types that hold every code: those of the same sign that are at least as wide, and `i64`.
fn into(repr: Repr) -> impl Iterator<Item = Ident> {
    let types: &[&str] = match repr {
        Repr::I8 => &["i8", "i16", "i32", "i64", "i128", "isize"],
        Repr::I16 => &["i16", "i32", "i64", "i128", "isize"],
        Repr::I32 => &["i32", "i64", "i128"],
        Repr::I64 => &["i64", "i128"],
        Repr::Isize => &["isize", "i64", "i128"],
        Repr::I128 => &["i128"],
        Repr::U8 => &["u8", "u16", "u32", "u64", "u128", "usize", "i64"],
        Repr::U16 => &["u16", "u32", "u64", "u128", "usize", "i64"],
        Repr::U32 => &["u32", "u64", "u128", "i64"],
        Repr::U64 => &["u64", "u128"],
        Repr::Usize => &["usize", "u64", "u128"],
        _ => &["u128"],
    };
    types.iter().map(|name| format_ident!("{name}"))
}

/// The other integer types that a number may come in: `i64`, and `i32`, which a literal without a
/// type is.
fn try_from(repr: Repr) -> impl Iterator<Item = Ident> {
    let others = ["i32", "i64"].into_iter().filter(move |name| *name != repr.name());
    others.map(|name| format_ident!("{name}"))
}

/// The word for what serde writes.
pub(super) fn serde(context: &Context<'_>) -> Ident {
    let form = match context.options.serde {
        None => "none",
        Some(SerdeForm::Code) => "code",
        Some(SerdeForm::Name) => "name",
    };
    format_ident!("{form}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_every_integer_that_holds_them() {
        let words = |idents: &mut dyn Iterator<Item = Ident>| {
            idents.map(|ident| ident.to_string()).collect::<Vec<_>>().join(" ")
        };
        for (repr, all) in [
            (Repr::I8, "i8 i16 i32 i64 i128 isize"),
            (Repr::I16, "i16 i32 i64 i128 isize"),
            (Repr::I32, "i32 i64 i128"),
            (Repr::I64, "i64 i128"),
            (Repr::Isize, "isize i64 i128"),
            (Repr::I128, "i128"),
            (Repr::U8, "u8 u16 u32 u64 u128 usize i64"),
            (Repr::U16, "u16 u32 u64 u128 usize i64"),
            (Repr::U32, "u32 u64 u128 i64"),
            (Repr::U64, "u64 u128"),
            (Repr::Usize, "usize u64 u128"),
            (Repr::U128, "u128"),
        ] {
            assert_eq!(words(&mut into(repr)), all);
            let others = match repr {
                Repr::I32 => "i64",
                Repr::I64 => "i32",
                _ => "i32 i64",
            };
            assert_eq!(words(&mut try_from(repr)), others);
        }
    }
}

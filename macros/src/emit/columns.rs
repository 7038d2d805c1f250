//! The columns that a list adds of its own.

use jmessage_codes_spec::{Column, Value, ValueType, Variant, upper_camel_case};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::lexed::Lexed;
use super::{Context, ident, number, numbers, texts};
use crate::doc::escaped;

/// Writes the enum of each `enum` column.
pub(super) fn enumerations(context: &Context<'_>, visibility: &TokenStream) -> TokenStream {
    let columns = context.spec.columns().iter();
    let enums = columns.filter(|column| column.value_type() == ValueType::Enum);
    enums.map(|column| enumeration(context, column, visibility)).collect()
}

/// Writes the accessors.
pub(super) fn accessors(context: &Context<'_>) -> TokenStream {
    let columns = context.spec.columns().iter().enumerate();
    columns.map(|(position, column)| accessor(context, column, position)).collect()
}

/// Writes accessors of columns that could not be read. They fit wherever a value is expected, so
/// that code using them raises no error next to the one in the list.
pub(super) fn lost(names: &[String]) -> TokenStream {
    let lost = names.iter().map(|name| {
        let function = ident(name);
        quote! {
            #[doc(hidden)]
            pub const fn #function(self) -> ! {
                ::core::panic!("this column could not be read")
            }
        }
    });
    lost.collect()
}

fn enumeration(context: &Context<'_>, column: &Column, visibility: &TokenStream) -> TokenStream {
    let name = enum_name(context, column);
    let doc = format!(" The values of [`{}::{}`].", context.name, column.name());
    let count = column.variants().len();
    let variants: Vec<Ident> = column.variants().iter().map(|word| ident(&word.name)).collect();
    let docs = column.variants().iter().map(|word| format!(" {}", escaped(&word.cell)));
    let words = column.variants().iter().map(|Variant { cell, .. }| cell.as_str());
    let table = texts::blob(context, "WORDS", &words.collect::<Vec<_>>());
    let uninhabited = count == 0;
    let as_str = if uninhabited {
        quote!(match self {})
    } else {
        quote! {
            #table
            WORDS.get(self as usize)
        }
    };
    quote! {
        #[doc = #doc]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[non_exhaustive]
        #visibility enum #name {
            #(
                #[doc = #docs]
                #variants,
            )*
        }

        const _: () = {
            impl #name {
                /// All values, in the order of the codes that have them.
                pub const ALL: &'static [Self] = &[#(Self::#variants),*];

                /// The value as the list writes it.
                #[must_use]
                #[inline]
                pub const fn as_str(self) -> &'static str {
                    #as_str
                }
            }

            #[automatically_derived]
            impl ::core::fmt::Display for #name {
                #[inline]
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }
        };
    }
}

fn enum_name(context: &Context<'_>, column: &Column) -> Ident {
    let column = upper_camel_case(column.name());
    format_ident!("{}{column}", context.name, span = Span::call_site())
}

fn accessor(context: &Context<'_>, column: &Column, position: usize) -> TokenStream {
    let function = ident(column.name());
    let doc = format!(" The cell of column `{}`.", column.name());
    let (result, body) = match column.value_type() {
        ValueType::Str => text(context, column, position),
        ValueType::Enum if !column.is_optional() => words(context, column, position),
        kind => values(context, column, kind, position),
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub const fn #function(self) -> #result {
            #body
        }
    }
}

fn text(context: &Context<'_>, column: &Column, position: usize) -> (TokenStream, TokenStream) {
    let texts = context.spec.rows().iter().map(|row| match row.values().get(position) {
        Some(Some(Value::Str(text))) => text.as_str(),
        _ => "",
    });
    let table = texts::blob(context, "TEXTS", &texts.collect::<Vec<_>>());
    if !column.is_optional() {
        return (quote!(&'static str), quote!(#table TEXTS.get(row(self))));
    }
    let body = quote! {
        #table
        let text = TEXTS.get(row(self));
        if text.is_empty() {
            ::core::option::Option::None
        } else {
            ::core::option::Option::Some(text)
        }
    };
    (quote!(::core::option::Option<&'static str>), body)
}

/// The values of an `enum` column, each as its place among them: thousands of paths would take the
/// compiler longer.
fn words(context: &Context<'_>, column: &Column, position: usize) -> (TokenStream, TokenStream) {
    let name = enum_name(context, column);
    let places = context.spec.rows().iter().map(|row| match row.values().get(position) {
        Some(Some(Value::Variant(place))) => u32::try_from(*place).unwrap_or_default(),
        _ => 0,
    });
    let table = numbers::table(context, "WORDS", &places.collect::<Vec<_>>());
    let body = quote! {
        #table
        #name::ALL[WORDS.at(row(self))]
    };
    (quote!(#name), body)
}

fn values(
    context: &Context<'_>,
    column: &Column,
    kind: ValueType,
    position: usize,
) -> (TokenStream, TokenStream) {
    let bare = match kind {
        ValueType::Enum => enum_name(context, column),
        kind => format_ident!("{}", kind.name()),
    };
    let result =
        if column.is_optional() { quote!(::core::option::Option<#bare>) } else { quote!(#bare) };
    let rows = context.spec.rows();
    let mut values = Lexed::default();
    for row in rows {
        let value = row.values().get(position).and_then(Option::as_ref);
        let value = value.map(|value| source(&bare, column, value));
        match value {
            Some(value) if column.is_optional() => {
                values.add(format_args!("::core::option::Option::Some({value}),"));
            }
            Some(value) => values.add(format_args!("{value},")),
            None => values.add(format_args!("::core::option::Option::None,")),
        }
    }
    let (values, count) = (values.tokens(), number(rows.len()));
    let body = quote! {
        static VALUES: [#result; #count] = [#values];
        VALUES[row(self)]
    };
    (result, body)
}

/// The source text of a value of the type `bare`.
fn source(bare: &Ident, column: &Column, value: &Value) -> String {
    match value {
        Value::Str(text) => format!("{text:?}"),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Variant(index) => {
            let variant = column.variants().get(*index);
            format!("{bare}::{}", variant.map(|variant| variant.name.as_str()).unwrap_or_default())
        }
    }
}

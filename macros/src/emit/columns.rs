//! The columns that a list adds of its own.

use jmessage_codes_spec::{Cells, Column, Data, TextColumn, Value, Words, upper_camel_case};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::lexed::Lexed;
use super::{Context, ident, number, numbers, texts};
use crate::doc::escaped;

/// Writes the enum of each `enum` column.
pub(super) fn enumerations(context: &Context<'_>, visibility: &TokenStream) -> TokenStream {
    let enums = context.spec.columns().iter().filter_map(|column| match column.data() {
        Data::Enum(words, _) => Some(enumeration(context, column, words, visibility)),
        _ => None,
    });
    enums.collect()
}

/// Writes the accessors.
pub(super) fn accessors(context: &Context<'_>) -> TokenStream {
    context.spec.columns().iter().map(|column| accessor(context, column)).collect()
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

fn enumeration(
    context: &Context<'_>,
    column: &Column,
    words: &Words,
    visibility: &TokenStream,
) -> TokenStream {
    let name = enum_name(context, column);
    let doc = format!(" The values of [`{}::{}`].", context.name, column.name());
    let count = words.list().len();
    let variants: Vec<Ident> = words.list().iter().map(|word| ident(&word.variant)).collect();
    let docs = words.list().iter().map(|word| format!(" {}", escaped(&word.cell)));
    let cells: Vec<&str> = words.list().iter().map(|word| word.cell.as_str()).collect();
    let table = texts::blob(context, "WORDS", &cells);
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

fn accessor(context: &Context<'_>, column: &Column) -> TokenStream {
    let function = ident(column.name());
    let doc = format!(" The cell of column `{}`.", column.name());
    let (result, body) = match column.data() {
        Data::Str { texts, is_optional } => text(context, texts, *is_optional),
        Data::Enum(_, Cells::Required(indices)) => words(context, column, indices),
        Data::Enum(..) => values(context, column, &enum_name(context, column)),
        Data::Bool(_) | Data::Int(..) | Data::F32(_) | Data::F64(_) => {
            values(context, column, &format_ident!("{}", column.value_type().name()))
        }
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

fn text(
    context: &Context<'_>,
    column: &TextColumn,
    is_optional: bool,
) -> (TokenStream, TokenStream) {
    let table = texts::blob(context, "TEXTS", &texts::strs(column.texts()));
    if !is_optional {
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
fn words(context: &Context<'_>, column: &Column, indices: &[usize]) -> (TokenStream, TokenStream) {
    let name = enum_name(context, column);
    let places: Vec<u32> =
        indices.iter().map(|&index| u32::try_from(index).unwrap_or_default()).collect();
    let table = numbers::table(context, "WORDS", &places);
    let body = quote! {
        #table
        #name::ALL[WORDS.at(row(self))]
    };
    (quote!(#name), body)
}

fn values(context: &Context<'_>, column: &Column, bare: &Ident) -> (TokenStream, TokenStream) {
    let result =
        if column.is_optional() { quote!(::core::option::Option<#bare>) } else { quote!(#bare) };
    let count = context.spec.len();
    let mut values = Lexed::default();
    for row in 0..count {
        let value = column.value(row).map(|value| source(bare, value));
        match value {
            Some(value) if column.is_optional() => {
                values.add(format_args!("::core::option::Option::Some({value}),"));
            }
            Some(value) => values.add(format_args!("{value},")),
            None => values.add(format_args!("::core::option::Option::None,")),
        }
    }
    let (values, count) = (values.tokens(), number(count));
    let body = quote! {
        static VALUES: [#result; #count] = [#values];
        VALUES[row(self)]
    };
    (result, body)
}

/// The source text of a value of the type `bare`.
fn source(bare: &Ident, value: Value<'_>) -> String {
    match value {
        Value::Str(text) => format!("{text:?}"),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::F32(value) => format!("{value:?}"),
        Value::F64(value) => format!("{value:?}"),
        Value::Word(word) => format!("{bare}::{}", word.variant),
    }
}

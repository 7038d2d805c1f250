//! The accessors of the columns that a list adds of its own.

use jmessage_codes_spec::{Cells, Column, Data, TextColumn, Value};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::lexed::Lexed;
use super::{Context, call, ident, number, numbers, texts, words};

/// Writes the accessors. Those of the columns in `lost`, which could not be read, fit wherever a
/// value is expected, so that code which uses them raises no error next to the one in the list.
pub(super) fn accessors(context: &Context<'_>, lost: &[String]) -> TokenStream {
    let columns = context.spec.columns();
    if columns.is_empty() && lost.is_empty() {
        return TokenStream::new();
    }
    let accessors = columns.iter().map(|column| accessor(context, column));
    let lost = lost.iter().map(|name| {
        let function = ident(name);
        quote! {
            #[doc(hidden)]
            pub const fn #function(&self) -> ! {
                ::core::panic!("this column could not be read")
            }
        }
    });
    let name = context.name;
    quote! {
        impl #name {
            #(#accessors)*
            #(#lost)*
        }
    }
}

fn accessor(context: &Context<'_>, column: &Column) -> TokenStream {
    let (macro_, function) = (context.runtime.macro_("column"), ident(column.name()));
    let doc = format!(" Returns the cell of column `{}`.", column.name());
    let body = match column.data() {
        Data::Str { texts, is_optional } => {
            return text(context, column, texts, *is_optional);
        }
        Data::Enum(_, Cells::Required(places)) => places_of(context, column, places),
        Data::Enum(..) => {
            let name = words::name(context, column);
            values(context, column, &quote!(#name), &name)
        }
        Data::Scalar(cells) => {
            let name = format_ident!("{}", cells.kind().name());
            values(context, column, &quote!(::core::primitive::#name), &name)
        }
    };
    quote!(#macro_! { #doc #function #body })
}

fn text(
    context: &Context<'_>,
    column: &Column,
    cells: &TextColumn,
    is_optional: bool,
) -> TokenStream {
    let (macro_, function) = (context.runtime.macro_("column"), ident(column.name()));
    let doc = format!(" Returns the cell of column `{}`.", column.name());
    let kind = if is_optional { quote!(some_text) } else { quote!(text) };
    let table = texts::blob(&texts::strs(cells.texts()));
    let text = quote!(#macro_! { #doc #function #kind #table });
    let found = call::found(context, cells);
    if found.is_empty() {
        return text;
    }
    let what = format!("the cell of column `{}`", column.name());
    let doc = call::doc_in(context, &what, cells);
    let macro_ = context.runtime.macro_("column_in");
    let function_in = format_ident!("{}_in", column.name());
    quote!(#text #macro_! { #doc #function_in #function #kind [#found] })
}

/// The values of an `enum` column, each as its place among them: thousands of paths would take the
/// compiler longer.
fn places_of(context: &Context<'_>, column: &Column, places: &[usize]) -> TokenStream {
    let name = words::name(context, column);
    let mut numbers = Vec::with_capacity(places.len());
    for &index in places {
        numbers.push(u32::try_from(index).unwrap_or_default());
    }
    let places = numbers::table(&numbers);
    quote!(words #name #places)
}

fn values(
    context: &Context<'_>,
    column: &Column,
    value_type: &TokenStream,
    bare: &Ident,
) -> TokenStream {
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
    let result = if column.is_optional() {
        quote!(::core::option::Option<#value_type>)
    } else {
        quote!(#value_type)
    };
    quote!(values #count #result, [#values])
}

/// The source text of a value of the type `bare`.
fn source(bare: &Ident, value: Value<'_>) -> String {
    match value {
        Value::Str(text) => format!("{text:?}"),
        Value::Scalar(value) => value.literal(),
        Value::Word(word) => format!("{bare}::{}", word.variant),
    }
}

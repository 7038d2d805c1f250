//! The texts of the codes: name, message and description, and the languages of the latter two.

use jmessage_codes_spec::plan::TextTable;
use jmessage_codes_spec::{TextColumn, Translation};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Context, lexed, number};

/// Up to here the messages are an array of `&str`: 8 instructions to a text, where cutting it out of
/// a blob takes 24. Of 2,000 they would be 5 % of what rustc does for `check` and 15 % in a release
/// build, and cost 40 bytes each in a native program.
const MOST_MESSAGES_IN_ARRAY: usize = 256;

/// Writes the accessors of the texts, each with its own table, so that a program which does not
/// call one does not carry its texts.
pub(super) fn accessors(context: &Context<'_>) -> TokenStream {
    let (messages, descriptions) = (context.spec.message(), context.spec.description());
    let message = message(context, &strs(messages.texts()));
    let message_in = translated(context, "message", messages);
    let description_in = translated(context, "description", descriptions);
    let descriptions = blob(context, "DESCRIPTIONS", &strs(descriptions.texts()));
    quote! {
        /// The variant's name.
        #[must_use]
        #[inline]
        pub const fn name(self) -> &'static str {
            NAMES.get(row(self))
        }

        /// The text that the product itself sends, to the letter; may be empty.
        #[must_use]
        #[inline]
        pub const fn message(self) -> &'static str {
            #message
        }

        /// What the code means, in prose; empty where the list says nothing.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            #descriptions
            DESCRIPTIONS.get(row(self))
        }

        #message_in
        #description_in
    }
}

/// The body of the accessor of the message, the text that is read most often.
fn message(context: &Context<'_>, texts: &[&str]) -> TokenStream {
    if texts.len() > MOST_MESSAGES_IN_ARRAY {
        let table = blob(context, "MESSAGES", texts);
        return quote!(#table MESSAGES.get(row(self)));
    }
    let (text_at, count) = (context.runtime.text_at(), number(texts.len()));
    let texts = lexed::literals(texts, ",");
    quote! {
        static MESSAGES: [&str; #count] = [#texts];
        #text_at(&MESSAGES, row(self))
    }
}

/// A table of texts, one after the other, and where each begins.
///
/// An array of `&str` would cost 16 bytes a text, and 24 more in a native program for the address
/// that has to be set when it starts; taking a text out of this costs some instructions more.
pub(super) fn blob(context: &Context<'_>, table: &str, texts: &[&str]) -> TokenStream {
    table_of(&context.runtime.texts(), table, &TextTable::of(texts))
}

/// The same, of the names of the codes.
pub(super) fn names(context: &Context<'_>, table: &str, names: &[&str]) -> TokenStream {
    table_of(&context.runtime.names(), table, &TextTable::of_names(names))
}

fn table_of(type_: &TokenStream, table: &str, texts: &TextTable) -> TokenStream {
    let (table, TextTable { blob, edges }) = (format_ident!("{table}"), texts);
    let (width, size) = (number(edges.width), number(edges.bytes.len()));
    let (blob, edges) = (lexed::literal(blob), Literal::byte_string(&edges.bytes));
    quote! {
        static #table: #type_<#width, #size> = #type_::<#width, #size>::new(#blob, #edges);
    }
}

/// The texts as slices.
pub(super) fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// The accessor of a text by language; without languages it is the text itself.
fn translated(context: &Context<'_>, text: &str, column: &TextColumn) -> TokenStream {
    let (function, default) = (format_ident!("{text}_in"), format_ident!("{text}"));
    let languages: Vec<&str> =
        column.translations().iter().map(Translation::tag).map(|tag| tag.as_str()).collect();
    let known: Vec<String> = languages.iter().map(|tag| format!("`{tag}`")).collect();
    let doc = match known.as_slice() {
        [] => format!(" The {text}: the list has no other language."),
        known => format!(
            " The {text} in the language that fits a BCP 47 tag best, of {}; else the {text}.",
            known.join(", "),
        ),
    };
    let (parameter, body) = if languages.is_empty() {
        (quote!(_tag), quote!(self.#default()))
    } else {
        let best = context.runtime.best_language();
        let arms = column.translations().iter().enumerate().map(|(language, translation)| {
            let index = number(language);
            let table = blob(context, "TEXTS", &strs(translation.texts()));
            quote! {
                ::core::option::Option::Some(#index) => {
                    #table
                    TEXTS.get(row(self))
                }
            }
        });
        let body = quote! {
            let text = match #best(tag, &[#(#languages,)* "en"]) {
                #(#arms)*
                _ => "",
            };
            if text.is_empty() { self.#default() } else { text }
        };
        (quote!(tag), body)
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub const fn #function(self, #parameter: &str) -> &'static str {
            #body
        }
    }
}

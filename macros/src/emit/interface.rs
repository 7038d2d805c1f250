//! The functions that every list has: from a number or a name to its code, and what a code is.

use proc_macro2::TokenStream;
use quote::quote;

use super::lexed::Lexed;
use super::{Context, number};

/// Writes the list of all codes and the functions that do not depend on the list's columns.
pub(super) fn inherent(context: &Context<'_>) -> TokenStream {
    let constructors = constructors(context);
    let properties = properties(context);
    quote! {
        /// All codes, ascending.
        pub const ALL: &'static [Self] = &ROWS;

        #constructors
        #properties
    }
}

fn constructors(context: &Context<'_>) -> TokenStream {
    let Context { repr, runtime, .. } = context;
    let known = known(context);
    let open = runtime.open();
    let lookup_name = runtime.name();
    quote! {
        /// The code with this number, if the list has it.
        #[must_use]
        #[inline]
        pub const fn from_code(code: #repr) -> ::core::option::Option<Self> {
            let found = find(code);
            if found as #repr == code {
                ::core::option::Option::Some(found)
            } else {
                ::core::option::Option::None
            }
        }

        /// The code of this name, if the list has it.
        #[must_use]
        #[inline]
        pub const fn from_name(name: &str) -> ::core::option::Option<Self> {
            let name = #lookup_name::new(name);
            let (row, start) = row_of_name(&name);
            let found = ROWS[row];
            if NAMES.is(row, start, &name) {
                ::core::option::Option::Some(found)
            } else {
                ::core::option::Option::None
            }
        }

        #known

        /// Nothing if the number is 0, which means success; else the code, known or not.
        ///
        /// # Errors
        ///
        /// Every number but 0.
        #[inline]
        pub const fn check(code: #repr) -> ::core::result::Result<(), #open<Self>> {
            if code == 0 {
                return ::core::result::Result::Ok(());
            }
            ::core::result::Result::Err(#open::new(code))
        }
    }
}

fn known(context: &Context<'_>) -> TokenStream {
    let Context { name, repr, runtime, .. } = context;
    let nearest = runtime.nearest();
    let list = name.to_string();
    quote! {
        /// The code with this number, which has to be in the list.
        ///
        /// For constants: there a number that is not in the list does not compile.
        ///
        /// # Panics
        ///
        /// If the list does not have the number.
        #[must_use]
        #[inline]
        #[track_caller]
        pub const fn known(code: #repr) -> Self {
            if let ::core::option::Option::Some(known) = #name::from_code(code) {
                return known;
            }
            let mut nearest = #nearest::to(code as i128);
            let mut row = 0;
            while row < ROWS.len() {
                nearest = nearest.or(row, ROWS[row] as i128);
                row += 1;
            }
            let name = ROWS[nearest.row()].name();
            ::core::panic!("{}", nearest.message(#list, name).as_str())
        }
    }
}

fn properties(context: &Context<'_>) -> TokenStream {
    let Context { repr, .. } = context;
    let is_deprecated = is_deprecated(context);
    quote! {
        /// The number.
        #[must_use]
        #[inline]
        pub const fn code(self) -> #repr {
            self as #repr
        }

        /// Whether the number is 0.
        #[must_use]
        #[inline]
        pub const fn is_success(self) -> bool {
            self as #repr == 0
        }

        /// Whether the list advises against this code.
        #[must_use]
        #[inline]
        pub const fn is_deprecated(self) -> bool {
            #is_deprecated
        }
    }
}

fn is_deprecated(context: &Context<'_>) -> TokenStream {
    let notes = context.spec.deprecated();
    if notes.iter().all(Option::is_none) {
        return quote!(false);
    }
    let mut values = Lexed::default();
    for note in notes {
        values.add(format_args!("{},", note.is_some()));
    }
    let (values, count) = (values.tokens(), number(notes.len()));
    quote! {
        static DEPRECATED: [bool; #count] = [#values];
        DEPRECATED[row(self)]
    }
}

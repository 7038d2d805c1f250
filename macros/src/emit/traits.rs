//! The traits of the enum.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;

/// Writes all impls.
pub(super) fn impls(context: &Context<'_>) -> TokenStream {
    let formatting = formatting(context);
    let conversions = conversions(context);
    let error_code = error_code(context);
    let Context { name, runtime, .. } = context;
    let impl_serde = runtime.impl_serde();
    quote! {
        #formatting
        #conversions
        #error_code
        #impl_serde! { #name }
    }
}

fn formatting(context: &Context<'_>) -> TokenStream {
    let Context { name, runtime, .. } = context;
    let display = runtime.display();
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.name())
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #display(f, [self.message(), self.description()], &self.code())
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #name {}
    }
}

fn conversions(context: &Context<'_>) -> TokenStream {
    let Context { name, repr, runtime, .. } = context;
    let (unknown_code, parse_error) = (runtime.unknown_code(), runtime.parse_code_error());
    let (open, parse) = (runtime.open(), runtime.parse());
    quote! {
        #[automatically_derived]
        impl ::core::cmp::PartialEq<#open<#name>> for #name {
            #[inline]
            fn eq(&self, other: &#open<#name>) -> bool {
                *self as #repr == other.code()
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for #repr {
            #[inline]
            fn from(code: #name) -> Self {
                code as Self
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<#repr> for #name {
            type Error = #unknown_code<#repr>;

            #[inline]
            fn try_from(code: #repr) -> ::core::result::Result<Self, #unknown_code<#repr>> {
                #name::from_code(code).ok_or(#unknown_code(code))
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #parse_error<#repr>;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, #parse_error<#repr>> {
                #parse(text)
            }
        }
    }
}

fn error_code(context: &Context<'_>) -> TokenStream {
    let Context { name, repr, runtime, spec } = context;
    let error_code = runtime.error_code();
    // What the trait says of itself is true of many a list.
    let message_in =
        (!spec.message().translations().is_empty()).then(|| translated(context, "message"));
    let description_in =
        (!spec.description().translations().is_empty()).then(|| translated(context, "description"));
    let is_deprecated = spec.deprecated().iter().any(Option::is_some).then(|| {
        quote! {
            #[inline]
            fn is_deprecated(self) -> bool {
                #name::is_deprecated(self)
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #error_code for #name {
            type Repr = #repr;

            const ALL: &'static [Self] = &ROWS;

            #[inline]
            fn from_code(code: #repr) -> ::core::option::Option<Self> {
                #name::from_code(code)
            }

            #[inline]
            fn from_name(name: &str) -> ::core::option::Option<Self> {
                #name::from_name(name)
            }

            #[inline]
            fn code(self) -> #repr {
                #name::code(self)
            }

            #[inline]
            fn name(self) -> &'static str {
                #name::name(self)
            }

            #[inline]
            fn message(self) -> &'static str {
                #name::message(self)
            }

            #[inline]
            fn description(self) -> &'static str {
                #name::description(self)
            }

            #message_in
            #description_in
            #is_deprecated
        }
    }
}

fn translated(context: &Context<'_>, text: &str) -> TokenStream {
    let (name, function) = (context.name, format_ident!("{text}_in"));
    quote! {
        #[inline]
        fn #function(self, tag: &str) -> &'static str {
            #name::#function(self, tag)
        }
    }
}

//! The names of the runtime crate's items. The only module that knows them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The runtime crate as the invocation sees it, under the name that its user gave it.
pub(super) struct Runtime<'a> {
    path: &'a TokenStream,
}

impl<'a> Runtime<'a> {
    pub(super) fn new(path: &'a TokenStream) -> Self {
        Self { path }
    }

    /// A macro that writes what is the same for every list.
    pub(super) fn macro_(&self, name: &str) -> TokenStream {
        let (path, name) = (self.path, format_ident!("__{name}"));
        quote!(#path::#name)
    }

    /// The type that says how a list writes its numbers.
    pub(super) fn radix(&self) -> TokenStream {
        let path = self.path;
        quote!(#path::__private::Radix)
    }

    /// The derive that writes what belongs to an enum.
    pub(super) fn items(&self) -> TokenStream {
        let path = self.path;
        quote!(#path::__private::__Items)
    }
}

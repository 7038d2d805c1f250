//! The names of the runtime crate's items. The only module that knows them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The runtime crate as the invocation sees it, under whatever name its user gave it.
pub(super) struct Runtime<'a> {
    path: &'a TokenStream,
}

impl<'a> Runtime<'a> {
    pub(super) fn new(path: &'a TokenStream) -> Self {
        Self { path }
    }

    fn public(&self, item: &str) -> TokenStream {
        let (path, item) = (self.path, format_ident!("{item}"));
        quote!(#path::#item)
    }

    fn private(&self, item: &str) -> TokenStream {
        let (path, item) = (self.path, format_ident!("{item}"));
        quote!(#path::__private::#item)
    }

    pub(super) fn error_code(&self) -> TokenStream {
        self.public("ErrorCode")
    }

    pub(super) fn numbers(&self) -> TokenStream {
        self.private("Numbers")
    }

    pub(super) fn open(&self) -> TokenStream {
        self.public("Open")
    }

    pub(super) fn unknown_code(&self) -> TokenStream {
        self.public("UnknownCode")
    }

    pub(super) fn parse_code_error(&self) -> TokenStream {
        self.public("ParseCodeError")
    }

    /// The macro that writes the impls of serde's traits, if there is serde.
    pub(super) fn impl_serde(&self) -> TokenStream {
        self.public("__impl_serde")
    }

    pub(super) fn best_language(&self) -> TokenStream {
        self.private("best")
    }

    pub(super) fn by_slot(&self) -> TokenStream {
        self.private("by_slot")
    }

    pub(super) fn displaced(&self) -> TokenStream {
        self.private("Displaced")
    }

    pub(super) fn display(&self) -> TokenStream {
        self.private("display")
    }

    pub(super) fn key(&self) -> TokenStream {
        self.private("Key")
    }

    pub(super) fn name(&self) -> TokenStream {
        self.private("Name")
    }

    pub(super) fn name_hash(&self) -> TokenStream {
        self.private("NameHash")
    }

    pub(super) fn names(&self) -> TokenStream {
        self.private("Names")
    }

    pub(super) fn nearest(&self) -> TokenStream {
        self.private("Nearest")
    }

    pub(super) fn parse(&self) -> TokenStream {
        self.private("parse")
    }

    pub(super) fn slots(&self) -> TokenStream {
        self.private("Slots")
    }

    pub(super) fn sorted_codes(&self) -> TokenStream {
        self.private("SortedCodes")
    }

    pub(super) fn sorted_names(&self) -> TokenStream {
        self.private("SortedNames")
    }

    pub(super) fn text_at(&self) -> TokenStream {
        self.private("text_at")
    }

    pub(super) fn texts(&self) -> TokenStream {
        self.private("Texts")
    }
}

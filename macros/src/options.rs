//! In: nothing. Out: what `#[codes(...)]` can ask for. The parser of the invocation fills it, the
//! emission reads it.

use proc_macro2::TokenStream;

/// What an invocation asks for beyond the enum itself.
pub(crate) struct Options {
    /// `serde = "code"` or `serde = "name"`; without it nothing of serde is implemented.
    pub(crate) serde: Option<SerdeForm>,
    /// `exhaustive`: the enums are not `#[non_exhaustive]`.
    pub(crate) exhaustive: bool,
    /// `language = "en"`: what the texts without a tag are written in.
    pub(crate) language: String,
    /// `derive(...)`: further derives of the column enums, as written in the parentheses.
    pub(crate) column_derives: TokenStream,
}

/// What serde writes for a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SerdeForm {
    /// Its number.
    Code,
    /// Its name.
    Name,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            serde: None,
            exhaustive: false,
            language: "en".to_owned(),
            column_derives: TokenStream::new(),
        }
    }
}

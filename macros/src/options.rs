//! What an invocation asks for in `#[codes(...)]`.

mod parse;

use proc_macro2::TokenStream;

pub(crate) use parse::OptionsParser;

/// How serde writes a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SerdeForm {
    /// As its number.
    Code,
    /// As its name.
    Name,
}

/// The options of an invocation.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// How serde writes a code; without it serde is not implemented.
    pub(crate) serde: Option<SerdeForm>,
    /// Whether the enums are complete for ever: no `#[non_exhaustive]`.
    pub(crate) exhaustive: bool,
    /// The language of the texts without a tag, as a well-formed BCP 47 tag.
    pub(crate) language: String,
    /// What the column enums derive in addition: paths, separated by commas.
    pub(crate) column_derives: TokenStream,
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

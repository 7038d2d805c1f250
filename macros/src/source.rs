//! In: the source of an invocation. Out: the list's bytes and what messages call it.

use jmessage_codes_spec::BUILTINS;
use proc_macro2::TokenStream;

use crate::invocation::Source;
use crate::locate;

/// A list before it is read.
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// An item that has the crate rebuilt when the list changes; empty where it cannot.
    pub(crate) tracking: TokenStream,
}

impl Source {
    /// Gets the list.
    ///
    /// # Errors
    ///
    /// The message that says why it cannot be had.
    pub(crate) fn list(&self) -> Result<List, String> {
        let (name, bytes) = match self {
            Self::File(path) => {
                let located = locate::read(path)?;
                let (bytes, tracking) = (located.bytes, located.tracking);
                return Ok(List { name: path.value(), bytes, tracking });
            }
            // The line that the literal opens on belongs to the invocation, not to the list.
            Self::Inline(text) => ("<inline>".to_owned(), text.value().into_bytes()),
            Self::Builtin(name) => {
                let name = name.value();
                let list = BUILTINS.iter().find(|(known, _)| *known == name);
                let (_, text) = list.ok_or_else(|| format!("`{name}` is not a built-in list"))?;
                (format!("<{name}>"), text.as_bytes().to_owned())
            }
        };
        Ok(List { name, bytes, tracking: TokenStream::new() })
    }
}

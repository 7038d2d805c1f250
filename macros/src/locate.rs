//! In: the path that an invocation names. Out: the file's bytes, and the tokens that have cargo
//! rebuild the crate when it changes. Only this module and those in its folder know files and the
//! environment.

mod missing;
mod place;

use std::fs;

use proc_macro2::TokenStream;
use syn::LitStr;

use place::Place;

/// A file that was found.
pub(crate) struct Located {
    pub(crate) bytes: Vec<u8>,
    /// An item that names the file to the compiler.
    pub(crate) tracking: TokenStream,
}

/// Reads the file of an invocation.
///
/// There is one place for a file, never a second one to fall back to: a file that is made later
/// cannot change which one is meant.
///
/// # Errors
///
/// The message that says where the file was looked for, and why it could not be read.
pub(crate) fn read(literal: &LitStr) -> Result<Located, String> {
    let path = literal.value();
    if path.is_empty() {
        return Err("the path of the list is empty: write `from \"path/to/codes.csv\"`".to_owned());
    }
    let place = Place::of(&path, literal.span())?;
    match fs::read(place.file()) {
        Ok(bytes) => Ok(Located { bytes, tracking: place.tracking() }),
        Err(error) => Err(missing::message(&path, &place, &error)),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;

    /// In a unit test there is no compiler, so a span knows no file, as in some editors.
    #[test]
    fn a_file_is_found_where_its_invocation_has_none() {
        let literal = LitStr::new("src/../src/lib.rs", Span::call_site());
        let found = read(&literal).map(|located| located.tracking.to_string());
        assert!(found.is_ok_and(|tracking| tracking.contains("\"/src/../src/lib.rs\"")));
        let missing = read(&LitStr::new("src/lub.rs", Span::call_site())).map(|_| ());
        assert!(missing.is_err_and(|message| message.ends_with("there is `src/lib.rs`")));
    }
}

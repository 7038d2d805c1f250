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
    if path.contains('\n') {
        return Err("this is a list, not the path of one: write `from inline \"…\"`".to_owned());
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

    /// The last line of the message for a path that leads to nothing.
    fn help(path: &str) -> String {
        let missing = read(&LitStr::new(path, Span::call_site())).map(|_| path.to_owned());
        let message = missing.expect_err("there is no such file");
        message.lines().last().unwrap_or_default().to_owned()
    }

    #[test]
    fn a_list_in_place_of_a_path_is_told_apart() {
        assert!(help("code,message\n1,one\n").ends_with("write `from inline \"…\"`"));
    }

    #[test]
    fn an_absolute_path_is_what_it_says() {
        let package = env!("CARGO_MANIFEST_DIR");
        let literal = LitStr::new(&format!("{package}/src/lib.rs"), Span::call_site());
        let found = read(&literal).map(|located| located.tracking.to_string());
        let expected = format!("include_bytes ! (\"{package}/src/lib.rs\")");
        assert!(found.is_ok_and(|tracking| tracking.contains(&expected)));
        let near = format!("help: there is `{package}/src/lib.rs`");
        assert_eq!(help(&format!("{package}/src/lub.rs")), near);
    }

    #[test]
    fn what_is_in_place_of_a_folder_is_named() {
        let lists = [
            ("src/lib.rs/x", "`src/lib.rs` is a file, not a folder"),
            ("srcs/lib.rs", "there is `src/lib.rs`"),
            ("srcs/lub.rs", "there is `src`"),
            ("src/emit.rs", "the path starts at the folder of the package's Cargo.toml"),
            ("src\\lib.rs", "write `/` between folders: `src/lib.rs`"),
        ];
        for (path, expected) in lists {
            assert_eq!(help(path), format!("help: {expected}"), "{path}");
        }
    }
}

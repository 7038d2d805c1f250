//! The derives that cannot be asked for: what every list has and, of the enum, `Default`.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::cursor::{flat, split_at_commas};
use crate::mistakes::Mistakes;

/// The traits that every list has.
const GENERATED: [&str; 8] =
    ["Clone", "Copy", "Debug", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// The derives of the enum without those that it has already, which are mistakes.
///
/// Two impls of one trait would be an error in code that the user does not see.
pub(crate) fn ungenerated(traits: TokenStream, mistakes: &mut Mistakes) -> TokenStream {
    // A derive of it wants a variant with `#[default]`, which a list cannot have.
    let refused = [&GENERATED[..], &["Default"]].concat();
    without(traits, &refused, mistakes, &|found| {
        if found == "Default" {
            "`Default` cannot be derived: a list with a success code implements it; remove it from the derives"
                .to_owned()
        } else {
            already(found)
        }
    })
}

fn already(found: &str) -> String {
    format!("`{found}` is already implemented: remove it from the derives")
}

/// The same for the column enums.
pub(crate) fn ungenerated_for_columns(traits: TokenStream, mistakes: &mut Mistakes) -> TokenStream {
    without(traits, &GENERATED, mistakes, &|found| {
        if found.ends_with("Ord") {
            let form = "write the words in their order in the header, as in `level:enum(low|high)`";
            format!("`{found}` comes with a closed set of words: {form}")
        } else {
            already(found)
        }
    })
}

fn without(
    traits: TokenStream,
    refused: &[&str],
    mistakes: &mut Mistakes,
    message: &dyn Fn(&str) -> String,
) -> TokenStream {
    let mut others = TokenStream::new();
    for path in split_at_commas(traits) {
        match refused_word(&path, refused) {
            Some(found) => mistakes.at(found.span(), message(&found.to_string())),
            None => others.extend(quote!(#path,)),
        }
    }
    others
}

/// The word in a path that names a trait which is refused.
///
/// A path of another crate is a derive of the user's own, even if its last word is known.
fn refused_word(path: &TokenStream, refused: &[&str]) -> Option<TokenTree> {
    let words = flat(path.clone());
    let mut idents = words.iter().filter(|word| matches!(word, TokenTree::Ident(_)));
    let first = idents.next()?.to_string();
    let is_refused = |word: &TokenTree| refused.contains(&word.to_string().as_str());
    match idents.next_back() {
        Some(last) if ["core", "std"].contains(&first.as_str()) => Some(last),
        Some(_) => None,
        None => words.last(),
    }
    .filter(|word| is_refused(word))
    .cloned()
}

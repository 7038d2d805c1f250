//! The derives that cannot be asked for, because every list has them.

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
    without(traits, mistakes, &|found| {
        format!("`{found}` is already implemented: remove it from the derives")
    })
}

/// The same for the column enums.
pub(crate) fn ungenerated_for_columns(traits: TokenStream, mistakes: &mut Mistakes) -> TokenStream {
    without(traits, mistakes, &|found| {
        if found.ends_with("Ord") {
            let form = "write the words in their order in the header, as in `level:enum(low|high)`";
            format!("`{found}` comes with a closed set of words: {form}")
        } else {
            format!("`{found}` is already implemented: remove it from the derives")
        }
    })
}

fn without(
    traits: TokenStream,
    mistakes: &mut Mistakes,
    message: &dyn Fn(&str) -> String,
) -> TokenStream {
    let mut others = TokenStream::new();
    for path in split_at_commas(traits) {
        match generated(&path) {
            Some(found) => mistakes.at(found.span(), message(&found.to_string())),
            None => others.extend(quote!(#path,)),
        }
    }
    others
}

/// The word in a path that names a trait which every list has.
///
/// A path of another crate is a derive of the user's own, even if its last word is known.
fn generated(path: &TokenStream) -> Option<TokenTree> {
    let words = flat(path.clone());
    let mut idents = words.iter().filter(|word| matches!(word, TokenTree::Ident(_)));
    let first = idents.next()?.to_string();
    let is_generated = |word: &TokenTree| GENERATED.contains(&word.to_string().as_str());
    match idents.next_back() {
        Some(last) if ["core", "std"].contains(&first.as_str()) => Some(last),
        Some(_) => None,
        None => words.last(),
    }
    .filter(|word| is_generated(word))
    .cloned()
}

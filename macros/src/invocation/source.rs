//! The part of an invocation that names the list: `from "path"`, `from inline "…"` or
//! `from builtin "web"`.

use jmessage_codes_spec::{BUILTINS, nearest};
use proc_macro2::{Ident, TokenTree};
use syn::LitStr;

use super::{FORM, Source};
use crate::cursor::{Cursor, is_word, string};
use crate::mistakes::{Mistakes, listed};

/// Reads it. A missing `from` is a mistake only where it `is_expected`.
pub(super) fn read(
    tokens: &mut Cursor,
    is_expected: bool,
    mistakes: &mut Mistakes,
) -> Option<Source> {
    if !tokens.take_word("from") {
        if is_expected {
            let misspelt = tokens.peek().and_then(|word| nearest(&word.to_string(), ["from"]));
            let meant = if misspelt.is_some() { ": did you mean `from`?" } else { FORM };
            mistakes.at(tokens.span(), format_args!("expected `from` and a list{meant}"));
        }
        if tokens.skip_to(&|token| is_word(token, "from")) {
            tokens.take();
        } else {
            tokens.skip_to(&|token| string(token).is_some() || is_kind(token));
        }
        // One mistake for the whole list is enough.
        return list(tokens, &mut Mistakes::default());
    }
    list(tokens, mistakes)
}

fn is_kind(token: &TokenTree) -> bool {
    is_word(token, "inline") || is_word(token, "builtin")
}

fn list(tokens: &mut Cursor, mistakes: &mut Mistakes) -> Option<Source> {
    if let Some(path) = tokens.take_string() {
        return Some(Source::File(path));
    }
    let Some(TokenTree::Ident(kind)) = tokens.peek().cloned() else {
        let message = format!("expected a path in quotes, `inline` or `builtin`{FORM}");
        mistakes.at(tokens.span(), message);
        return None;
    };
    tokens.take();
    match kind.to_string().as_str() {
        "inline" => inline(tokens, mistakes),
        "builtin" => named(tokens, mistakes),
        _ => unknown(&kind, tokens, mistakes),
    }
}

fn inline(tokens: &mut Cursor, mistakes: &mut Mistakes) -> Option<Source> {
    let text = tokens.take_string();
    if text.is_none() {
        let form = "`from inline \"code,message\\n1,one\"`";
        mistakes.at(tokens.span(), format_args!("expected the list in quotes: {form}"));
    }
    text.map(Source::Inline)
}

fn named(tokens: &mut Cursor, mistakes: &mut Mistakes) -> Option<Source> {
    let Some(name) = tokens.take_string() else {
        let form = "`from builtin \"web\"`";
        mistakes.at(tokens.span(), format_args!("expected the name of a list in quotes: {form}"));
        return None;
    };
    builtin(name, mistakes)
}

fn builtin(list: LitStr, mistakes: &mut Mistakes) -> Option<Source> {
    let name = list.value();
    let mut names = Vec::with_capacity(BUILTINS.len());
    for (known, _) in &BUILTINS {
        if *known == name {
            return Some(Source::Builtin(list));
        }
        names.push(*known);
    }
    let meant = match nearest(&name, names.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!(
            "the built-in lists are {}; for a list of your own, write its path: `from \"…\"`",
            listed(&names)
        ),
    };
    mistakes.at(list.span(), format_args!("`{name}` is not a built-in list: {meant}"));
    None
}

/// A word that is not a kind of source. What it was meant to be shows in the word or in the text.
fn unknown(kind: &Ident, tokens: &mut Cursor, mistakes: &mut Mistakes) -> Option<Source> {
    let near = nearest(&kind.to_string(), ["inline", "builtin"]);
    let meant = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write `from \"path/to/codes.csv\"`, `from inline \"…\"` or `from builtin \"web\"`"
            .to_owned(),
    };
    mistakes.at(kind.span(), format_args!("`{kind}` is not a source of a list: {meant}"));
    let text = tokens.take_string()?;
    match near {
        Some("inline") => Some(Source::Inline(text)),
        Some(_) => builtin(text, mistakes),
        None if text.value().contains('\n') => Some(Source::Inline(text)),
        None => builtin(text, &mut Mistakes::default()),
    }
}

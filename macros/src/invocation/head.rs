//! The part of an invocation before the list: attributes, visibility, `enum` and the name.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::FORM;
use crate::attribute::Attribute;
use crate::cursor::{Cursor, is_punct, is_word};
use crate::mistakes::Mistakes;

/// What is between the attributes and the list.
pub(super) struct Head {
    pub(super) visibility: TokenStream,
    pub(super) name: Option<Ident>,
    /// Whether the list is still to be expected: false after a mistake that may have swallowed it.
    pub(super) is_whole: bool,
}

/// Reads all of it.
pub(super) fn read(tokens: &mut Cursor, mistakes: &mut Mistakes) -> Head {
    let visibility = visibility(tokens);
    let has_keyword = keyword(tokens, mistakes);
    let name = name(tokens, has_keyword, mistakes);
    let has_no_body = generics_and_body(tokens, name.as_ref(), mistakes);
    Head { visibility, is_whole: name.is_some() && has_no_body, name }
}

/// Reads the attributes.
pub(super) fn attributes(tokens: &mut Cursor, mistakes: &mut Mistakes) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    while let Some(pound) = tokens.take_punct('#') {
        if let Some(found) = tokens.take_punct('!') {
            mistakes
                .at(found.span(), "expected an attribute of the enum: write `#[…]` without `!`");
        }
        match tokens.take_group(Delimiter::Bracket) {
            Some(group) => attributes.push(Attribute::new(pound, group)),
            None => mistakes.at(tokens.span(), "expected an attribute: `#[…]`"),
        }
    }
    attributes
}

fn visibility(tokens: &mut Cursor) -> TokenStream {
    let mut visibility = TokenStream::new();
    if tokens.peek().is_some_and(|token| is_word(token, "pub")) {
        visibility.extend(tokens.take());
        visibility.extend(tokens.take_group(Delimiter::Parenthesis).map(TokenTree::Group));
    }
    visibility
}

/// Reads `enum`. Says whether it, or another word in its place, is there.
fn keyword(tokens: &mut Cursor, mistakes: &mut Mistakes) -> bool {
    if tokens.take_word("enum") {
        return true;
    }
    let Some(found) = tokens.peek().cloned() else {
        mistakes.at(tokens.span(), format_args!("expected an enum{FORM}"));
        return false;
    };
    mistakes.at(found.span(), format_args!("expected `enum`, found `{found}`{FORM}"));
    let is_keyword =
        |token: &_| ["enum", "struct", "union"].iter().any(|word| is_word(token, word));
    let is_there = tokens.skip_to(&is_keyword);
    if is_there {
        tokens.take();
    }
    is_there
}

/// Reads the name. Without the keyword, a missing name is not a mistake of its own.
fn name(tokens: &mut Cursor, has_keyword: bool, mistakes: &mut Mistakes) -> Option<Ident> {
    // `from` may be a name too, if what follows is the word itself.
    let is_from = |at| tokens.peek_at(at).is_some_and(|token| is_word(token, "from"));
    if is_from(0) && !is_from(1) {
        if has_keyword {
            mistakes.at(tokens.span(), format_args!("the enum has no name{FORM}"));
        }
        return None;
    }
    let name = tokens.take_ident();
    if name.is_none() && has_keyword {
        match tokens.peek() {
            Some(TokenTree::Ident(word)) => {
                let message = format!("`{word}` is a keyword: give the enum another name{FORM}");
                mistakes.at(word.span(), message);
            }
            _ => mistakes.at(tokens.span(), format_args!("expected the name of the enum{FORM}")),
        }
    }
    name
}

/// Passes what no enum of a list has. Says whether there was none.
fn generics_and_body(tokens: &mut Cursor, name: Option<&Ident>, mistakes: &mut Mistakes) -> bool {
    let Some(name) = name else { return true };
    let is_body = |token: &_| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    if tokens.peek().is_some_and(|token| is_punct(token, '<') || is_word(token, "where")) {
        let message = format!("`{name}` cannot have generics: its variants are numbers");
        mistakes.at(tokens.span(), message);
        tokens.skip_to(&|token| is_word(token, "from") || is_body(token));
        return tokens.take_group(Delimiter::Brace).is_none();
    }
    if !tokens.peek().is_some_and(is_body) {
        return true;
    }
    let message = format!("`{name}` cannot have a body: its variants come from the list{FORM}");
    mistakes.at(tokens.span(), message);
    tokens.take();
    false
}

//! A place in a list of tokens. Asking never fails: the caller decides what a missing token means.

use proc_macro2::{Delimiter, Group, Ident, Punct, Span, TokenStream, TokenTree};
use syn::LitStr;

/// Walks over tokens.
pub(crate) struct Cursor {
    tokens: Vec<TokenTree>,
    at: usize,
}

impl Cursor {
    /// Starts at the first token.
    pub(crate) fn new(tokens: TokenStream) -> Self {
        Self { tokens: flat(tokens), at: 0 }
    }

    /// Returns the next token without passing it.
    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.peek_at(0)
    }

    /// Returns a later token.
    pub(crate) fn peek_at(&self, distance: usize) -> Option<&TokenTree> {
        self.tokens.get(self.at + distance)
    }

    /// Returns the next token and passes it.
    pub(crate) fn take(&mut self) -> Option<TokenTree> {
        let token = self.peek().cloned();
        self.at += usize::from(token.is_some());
        token
    }

    /// Returns the next token and passes it, if it is an identifier and not a keyword.
    pub(crate) fn take_ident(&mut self) -> Option<Ident> {
        let ident = syn::parse2(self.peek()?.clone().into()).ok()?;
        self.at += 1;
        Some(ident)
    }

    /// Returns the next token and passes it, if it is a string literal.
    pub(crate) fn take_string(&mut self) -> Option<LitStr> {
        let literal = string(self.peek()?)?;
        self.at += 1;
        Some(literal)
    }

    /// Returns the next token and passes it, if it is a group in these brackets.
    pub(crate) fn take_group(&mut self, delimiter: Delimiter) -> Option<Group> {
        match self.peek()? {
            TokenTree::Group(group) if group.delimiter() == delimiter => {
                let group = group.clone();
                self.at += 1;
                Some(group)
            }
            _ => None,
        }
    }

    /// Returns the next token and passes it, if it is this sign.
    pub(crate) fn take_punct(&mut self, sign: char) -> Option<Punct> {
        match self.peek()? {
            TokenTree::Punct(punct) if punct.as_char() == sign => {
                let punct = punct.clone();
                self.at += 1;
                Some(punct)
            }
            _ => None,
        }
    }

    /// Passes the next token, if it is this word.
    pub(crate) fn take_word(&mut self, word: &str) -> bool {
        let is_next = self.peek().is_some_and(|token| is_word(token, word));
        self.at += usize::from(is_next);
        is_next
    }

    /// Returns the place of the next token, or of the invocation if there is none.
    pub(crate) fn span(&self) -> Span {
        self.peek().map_or_else(Span::call_site, TokenTree::span)
    }

    /// Goes on to the first token of this kind before the next semicolon. Says whether there is one.
    pub(crate) fn skip_to(&mut self, is_wanted: &dyn Fn(&TokenTree) -> bool) -> bool {
        let mut distance = 0;
        while let Some(token) = self.peek_at(distance)
            && !is_punct(token, ';')
        {
            if is_wanted(token) {
                self.at += distance;
                return true;
            }
            distance += 1;
        }
        false
    }

    /// Goes on to the next semicolon, or to the end.
    pub(crate) fn skip_to_semicolon(&mut self) {
        while self.peek().is_some_and(|token| !is_punct(token, ';')) {
            self.at += 1;
        }
    }
}

/// Whether a token is this word.
pub(crate) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// Whether a token is this sign.
pub(crate) fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// The string literal that a token is.
pub(crate) fn string(token: &TokenTree) -> Option<LitStr> {
    syn::parse2(token.clone().into()).ok()
}

/// The tokens without the groups that a `macro_rules!` puts around its fragments: a `$vis:vis`, a
/// `$path:literal` and a `$meta:meta` come in a group without delimiters.
pub(crate) fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat_tokens = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat_tokens.extend(flat(group.stream()));
            }
            token => flat_tokens.push(token),
        }
    }
    flat_tokens
}

/// The tokens between commas. A comma at the end adds nothing.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for token in flat(tokens) {
        if is_punct(&token, ',') {
            parts.push(TokenStream::new());
        } else if let Some(part) = parts.last_mut() {
            part.extend(Some(token));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    /// As `macro_rules!` hands over a `$fragment`, here within another one.
    fn fragment(tokens: TokenStream) -> TokenTree {
        Group::new(Delimiter::None, tokens).into()
    }

    #[test]
    fn the_groups_around_fragments_are_left_out_and_no_others() {
        let inner = fragment(quote!(b, (c, d)));
        let outer = fragment(quote!(a #inner));
        let tokens = quote!(#outer, [e]);
        let found: TokenStream = flat(tokens.clone()).into_iter().collect();
        assert_eq!(found.to_string(), quote!(a b, (c, d), [e]).to_string());
        let parts = split_at_commas(tokens);
        let parts: Vec<String> = parts.iter().map(TokenStream::to_string).collect();
        assert_eq!(parts, ["a b", "(c , d)", "[e]"]);
    }

    #[test]
    fn only_what_is_asked_for_is_taken() {
        let mut tokens = Cursor::new(quote!(# "text" (x) [y] word type;));
        assert!(tokens.take_punct('!').is_none() && tokens.take_string().is_none());
        assert!(tokens.take_punct('#').is_some());
        assert!(tokens.take_ident().is_none() && tokens.take_group(Delimiter::Brace).is_none());
        assert!(tokens.take_string().is_some_and(|text| text.value() == "text"));
        assert!(tokens.take_group(Delimiter::Bracket).is_none());
        assert!(tokens.take_group(Delimiter::Parenthesis).is_some());
        assert!(tokens.take_group(Delimiter::Bracket).is_some());
        assert_eq!(tokens.peek_at(1).map(ToString::to_string).as_deref(), Some("type"));
        assert!(!tokens.take_word("other") && tokens.take_ident().is_some());
        assert!(tokens.take_ident().is_none() && tokens.take_word("type"));
        assert!(tokens.take().is_some() && tokens.take().is_none());
    }
}

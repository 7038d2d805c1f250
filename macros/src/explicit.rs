//! In: an enum of which some variants have no number of their own. Out: the same enum, with all.
//!
//! Only rustdoc uses it, since it shows a number that is written in another form than one that is
//! not. Everybody else is spared the time that rustc takes for a number.

use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, TokenStream, TokenTree};

/// Writes every number.
pub(crate) fn explicit(item: TokenStream) -> TokenStream {
    let tokens = item.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let mut body = Group::new(Delimiter::Brace, numbered(group.stream()));
            body.set_span(group.span());
            body.into()
        }
        token => token,
    });
    tokens.collect()
}

/// Writes the number of each variant before its comma.
fn numbered(variants: TokenStream) -> TokenStream {
    let mut numbered = Vec::new();
    let mut next = Number::default();
    let mut number = None;
    for token in variants {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '=' => number = Some(Number::default()),
            TokenTree::Punct(punct) if punct.as_char() == '-' => {
                number = number.map(|number| Number { is_negative: true, ..number });
            }
            TokenTree::Literal(literal) => {
                number = number.map(|number| number.with(&literal.to_string()));
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                let found = number.take();
                if found.is_none() {
                    numbered.extend(next.tokens());
                }
                next = found.unwrap_or(next).next();
            }
            _ => {}
        }
        numbered.push(token);
    }
    numbered.into_iter().collect()
}

/// An integer of either sign.
#[derive(Clone, Copy, Default)]
struct Number {
    is_negative: bool,
    magnitude: u128,
}

impl Number {
    fn with(self, literal: &str) -> Self {
        let magnitude = match literal.strip_prefix("0x") {
            Some(digits) => u128::from_str_radix(digits, 16),
            None => literal.parse(),
        };
        Self { magnitude: magnitude.unwrap_or_default(), ..self }
    }

    fn next(self) -> Self {
        match self.magnitude {
            magnitude if !self.is_negative => Self { magnitude: magnitude.wrapping_add(1), ..self },
            0 | 1 => Self::default(),
            magnitude => Self { magnitude: magnitude - 1, ..self },
        }
    }

    /// `= -5`.
    fn tokens(self) -> impl Iterator<Item = TokenTree> {
        let equals = Punct::new('=', Spacing::Alone).into();
        let minus = self.is_negative.then(|| Punct::new('-', Spacing::Alone).into());
        let magnitude = Literal::u128_unsuffixed(self.magnitude).into();
        [Some(equals), minus, Some(magnitude)].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::explicit;

    #[test]
    fn every_variant_has_its_number() {
        let found = explicit(quote! {
            #[doc(alias = "a")]
            enum Code { A = -2, B, #[doc = "="] C, D, E = 0x10, F, G = 7, }
        });
        let expected = quote! {
            #[doc(alias = "a")]
            enum Code { A = -2, B = -1, #[doc = "="] C = 0, D = 1, E = 0x10, F = 17, G = 7, }
        };
        assert_eq!(found.to_string(), expected.to_string());
    }
}

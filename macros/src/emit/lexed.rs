//! Items of which there are thousands, written as source text that the compiler turns into tokens.
//!
//! A macro runs as it is built for debugging, and hands over each token in a call of its own. The
//! compiler's lexer is optimised and takes them all at once: 61 million instructions for 2,000 codes,
//! of the 1,080 million that `cargo check` takes.

use std::fmt::{self, Arguments, Display, Formatter, Write};

use proc_macro2::{LexError, Span, TokenStream};

use crate::mistakes::error;

/// Rust source text in the making.
///
/// `{:?}` of a text writes a literal of it.
#[derive(Debug, Default)]
pub(super) struct Lexed(String);

impl Lexed {
    /// Appends source text.
    pub(super) fn add(&mut self, source: Arguments<'_>) {
        // A `String` takes all that is written to it.
        let _ = self.0.write_fmt(source);
    }

    /// The tokens, with the span of the call.
    pub(super) fn tokens(&self) -> TokenStream {
        // Not by `proc_macro2`, which goes through the text with a lexer of its own first. Every list
        // makes valid source, so an error here is a bug of this crate.
        let tokens = if proc_macro::is_available() {
            self.0.parse().map(proc_macro::TokenStream::into).map_err(|error| error.to_string())
        } else {
            self.0.parse().map_err(|error: LexError| error.to_string())
        };
        tokens.unwrap_or_else(|message| error(Span::call_site(), Span::call_site(), &message))
    }
}

/// A literal of escaped Markdown: a raw one, of which neither this program nor the compiler has to
/// look at each character. No `"#` ends it too soon, for there is a backslash before each `#`.
pub(super) struct Markdown<'a>(pub(super) &'a str);

impl Display for Markdown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "r#\"{}\"#", self.0)
    }
}

/// A string literal.
pub(super) fn literal(text: &str) -> TokenStream {
    literals(&[text], "")
}

/// String literals with a separator after each.
pub(super) fn literals(texts: &[&str], separator: &str) -> TokenStream {
    let mut lexed = Lexed::default();
    for text in texts {
        lexed.add(format_args!("{text:?}{separator}"));
    }
    lexed.tokens()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_has_the_text_to_the_letter() {
        for text in ["", "a\"b\\c", "\0\t\r\n", "用户 é e\u{301} \u{202e} \u{feff}", "'{}'"] {
            let literal: syn::LitStr = syn::parse2(literal(text)).expect("a literal");
            assert_eq!(literal.value(), text);
        }
    }

    #[test]
    fn escaped_markdown_has_the_text_to_the_letter() {
        for text in ["\"#", "\"## a \"\"\"### \\", "r#\"\"#\r\n用户"] {
            let escaped = crate::doc::escaped(text);
            let mut lexed = Lexed::default();
            lexed.add(format_args!("{}", Markdown(&escaped)));
            let literal: syn::LitStr = syn::parse2(lexed.tokens()).expect("a literal");
            assert_eq!(literal.value(), escaped);
        }
    }

    #[test]
    fn text_that_is_no_source_is_an_error() {
        let mut lexed = Lexed::default();
        lexed.add(format_args!("\""));
        assert!(lexed.tokens().to_string().contains("compile_error"));
    }
}

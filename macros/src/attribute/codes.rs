//! In: the tokens of each `#[codes(...)]`. Out: the options. A mistake costs its option only.

use jmessage_codes_spec::{Tag, nearest};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::LitStr;

use super::Attribute;
use super::derives::ungenerated_for_columns;
use crate::cursor::{Cursor, is_punct, split_at_commas};
use crate::mistakes::Mistakes;
use crate::options::{Options, SerdeForm};

const OPTIONS: [&str; 4] = ["serde", "exhaustive", "language", "derive"];

const FORMS: &str =
    "`serde = \"code\"`, `serde = \"name\"`, `exhaustive`, `language = \"en\"` or `derive(...)`";

/// Reads any number of `#[codes(...)]`.
#[derive(Default)]
pub(crate) struct OptionsParser {
    options: Options,
    seen: Vec<Ident>,
}

impl OptionsParser {
    /// Returns what was read.
    pub(crate) fn finish(self) -> Options {
        self.options
    }

    /// Reads one `#[codes(...)]`.
    pub(crate) fn read(&mut self, attribute: &Attribute, mistakes: &mut Mistakes) {
        let words = attribute.words();
        match words.as_slice() {
            [_, TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                for option in split_at_commas(group.stream()) {
                    self.read_option(option, mistakes);
                }
            }
            _ => {
                let message = "options are written in parentheses: `#[codes(serde = \"code\")]`";
                mistakes.over(attribute.to_token_stream(), message);
            }
        }
    }

    fn read_option(&mut self, option: TokenStream, mistakes: &mut Mistakes) {
        let mut tokens = Cursor::new(option.clone());
        // A keyword is a name too: `#[codes(type = "x")]`.
        let Some(TokenTree::Ident(name)) = tokens.take() else {
            return mistakes.over(option, format_args!("expected an option: {FORMS}"));
        };
        if !OPTIONS.iter().any(|known| name == known) {
            return unknown(&name, mistakes);
        }
        if self.seen.contains(&name) {
            let message = format!("`{name}` is given twice: remove one of the two");
            return mistakes.at(name.span(), message);
        }
        self.seen.push(name.clone());
        match name.to_string().as_str() {
            "serde" => self.serde(&name, &mut tokens, mistakes),
            "exhaustive" => self.exhaustive(tokens, mistakes),
            "language" => self.language(&name, &mut tokens, mistakes),
            _ => self.derive(&name, &mut tokens, mistakes),
        }
    }

    fn serde(&mut self, name: &Ident, tokens: &mut Cursor, mistakes: &mut Mistakes) {
        // Where the form cannot be told, code that uses the enum may still need serde's traits.
        self.options.serde = Some(SerdeForm::Code);
        let form = "`serde = \"code\"` or `serde = \"name\"`";
        let Some(value) = string_value(name, tokens, form, mistakes) else { return };
        match value.value().as_str() {
            "code" => {}
            "name" => self.options.serde = Some(SerdeForm::Name),
            other => {
                let meant = match nearest(other, ["code", "name"]) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("write {form}"),
                };
                mistakes
                    .at(value.span(), format_args!("`{other}` is not a value of `serde`: {meant}"));
            }
        }
    }

    fn exhaustive(&mut self, mut tokens: Cursor, mistakes: &mut Mistakes) {
        self.options.exhaustive = true;
        if let Some(more) = tokens.take() {
            mistakes.at(more.span(), "`exhaustive` has no value: write `exhaustive`");
        }
    }

    fn language(&mut self, name: &Ident, tokens: &mut Cursor, mistakes: &mut Mistakes) {
        let Some(value) = string_value(name, tokens, "`language = \"en\"`", mistakes) else {
            return;
        };
        let text = value.value();
        if let Some(tag) = Tag::parse(&text) {
            tag.as_str().clone_into(&mut self.options.language);
            return;
        }
        let meant = match Tag::near(&text) {
            Some(near) => format!("did you mean `{}`?", near.as_str()),
            None => "write a BCP 47 tag such as `en` or `zh-Hans`".to_owned(),
        };
        mistakes.at(value.span(), format_args!("`{text}` is not a language tag: {meant}"));
    }

    fn derive(&mut self, name: &Ident, tokens: &mut Cursor, mistakes: &mut Mistakes) {
        let Some(group) = tokens.take_group(Delimiter::Parenthesis) else {
            let message = "`derive` needs traits in parentheses: write `derive(Trait)`";
            return mistakes.at(name.span(), message);
        };
        nothing_more(tokens, mistakes);
        self.options.column_derives = ungenerated_for_columns(group.stream(), mistakes);
    }
}

fn unknown(name: &Ident, mistakes: &mut Mistakes) {
    let meant = match nearest(&name.to_string(), OPTIONS) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write {FORMS}"),
    };
    mistakes.at(name.span(), format_args!("`{name}` is not an option: {meant}"));
}

/// The text after `name =`.
fn string_value(
    name: &Ident,
    tokens: &mut Cursor,
    form: &str,
    mistakes: &mut Mistakes,
) -> Option<LitStr> {
    if tokens.take_punct('=').is_none() {
        let at = tokens.peek().map_or(name.span(), TokenTree::span);
        mistakes.at(at, format_args!("`{name}` needs a value: write {form}"));
        return None;
    }
    let Some(value) = tokens.take_string() else {
        let at = tokens.peek().map_or(name.span(), TokenTree::span);
        mistakes.at(at, format_args!("expected a text in quotes: write {form}"));
        return None;
    };
    nothing_more(tokens, mistakes);
    Some(value)
}

fn nothing_more(tokens: &mut Cursor, mistakes: &mut Mistakes) {
    if let Some(more) = tokens.take() {
        let meant = if is_punct(&more, ';') { "write `,`" } else { "write a comma before it" };
        mistakes.at(more.span(), format_args!("expected `,`, found `{more}`: {meant}"));
    }
}

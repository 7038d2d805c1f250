//! In: the tokens of an invocation. Out: what it says, as far as it can be told, and its mistakes.
//! Knows no file and no list.

mod head;
mod source;
#[cfg(test)]
mod tests;

use jmessage_codes_spec::Repr;
use proc_macro2::{Delimiter, Ident, TokenStream};
use syn::LitStr;

use crate::attribute::Attribute;
use crate::attribute::repeated::Repeated;
use crate::attribute::settings::Settings;
use crate::cursor::{Cursor, is_punct};
use crate::mistakes::Mistakes;
use crate::options::Options;

/// What an invocation asks for.
pub(crate) struct Invocation {
    /// The path of the runtime crate, as seen from the invocation.
    pub(crate) runtime: TokenStream,
    /// Whether rustdoc reads the expansion.
    pub(crate) is_for_rustdoc: bool,
    /// The attributes of the enum, without `#[repr]` and `#[codes]`.
    pub(crate) attributes: Vec<Attribute>,
    /// Those of them that hold for the other generated items too.
    pub(crate) repeated: Repeated,
    /// `pub`, `pub(crate)`, … or nothing.
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    pub(crate) repr: Repr,
    pub(crate) options: Options,
    /// Where the list comes from; none if that could not be told.
    pub(crate) source: Option<Source>,
}

/// Where the list comes from.
pub(crate) enum Source {
    /// A file, by its path.
    File(LitStr),
    /// The text itself.
    Inline(LitStr),
    /// A list that comes with the spec crate.
    Builtin(LitStr),
}

impl Source {
    /// The literal that an error in the list is shown at.
    pub(crate) fn literal(&self) -> &LitStr {
        match self {
            Self::File(literal) | Self::Inline(literal) | Self::Builtin(literal) => literal,
        }
    }
}

const FORM: &str = "\nhelp: write `pub enum Name from \"path/to/codes.csv\";`";

/// Reads an invocation. Without a name there is no enum, and the mistakes are returned alone.
pub(crate) fn parse(input: TokenStream) -> (Option<Invocation>, Mistakes) {
    let mut mistakes = Mistakes::default();
    let mut tokens = Cursor::new(input);
    let runtime = tokens.take_group(Delimiter::Bracket);
    let is_for_rustdoc = runtime.is_none();
    let runtime = runtime.or_else(|| tokens.take_group(Delimiter::Brace));
    let attributes = head::attributes(&mut tokens, &mut mistakes);
    let settings = Settings::read(&attributes, &mut mistakes);
    let head = head::read(&mut tokens, &mut mistakes);
    let source = source::read(&mut tokens, head.is_whole, &mut mistakes);
    end(&mut tokens, source.as_ref(), &mut mistakes);
    let invocation = head.name.map(|name| Invocation {
        runtime: runtime.map(|group| group.stream()).unwrap_or_default(),
        is_for_rustdoc,
        repeated: Repeated::of(&settings.attributes),
        attributes: settings.attributes,
        visibility: head.visibility,
        name,
        repr: settings.repr,
        options: settings.options,
        source,
    });
    (invocation, mistakes)
}

/// Reads the semicolon, which is the last token.
fn end(tokens: &mut Cursor, source: Option<&Source>, mistakes: &mut Mistakes) {
    match (tokens.peek(), source) {
        (None, Some(source)) => {
            return mistakes.at(source.literal().span(), "expected `;` after the list");
        }
        (Some(found), Some(_)) if !is_punct(found, ';') => {
            mistakes.at(found.span(), format_args!("expected `;` after the list, found `{found}`"));
            tokens.skip_to_semicolon();
        }
        // Where the list is a mistake, so is what follows it.
        _ => tokens.skip_to_semicolon(),
    }
    tokens.take();
    if tokens.peek().is_some() {
        mistakes.at(
            tokens.span(),
            "unexpected tokens after the list: write another `jmessage_codes!` for another list",
        );
    }
}

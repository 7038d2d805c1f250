//! In: the tokens of an invocation. Out: what was asked for, or what is wrong with it, at its
//! tokens. Knows no file and no spec.

use jmessage_codes_spec::{BUILTINS, Repr, nearest};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result, Token, bracketed, token};

use crate::attribute::{Attribute, is_word, parse_attributes, refuse_generated_derives, take_repr};

/// What an invocation asks for.
pub(crate) struct Invocation {
    /// The path of the runtime crate, as seen from the invocation.
    pub(crate) runtime: TokenStream,
    /// The attributes of the enum, without `#[repr]`.
    pub(crate) attributes: Vec<Attribute>,
    /// `pub`, `pub(crate)`, … or nothing.
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    pub(crate) repr: Repr,
    pub(crate) source: Source,
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

const FORM: &str = "\nhelp: write `pub enum Name from \"path/to/codes.csv\";`";

impl Parse for Invocation {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let runtime;
        bracketed!(runtime in input);
        let runtime = runtime.parse()?;
        let attributes = parse_attributes(input)?;
        let visibility = parse_visibility(input)?;
        let (attributes, repr) = take_repr(attributes)?;
        refuse_generated_derives(&attributes)?;
        parse_enum_keyword(input)?;
        let name = parse_name(input)?;
        refuse_generics(input, &name)?;
        let source = parse_source(input, &name)?;
        parse_end(input, source.literal().span())?;
        Ok(Self { runtime, attributes, visibility, name, repr, source })
    }
}

impl Source {
    /// The literal that an error in the list is shown at.
    pub(crate) fn literal(&self) -> &LitStr {
        match self {
            Self::File(literal) | Self::Inline(literal) | Self::Builtin(literal) => literal,
        }
    }
}

fn parse_visibility(input: ParseStream<'_>) -> Result<TokenStream> {
    // A `$vis:vis` of a `macro_rules!` is a group without delimiters.
    let group = match input.cursor().token_tree() {
        Some((TokenTree::Group(group), _)) => Some(group),
        _ => None,
    };
    if group.is_some_and(|group| is_visibility(&group)) {
        return Ok(input.parse::<TokenTree>()?.into());
    }
    let mut visibility = TokenStream::new();
    if input.peek(Token![pub]) {
        visibility.extend(Some(input.parse::<TokenTree>()?));
        if input.peek(token::Paren) {
            visibility.extend(Some(input.parse::<TokenTree>()?));
        }
    }
    Ok(visibility)
}

fn is_visibility(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::None && first.is_none_or(|word| is_word(&word, "pub"))
}

fn parse_enum_keyword(input: ParseStream<'_>) -> Result<()> {
    if input.is_empty() {
        return Err(Error::new(Span::call_site(), format!("expected an enum{FORM}")));
    }
    if input.peek(Token![enum]) {
        input.parse::<Token![enum]>()?;
        return Ok(());
    }
    let found: TokenTree = input.parse()?;
    Err(Error::new(found.span(), format!("a list makes an `enum`, found `{found}`{FORM}")))
}

fn parse_name(input: ParseStream<'_>) -> Result<Ident> {
    let name = input.parse::<Ident>().map_err(|error| {
        Error::new(error.span(), format!("expected the name of the enum{FORM}"))
    })?;
    // `from` may be a name too, if what follows is the word itself.
    let is_source = input.cursor().ident().is_none_or(|(word, _)| word != "from");
    if name == "from" && is_source {
        return Err(Error::new(name.span(), format!("the enum has no name{FORM}")));
    }
    Ok(name)
}

fn refuse_generics(input: ParseStream<'_>, name: &Ident) -> Result<()> {
    if input.peek(Token![<]) || input.peek(Token![where]) {
        return Err(input.error(format!("`{name}` takes no generics: its variants are numbers")));
    }
    Ok(())
}

fn parse_source(input: ParseStream<'_>, name: &Ident) -> Result<Source> {
    if input.peek(token::Brace) {
        return Err(
            input.error(format!("`{name}` takes no body: its variants come from the list{FORM}"))
        );
    }
    let found = input.fork().parse::<TokenTree>();
    match input.parse::<Ident>() {
        Ok(word) if word == "from" => {}
        _ => {
            let span = found.as_ref().map_or(input.span(), TokenTree::span);
            return Err(Error::new(span, format!("expected `from` and a list{FORM}")));
        }
    }
    if let Some(path) = literal(input)? {
        return Ok(Source::File(path));
    }
    let found = input.fork().parse::<TokenTree>();
    let word: Ident = input.parse().map_err(|_| {
        let span = found.as_ref().map_or(input.span(), TokenTree::span);
        Error::new(span, format!("expected a path in quotes, `inline` or `builtin`{FORM}"))
    })?;
    let expects = |what: &str| Error::new(input.span(), format!("expected {what}"));
    match word.to_string().as_str() {
        "inline" => match literal(input)? {
            Some(text) => Ok(Source::Inline(text)),
            None => Err(expects("the list in quotes: `from inline \"code,message\\n1,one\"`")),
        },
        "builtin" => match literal(input)? {
            Some(list) => builtin(list),
            None => Err(expects("the name of a list in quotes: `from builtin \"web\"`")),
        },
        unknown => {
            let meant = match nearest(unknown, ["inline", "builtin"]) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "write `from \"path/to/codes.csv\"`, `from inline \"…\"` or \
                         `from builtin \"web\"`"
                    .to_owned(),
            };
            Err(Error::new(word.span(), format!("`{unknown}` is no source of a list: {meant}")))
        }
    }
}

fn builtin(list: LitStr) -> Result<Source> {
    let name = list.value();
    let names = || BUILTINS.iter().map(|(name, _)| *name);
    if names().any(|known| known == name) {
        return Ok(Source::Builtin(list));
    }
    let meant = if let Some(meant) = nearest(&name, names()) {
        format!("did you mean `{meant}`?")
    } else {
        let known: Vec<_> = names().map(|name| format!("`{name}`")).collect();
        let known = known.join(", ");
        format!("there is {known}; for a list of your own write its path: `from \"…\"`")
    };
    Err(Error::new(list.span(), format!("`{name}` is no built-in list: {meant}")))
}

fn literal(input: ParseStream<'_>) -> Result<Option<LitStr>> {
    if input.peek(LitStr) { input.parse().map(Some) } else { Ok(None) }
}

fn parse_end(input: ParseStream<'_>, list: Span) -> Result<()> {
    if input.is_empty() {
        return Err(Error::new(list, "expected `;` behind the list"));
    }
    if !input.peek(Token![;]) {
        let found: TokenTree = input.parse()?;
        return Err(Error::new(
            found.span(),
            format!("expected `;` behind the list, found `{found}`"),
        ));
    }
    input.parse::<Token![;]>()?;
    if input.is_empty() {
        return Ok(());
    }
    let more: TokenTree = input.parse()?;
    let message = "one list, one `jmessage_codes!`: write a second one for this";
    Err(Error::new(more.span(), message))
}

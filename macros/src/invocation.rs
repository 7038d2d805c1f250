//! In: the tokens of an invocation. Out: what was asked for, or what is wrong with it, at its
//! tokens. Knows no file and no spec.

use jmessage_codes_spec::{BUILTINS, Repr, nearest};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Result, Token, bracketed, token};

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

/// An attribute, passed on as it stands.
///
/// The form that `syn` has for it, and for a visibility, would have every user build half as much of
/// `syn` again.
pub(crate) struct Attribute {
    pub(crate) pound: Token![#],
    pub(crate) group: Group,
}

impl Attribute {
    /// Whether this is documentation.
    pub(crate) fn is_doc(&self) -> bool {
        self.words().next().is_some_and(|word| is_word(&word, "doc"))
    }

    /// What stands in the brackets; a fragment of a `macro_rules!` is a group without delimiters.
    fn words(&self) -> impl Iterator<Item = TokenTree> {
        let mut words = self.group.stream();
        loop {
            let first = words.clone().into_iter().next();
            match first {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                    words = group.stream();
                }
                _ => return words.into_iter(),
            }
        }
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.group.to_tokens(tokens);
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
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

const FORM: &str = "write `pub enum Name from \"path/to/codes.csv\";`";

impl Parse for Invocation {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let runtime;
        bracketed!(runtime in input);
        let runtime = runtime.parse()?;
        let attributes = parse_attributes(input)?;
        let visibility = parse_visibility(input)?;
        let (attributes, repr) = take_repr(attributes)?;
        parse_enum_keyword(input)?;
        let name: Ident = input.parse()?;
        refuse_generics(input, &name)?;
        let source = parse_source(input, &name)?;
        parse_end(input)?;
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

fn parse_attributes(input: ParseStream<'_>) -> Result<Vec<Attribute>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        let pound = input.parse()?;
        match input.parse()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                attributes.push(Attribute { pound, group });
            }
            other => return Err(Error::new(other.span(), "expected an attribute: `#[…]`")),
        }
    }
    Ok(attributes)
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
        return Err(Error::new(Span::call_site(), format!("expected an enum: {FORM}")));
    }
    if input.peek(Token![enum]) {
        input.parse::<Token![enum]>()?;
        return Ok(());
    }
    let found: TokenTree = input.parse()?;
    Err(Error::new(found.span(), format!("`{found}`: a list makes an `enum`: {FORM}")))
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
            input.error(format!("`{name}` takes no body: its variants come from the list: {FORM}"))
        );
    }
    let found = input.fork().parse::<TokenTree>();
    match input.parse::<Ident>() {
        Ok(word) if word == "from" => {}
        _ => {
            let span = found.as_ref().map_or(input.span(), TokenTree::span);
            return Err(Error::new(span, format!("expected `from` and a list: {FORM}")));
        }
    }
    if let Some(path) = literal(input)? {
        return Ok(Source::File(path));
    }
    let found = input.fork().parse::<TokenTree>();
    let word: Ident = input.parse().map_err(|_| {
        let span = found.as_ref().map_or(input.span(), TokenTree::span);
        Error::new(span, format!("expected a path in quotes, `inline` or `builtin`: {FORM}"))
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
                None => "expected a path in quotes, `inline` or `builtin`".to_owned(),
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

fn parse_end(input: ParseStream<'_>) -> Result<()> {
    if input.is_empty() {
        return Err(input.error("expected `;` behind the list"));
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

/// Takes the integer type out of the attributes.
fn take_repr(attributes: Vec<Attribute>) -> Result<(Vec<Attribute>, Repr)> {
    let (reprs, others): (Vec<_>, Vec<_>) = attributes
        .into_iter()
        .partition(|attribute| attribute.words().next().is_some_and(|word| is_word(&word, "repr")));
    if let Some(second) = reprs.get(1) {
        return Err(Error::new_spanned(second, "a second `#[repr]`: an enum has one integer type"));
    }
    let Some(attribute) = reprs.into_iter().next() else { return Ok((others, Repr::default())) };
    let found = match attribute.words().nth(1) {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    };
    let name = found.to_string();
    let Some(repr) = Repr::from_name(&name) else {
        let types: Vec<_> = Repr::ALL.iter().map(|repr| repr.name()).collect();
        let message = match nearest(&name, types.iter().copied()) {
            Some(near) => format!("`{name}` is no integer type: did you mean `{near}`?"),
            None => format!("`{name}` is no integer type: write one of {}", types.join(", ")),
        };
        let at = if found.is_empty() { attribute.to_token_stream() } else { found };
        return Err(Error::new_spanned(at, message));
    };
    Ok((others, repr))
}

//! Invocations that a compiler need not see: what is wrong with each and where, and the enum that is
//! made all the same. `BLESS=1` writes the answers anew.

use std::fmt::Write;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::expand::expand;
use crate::snapshots::compare;

/// What an invocation may say before its list.
const HEADS: &[&str] = &[
    "pub(crate) enum Code",
    "pub (in a::b) enum Code",
    "enum from",
    "enum from2",
    "enum type",
    "enum 1",
    "enum",
    "struct Code",
    "pub struct Code",
    "union Code",
    "pub Code",
    "Code",
    "const Code",
    "enum Code<T>",
    "enum Code where T: Copy",
    "enum Code<T> { A }",
    "enum Code { A = 1 }",
    "enum Code(A)",
    "enum Code = 1",
    "#![allow(x)] enum Code",
    "# enum Code",
    "#[a] #(b) enum Code",
    "#[repr(u8)] enum Code",
    "#[repr(u8)] #[repr(u16)] enum Code",
    "#[repr(x)] #[repr(u16)] enum Code",
    "#[repr()] enum Code",
    "#[repr] enum Code",
    "#[repr(C)] enum Code",
    "#[repr(C, u8)] enum Code",
    "#[repr(u9)] enum Code",
    "#[repr(int)] enum Code",
    "#[repr(transparent)] enum Code",
    "#[repr = \"u8\"] enum Code",
    "#[derive(Debug, Mine, std::hash::Hash, ::core::marker::Copy, mine::Eq)] enum Code",
    "#[derive] enum Code",
    "#[derive(Clone)] #[derive(Ord)] enum Code",
    "#[derive(Default, std::default::Default, mine::Default)] enum Code",
    "#[cfg_attr(a, derive(Debug, Mine))] enum Code",
    "#[cfg_attr(a, derive(Debug), cfg_attr(b, derive(Eq), inline))] enum Code",
    "#[cfg_attr(a, repr(u8))] enum Code",
    "#[cfg_attr(a, codes(exhaustive), doc = \"x\")] enum Code",
    "#[cfg_attr(a)] enum Code",
    "#[cfg_attr(a, inline,)] enum Code",
    "#[cfg(a)] #[allow(b)] #[deprecated] enum Code",
    "#[non_exhaustive] enum Code",
    "#[codes(exhaustive)] #[non_exhaustive] enum Code",
    "#[doc = \"x\"] #[must_use] enum Code",
];

/// Options of an invocation.
const OPTIONS: &[&str] = &[
    "(serde = \"code\")",
    "(serde = \"name\")",
    "(serde = \"nam\")",
    "(serde = \"number\")",
    "(serde = code)",
    "(serde \"code\")",
    "(serde)",
    "(serde = \"code\" exhaustive)",
    "(serde = \"code\"; exhaustive)",
    "(exhaustive)",
    "(exhaustive = true)",
    "(exhaustive, exhaustive)",
    "(exhaustiv)",
    "(open)",
    "(language = \"de\")",
    "(language = \"zh_CN\")",
    "(language = \"gibberish\")",
    "(language = 1)",
    "(language)",
    "(language = \"de\", language = \"fr\")",
    "(derive(Default))",
    "(derive(Default, Debug, PartialOrd, std::cmp::Ord))",
    "(derive)",
    "(derive = \"x\")",
    "(derive(Default) x)",
    "(type = 1)",
    "(1)",
    "()",
    "(,)",
    "",
    " = \"x\"",
    "[exhaustive]",
];

/// What may follow the name of an enum.
const TAILS: &[&str] = &[
    "from inline LIST",
    "from inline LIST,",
    "from inline LIST, x;",
    "from inline LIST; x",
    "from inline LIST; pub enum Other from inline LIST;",
    "from inline;",
    "from inline list;",
    "from;",
    "from 1;",
    "from b\"x\";",
    "from x;",
    "from builtin;",
    "from builtin web;",
    "from builtin \"web\";",
    "from builtin \"wbe\";",
    "from builtin \"mine\";",
    "from inlin LIST;",
    "from biltin \"web\";",
    "from biltin \"wbe\";",
    "from file LIST;",
    "from file \"web\";",
    "from file \"x.csv\";",
    "from include LIST more;",
    "form inline LIST;",
    "fro LIST;",
    "in LIST;",
    "inline LIST;",
    "LIST;",
    "= LIST;",
    "x y from inline LIST;",
    "x; from inline LIST;",
    ";",
    "",
    "from \"\";",
    "from \"src/lub.rs\";",
    "from \"scr/lib.rs\";",
    "from \"src\\\\lib.rs\";",
    "from \"src\";",
    "from \"src/lib.rs/x\";",
    "from \"src/lib.rs/x/y\";",
    "from \"no/such/file\";",
    "from \"src/snapshot/small.rs.txt\";",
    "from \"src/snapshot/small\";",
    "from \"$OUT_DIR/x.csv\";",
    "from \"$OUT/x.csv\";",
    "from \"$\";",
    "from inline \"code,message\\n1x,one\\n\";",
    "from inline \"code\\n\";",
    "from inline \"id,text\\n1,same\\n1,other\\n2,same\\n\";",
    "from inline \"code,message,a:enum,b:u8?,c:bool,d\\n\";",
    "from inline \"code,message,a:x,b:u8\\n1,one,2,3\\n\";",
];

const LIST: &str = r#""code,message\n1,one\n2,two\n""#;

#[test]
fn every_part_of_an_invocation_may_be_wrong() {
    let heads = HEADS.iter().map(|head| format!("{head} from inline LIST;"));
    let options = OPTIONS.iter();
    let options = options.map(|it| format!("#[codes{it}] pub enum Code from inline LIST;"));
    let tails = TAILS.iter().map(|tail| format!("pub enum Code {tail}"));
    let found: String = heads.chain(options).chain(tails).map(|it| answer(&it)).collect();
    compare("answers.txt", &found);
}

/// The mistakes of an invocation and the rest of its expansion.
fn answer(invocation: &str) -> String {
    let tokens: TokenStream =
        format!("[x] {invocation}").replace("LIST", LIST).parse().expect("tokens");
    let expansion: Vec<TokenTree> = expand(&tokens).into_iter().collect();
    let (mut mistakes, mut rest) = (String::new(), TokenStream::new());
    let mut at = 0;
    while let Some(token) = expansion.get(at) {
        // `::core::compile_error! { "..." }`
        if let (Some(TokenTree::Ident(word)), Some(TokenTree::Group(group))) =
            (expansion.get(at + 5), expansion.get(at + 7))
            && word == "compile_error"
        {
            let text: syn::LitStr = syn::parse2(group.stream()).expect("a message");
            let (from, to) = (place(token.span(), true), place(group.span(), false));
            let text = text.value().replace('\n', "\n      ");
            writeln!(mistakes, "  {from}-{to} {text}").expect("a string can be written");
            at += 8;
        } else {
            rest.extend(Some(token.clone()));
            at += 1;
        }
    }
    format!("{invocation}\n{mistakes}  = {}\n", shown(rest))
}

/// The column of a span, without what comes before the invocation.
fn place(span: Span, is_start: bool) -> usize {
    let column = if is_start { span.start().column } else { span.end().column };
    column.saturating_sub("[x] ".len())
}

/// The items in short: the enum without its documentation, and how the rest begins.
fn shown(items: TokenStream) -> String {
    let text = items.to_string();
    let Ok(file) = syn::parse2::<syn::File>(items) else { return text };
    let items = file.items.into_iter().map(|item| match item {
        syn::Item::Enum(mut item) => {
            item.attrs.retain(|attribute| {
                let text = attribute.to_token_stream().to_string();
                !text.contains("[doc") && !text.contains("clone :: Clone")
            });
            for variant in &mut item.variants {
                variant.attrs.clear();
            }
            item.to_token_stream().to_string()
        }
        item => item.to_token_stream().to_string().chars().take(60).collect(),
    });
    items.collect::<Vec<_>>().join("\n    ")
}

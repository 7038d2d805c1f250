//! The expansion of small lists as files to read: `BLESS=1 cargo test -p jmessage-codes-macros`
//! writes them anew.

use std::path::Path;
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::expand::expand;
use crate::paste;

#[test]
fn the_expansion_reads_as_the_snapshot_does() {
    check(
        "small",
        &quote! {
            [jmessage_codes]
            /// Errors of the billing gateway.
            pub enum BillingCode from inline "
code,name,message,description,description@zh-Hans
0,Success,ok,The payment went through,支付成功
4100,CardDeclined,card declined,The bank turned the card down,
4101,CardExpired,card expired,The card is past its date,卡已过期
";
        },
    );
}

#[test]
fn columns_and_attributes_are_expanded_as_the_snapshot_shows() {
    check(
        "columns",
        &quote! {
            [jmessage_codes]
            #[derive(MyDerive)]
            #[repr(i64)]
            pub(crate) enum Fault from inline "
code,message,deprecated,retry:bool,wait:u16?,team:enum,link:str?
-9223372036854775808,too low,,false,,core,
7,too high,use -1,true,30,edge,https://example.com
";
        },
    );
}

#[test]
fn a_list_with_a_mistake_still_makes_its_enum() {
    check(
        "mistake",
        &quote! {
            [jmessage_codes]
            enum Code from inline "code,message\n1,one\n2x,two\n";
        },
    );
}

#[test]
fn rustdoc_has_more_to_read() {
    check(
        "rustdoc",
        &quote! {
            {jmessage_codes}
            pub enum Code from inline "
code,name,message,deprecated
0x0001,One,one *thing*,
0x0002,Two,it isn't,use `One` or [x]
0x0003,Three,Three,
0x0010,Seven,16,
";
        },
    );
}

fn check(name: &str, invocation: &TokenStream) {
    let found = formatted(expand(invocation));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/snapshots/{name}.rs.txt"));
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &found).expect("the snapshot can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{name} expands differently; see it with BLESS=1 and a diff");
}

/// The items, with what the derive writes in place of the attribute that it reads.
fn formatted(expansion: TokenStream) -> String {
    let mut file: syn::File = syn::parse2(expansion).expect("an expansion is a file of Rust");
    let mut derived = TokenStream::new();
    for item in &mut file.items {
        if let syn::Item::Enum(item) = item {
            derived.extend(paste::items(item.to_token_stream()));
            item.attrs.retain(|attribute| !attribute.path().is_ident("__jmessage_codes"));
        }
    }
    let derived: syn::File = syn::parse2(derived).expect("a derive writes items");
    file.items.extend(derived.items);
    prettyplease::unparse(&file)
}

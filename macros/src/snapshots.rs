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

#[test]
fn a_list_says_its_names_its_successes_and_the_types_of_its_columns() {
    check(
        "whole",
        &quote! {
            [jmessage_codes]
            #[deprecated = "use `New`"]
            #[allow(dead_code)]
            #[codes(serde = "name", exhaustive, language = "de", derive(Default))]
            #[repr(u16)]
            pub enum Whole from inline "
code,name,message,message@en,success,wait:f32,note,note@en,note@zh-Hans,level:enum(low|high),step:enum?,exact:f64?
0x00A1,PAPER_JAM,Papierstau,paper jam,false,1.5,a,b,,high,,0.1
0x00A2,ok,bereit,,TRUE,0,c,,,low,go,
0xFFFF,Last,zuletzt,last,true,-2,,,,low,stop,1e300
";
        },
    );
}

#[test]
fn a_list_without_rows_makes_its_interface() {
    check(
        "placeholder",
        &quote! {
            [jmessage_codes]
            pub enum Empty from inline "code,message,a:enum,b:u8?,c:bool,d:f32,e,f:unknown\n";
        },
    );
}

#[test]
fn a_long_list_keeps_its_messages_in_one_text() {
    let rows = |count: usize| {
        let rows: Vec<String> = (0..count).map(|row| format!("{},row {row}", row * row)).collect();
        let list = format!("code,message\n{}\n", rows.join("\n"));
        expand(&quote! { [x] enum Code from inline #list; }).to_string()
    };
    let has_array = |count| rows(count).contains(&format!("message [{count} "));
    assert!(has_array(255) && has_array(256) && !has_array(257));
}

/// rustc's time grows with the square of how many numbers are written.
#[test]
fn a_number_is_written_where_a_run_of_codes_begins() {
    let list = "code,name,message\n-2,A,a\n-1,B,b\n0,C,c\n1,D,d\n3,E,e\n4,F,f\n";
    let text = expand(&quote! { [x] enum Code from inline #list; }).to_string();
    let numbers: Vec<&str> = ["A", "B", "C", "D", "E", "F"]
        .into_iter()
        .filter(|name| text.contains(&format!("] {name} =")))
        .collect();
    assert_eq!(numbers, ["A", "E"]);
}

/// The example shows a failure that is not deprecated, else a success, and nothing deprecated.
#[test]
fn the_example_is_one_that_programs_should_copy() {
    for (rows, shown) in [
        ("0,fine,,\n1,bad,gone,\n2,worse,,\n", Some("Worse")),
        ("1,bad,gone,\n2,worse,,\n3,worst,,\n", Some("Worse")),
        ("0,fine,,\n1,bad,gone,\n", Some("Fine")),
        ("0,fine,gone,\n1,bad,gone,\n", None),
        ("7,,,only described\n", Some("Code7")),
    ] {
        let list = format!("code,message,deprecated,description\n{rows}");
        let text = expand(&quote! { {x} enum Code from inline #list; }).to_string();
        let example = text.split("Some(Code::").nth(1).and_then(|rest| rest.split(')').next());
        assert_eq!(example, shown, "{rows}");
        let asks = if rows.contains("only") { ".description()" } else { ".message()" };
        assert_eq!(text.contains(asks), shown.is_some(), "{rows}");
    }
}

/// Rustdoc finds a variant by its number and by its message, where that is another word.
#[test]
fn a_variant_has_other_names_to_be_found_by() {
    let aliases = |is_for_rustdoc: bool, code: &str, message: &str| {
        let list = format!("code,name,message\n{code},One,{message}\n");
        let path = if is_for_rustdoc { quote!({ x }) } else { quote!([x]) };
        let text = expand(&quote! { #path enum Code from inline #list; }).to_string();
        let rest = text.split("# [doc (alias").nth(1).expect("there is an alias");
        let rest = rest.split(")]").next().unwrap_or_default();
        rest.trim_matches(['(', ')', ' ', '=']).to_owned()
    };
    for (is_for_rustdoc, code, message, expected) in [
        (false, "7", "all wrong", "\"7\""),
        (true, "7", "all wrong", "\"7\" , \"all wrong\""),
        (true, "7", "One", "\"7\""),
        (true, "7", "7", "\"7\""),
        (true, "7", "\" a\"", "\"7\""),
        (true, "7", "\"a\nb\"", "\"7\""),
        (true, "7", "\"a\tb\"", "\"7\""),
        (true, "7", "it's", "\"7\""),
        (true, "7", "\"a \"\"b\"\"\"", "\"7\""),
        (true, "0x07", "seven", "\"0x07\" , \"7\" , \"seven\""),
        (true, "0x07", "7", "\"0x07\" , \"7\""),
        (false, "0x07", "seven", "\"0x07\" , \"7\""),
    ] {
        let found = aliases(is_for_rustdoc, code, message);
        assert_eq!(found, expected, "{is_for_rustdoc} {code} {message:?}");
    }
}

fn check(name: &str, invocation: &TokenStream) {
    compare(&format!("{name}.rs.txt"), &formatted(expand(invocation)));
}

/// Compares a text with the file that was blessed.
pub(crate) fn compare(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/snapshots").join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, found).expect("the snapshot can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(expected.lines()).find(|(found, expected)| found != expected);
    assert!(
        found == expected,
        "{name} differs, first in {differs:?}; see it with BLESS=1 and a diff"
    );
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

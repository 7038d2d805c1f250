//! What a list is exported to: a small list with texts that break careless escaping against the
//! committed files, and the built-in list. `BLESS=1` writes the files anew. Node and a browser check
//! the same files in `browser/run.sh`.

use std::fs;

use jmessage_codes_spec::export::{
    Format, Source, export, html, json, markdown, openapi, typescript,
};
use jmessage_codes_spec::{Spec, WEB, read_any};
use jmessage_codes_tests::fixtures::{blessing, folder};

fn list(text: &str) -> Spec {
    read_any("list.csv", text.as_bytes()).unwrap_or_else(|rejected| panic!("{rejected}"))
}

#[test]
fn exports_are_as_committed() {
    let folder = folder("fixtures/export");
    let spec = list(include_str!("../fixtures/export/hostile.csv"));
    let title = "</title><script>alert(1)</script> \"*/";
    let source = Source { name: "hostile", title, language: "en", spec: &spec };
    let mut differ = Vec::new();
    for (format, file) in [
        (Format::TypeScript, "hostile.ts"),
        (Format::Json, "hostile.json"),
        (Format::Markdown, "hostile.md"),
        (Format::Html, "hostile.html"),
        (Format::OpenApi, "hostile.openapi.json"),
    ] {
        let (text, file) = (export(&source, format).unwrap(), folder.join(file));
        if blessing() {
            fs::write(&file, &text).unwrap();
        }
        if fs::read_to_string(&file).ok().as_ref() != Some(&text) {
            differ.push(file);
        }
    }
    assert!(differ.is_empty(), "see them with `BLESS=1` and `git diff`: {differ:?}");
}

#[test]
fn every_format_has_every_code_and_is_the_same_twice() {
    let spec = list(WEB);
    let source = Source { name: "web", title: "JMessage", language: "en", spec: &spec };
    for format in Format::ALL {
        assert_eq!(Format::from_name(format.name()), Some(format));
        let text = export(&source, format).unwrap();
        assert_eq!(text, export(&source, format).unwrap());
        assert!(text.ends_with('\n') && !text.contains('\r'));
        for row in spec.rows() {
            assert!(text.contains(&row.code_text()), "{} in {}", row.code_text(), format.name());
            assert!(text.contains(row.variant()), "{} in {}", row.variant(), format.name());
        }
    }
    assert_eq!(Format::from_name("yaml"), None);
}

#[test]
fn the_page_loads_nothing() {
    let spec = list(WEB);
    let page = html(&Source { name: "web", title: "JMessage", language: "en", spec: &spec });
    for loads in ["http:", "https:", "src=", "url(", "@import", "stylesheet", "fetch("] {
        assert!(!page.contains(loads), "{loads}");
    }
    // The icon is an empty one, so that no browser asks the server for its own.
    let page = page.replace("<link rel=\"icon\" href=\"data:,\">", "");
    assert!(page.match_indices("href=\"").all(|(at, _)| page[at..].starts_with("href=\"#")));
}

#[test]
fn a_list_of_one_code_and_one_text_has_no_empty_column() {
    let spec = list("code,message\n1,busy\n");
    let source = Source { name: "billing/v2.csv", title: "T", language: "en", spec: &spec };
    let page = markdown(&source);
    assert!(page.contains("| Code | Name | Message |\n| ---: | --- | --- |\n"), "{page}");
    assert!(page.contains("has 1 code."), "{page}");
    assert!(openapi(&source).contains("\"BillingV2CsvCode\""));
    assert!(json(&source).contains("\"languages\": [],"));
}

/// A hexadecimal list with names as the product writes them, a `success` column, a closed set of
/// words and a column of its own in two languages.
const HEX: &str = include_str!("../fixtures/export/hex.csv");

#[track_caller]
fn has(format: Format, parts: &[&str]) {
    let spec = list(HEX);
    let source = Source { name: "hex", title: "A list", language: "en", spec: &spec };
    let text = export(&source, format).unwrap();
    for part in parts {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
}

#[test]
fn all_that_a_list_can_say_is_in_the_module() {
    has(
        Format::TypeScript,
        &[
            "  UserNotExist: 0x00A0,\n",
            "  0x00A0: \"USER_NOT_EXIST\",\n",
            "$successes: readonly number[] = [0x00FF];",
            "export type CodeLevel = \"low\" | \"mid\" | \"high\";",
            "adviceByCodeZhHans: Readonly<Partial<Record<Code, string>>> = {\n  0x00A0: \"注册\",\n};",
            "export function adviceIn(code: Code, wanted: Wanted): string {",
            "languages: readonly string[] = [\"zh-Hans\"];",
        ],
    );
}

#[test]
fn all_that_a_list_can_say_is_in_the_documents() {
    has(
        Format::Json,
        &[
            "\"notation\": \"hexadecimal\"",
            "\"code\": 160,\n      \"text\": \"0x00A0\"",
            "\"name\": \"USER_NOT_EXIST\",\n      \"variant\": \"UserNotExist\",\n      \"success\": false",
            "\"mid\",",
            "\"closed\": true",
            "\"advice\": {\n          \"zh-Hans\": \"注册\"\n        }",
        ],
    );
    has(Format::OpenApi, &["\"HexCode\"", "\"UserNotExist\"", "160,"]);
}

#[test]
fn all_that_a_list_can_say_is_on_the_pages() {
    has(
        Format::Markdown,
        &[
            "[0x00A0](#0x00A0) | USER\\_NOT\\_EXIST |",
            "<a id=\"0x00A0\"></a>0x00A0 USER\\_NOT\\_EXIST",
            "- Success: yes\n",
            "- Variant: UserNotExist\n",
            "- advice: register\n- advice (zh-Hans): 注册\n",
        ],
    );
    has(
        Format::Html,
        &[
            "<article id=\"0x00A0\" data-name=\"UserNotExist\">",
            ">USER_NOT_EXIST</span>",
            "<dt>decimal</dt><dd><code>160</code></dd>",
            "<span class=\"badge\">success</span>",
            "<dt>advice zh-Hans</dt><dd lang=\"zh-Hans\" dir=\"auto\">注册</dd>",
        ],
    );
}

#[test]
fn what_javascript_cannot_hold_is_refused() {
    for (code, fits) in [
        ("9007199254740991", true),
        ("-9007199254740991", true),
        ("9007199254740992", false),
        ("-9007199254740992", false),
    ] {
        let spec = list(&format!("code,name,message\n{code},Done,done\n"));
        let source = Source { name: "list", title: "A list", language: "en", spec: &spec };
        let exported = typescript(&source);
        assert_eq!(exported.is_ok(), fits, "{code}");
        if let Err(error) = exported {
            let expected = format!("the code {code} (`Done`) cannot be exported to TypeScript");
            assert!(error.to_string().starts_with(&expected), "{error}");
        }
        assert!(json(&source).contains(&format!("\"code\": {code},\n      \"text\": \"{code}\"")));
    }
}

#[test]
fn a_value_that_javascript_cannot_hold_is_refused() {
    let spec = list("code,name,message,size:u64\n1,A,a,9007199254740991\n2,B,b,9007199254740992\n");
    let source = Source { name: "list", title: "A list", language: "en", spec: &spec };
    let error = typescript(&source).unwrap_err();
    assert_eq!((error.number.as_str(), error.name.as_str()), ("9007199254740992", "B"));
    let expected = "the value 9007199254740992 in column `size` of `B` cannot be exported";
    assert!(error.to_string().starts_with(expected), "{error}");
}

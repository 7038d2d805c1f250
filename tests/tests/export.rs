//! What a list is exported to: a small list with texts that break careless escaping against the
//! committed files, and the built-in list. `BLESS=1` writes the files anew. Node and a browser check
//! the same files in `browser/run.sh`.

use std::fs;

use jmessage_codes_spec::export::{Format, Source, export, html, json, markdown, openapi};
use jmessage_codes_spec::{Repr, Spec, WEB, read};
use jmessage_codes_tests::fixtures::{blessing, folder};

fn list(text: &str) -> Spec {
    read("list.csv", text.as_bytes(), Repr::I32).unwrap_or_else(|rejected| panic!("{rejected}"))
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
    for loads in ["http:", "https:", "src=", "url(", "@import", "<link", "fetch("] {
        assert!(!page.contains(loads), "{loads}");
    }
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

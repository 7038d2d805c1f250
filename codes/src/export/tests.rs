//! What a list can say that one short text cannot: the model is changed by hand.

use super::{Format, Source, export, json, typescript};
use crate::model::code::{Code, Radix};
use crate::model::column::{Data, Translation};
use crate::model::language::Tag;
use crate::model::repr::Repr;
use crate::model::spec::Spec;
use crate::read;

/// A hexadecimal list with names as the product writes them, a `success` column, a closed set of
/// words and an own column in two languages.
fn list() -> Spec {
    let text = "code,name,message,level:enum,advice\n160,UserNotExist,no user,low,register\n255,Done,done,high,\n";
    let mut spec =
        read("list.csv", text.as_bytes(), Repr::I32).map_err(|it| it.to_string()).unwrap();
    spec.radix = Radix::Hexadecimal { digits: 4, is_uppercase: true };
    spec.names[0] = "USER_NOT_EXIST".to_owned();
    spec.success = Some(vec![false, true]);
    let Data::Enum(words, _) = &mut spec.columns[0].data else { panic!("it has words") };
    words.is_closed = true;
    let Data::Str { texts, .. } = &mut spec.columns[1].data else { panic!("it has texts") };
    let tag = Tag::parse("zh-Hans").unwrap();
    texts.translations = vec![Translation { tag, texts: vec!["注册".to_owned(), String::new()] }];
    spec
}

#[track_caller]
fn has(format: Format, parts: &[&str]) {
    let spec = list();
    let list = Source { name: "list", title: "A list", language: "en", spec: &spec };
    let text = export(&list, format).unwrap();
    assert_eq!(text, export(&list, format).unwrap());
    for part in parts {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
}

#[test]
fn typescript_has_everything() {
    has(
        Format::TypeScript,
        &[
            "  UserNotExist: 0x00A0,\n",
            "  0x00A0: \"USER_NOT_EXIST\",\n",
            "$successes: readonly number[] = [0x00FF];",
            "export type CodeLevel = \"low\" | \"high\";",
            "adviceByCodeZhHans: Readonly<Partial<Record<Code, string>>> = {\n  0x00A0: \"注册\",\n};",
            "export function adviceIn(code: Code, wanted: Wanted): string {",
            "languages: readonly string[] = [\"zh-Hans\"];",
        ],
    );
}

#[test]
fn json_has_everything() {
    has(
        Format::Json,
        &[
            "\"notation\": \"hexadecimal\"",
            "\"code\": 160,\n      \"text\": \"0x00A0\"",
            "\"name\": \"USER_NOT_EXIST\",\n      \"variant\": \"UserNotExist\",\n      \"success\": false",
            "\"closed\": true",
            "\"advice\": {\n          \"zh-Hans\": \"注册\"\n        }",
        ],
    );
}

#[test]
fn pages_have_everything() {
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
    has(Format::OpenApi, &["\"ListCode\"", "\"UserNotExist\"", "160,"]);
}

#[test]
fn what_javascript_cannot_hold_is_refused() {
    for (code, fits) in [
        (Code::signed((1 << 53) - 1), true),
        (Code::signed(1 << 53), false),
        (Code::signed(-(1 << 53)), false),
        (Code::unsigned(u128::MAX), false),
    ] {
        let mut spec = list();
        spec.radix = Radix::Decimal;
        spec.codes[1] = code;
        let list = Source { name: "list", title: "A list", language: "en", spec: &spec };
        let exported = typescript(&list);
        assert_eq!(exported.is_ok(), fits, "{code}");
        if let Err(error) = exported {
            let expected = format!("the code {code} (`Done`) cannot be exported to TypeScript");
            assert!(error.to_string().starts_with(&expected), "{error}");
        }
        assert!(json(&list).contains(&format!("\"code\": {code},\n      \"text\": \"{code}\"")));
    }
}

#[test]
fn a_value_that_javascript_cannot_hold_is_refused() {
    let text = b"code,name,message,size:u64\n1,A,a,9007199254740991\n2,B,b,9007199254740992\n";
    let spec = read("list.csv", text, Repr::I32).map_err(|it| it.to_string()).unwrap();
    let list = Source { name: "list", title: "A list", language: "en", spec: &spec };
    let error = typescript(&list).unwrap_err();
    assert_eq!((error.number.as_str(), error.name.as_str()), ("9007199254740992", "B"));
    let expected = "the value 9007199254740992 in column `size` of `B` cannot be exported";
    assert!(error.to_string().starts_with(expected), "{error}");
}

//! Arbitrary JSON: no input panics, and no number and no message is lost.

use jmessage_codes::{Failure, Open, Report, web};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Value, json};

fn key() -> impl Strategy<Value = String> {
    const NAMES: [&str; 8] =
        ["code", "message", "error", "msg", "errors", "errorCode", "description", "x"];
    prop_oneof![4 => prop::sample::select(&NAMES[..]).prop_map(String::from), 1 => ".{0,5}"]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(web::Code::ALL).prop_map(|code| Value::from(code as i32)),
        any::<i64>().prop_map(|number| Value::from(number.to_string())),
        any::<i64>().prop_map(|number| Value::from(format!("Error {number}"))),
        ".{0,10}".prop_map(Value::from),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(key(), inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_body_panics(body in value()) {
        let text = body.to_string();
        let report: Result<Report<web::Code>, _> = serde_json::from_str(&text);
        match report {
            Ok(report) => {
                prop_assert!(!report.message().is_empty());
                let failure: Result<Failure<web::Code>, _> = serde_json::from_str(&text);
                prop_assert_eq!(failure.is_ok(), report.check().is_err());
                if let Ok(failure) = failure {
                    let again = serde_json::from_str(&serde_json::to_string(&failure).unwrap());
                    prop_assert_eq!(again.ok(), Some(failure));
                }
            }
            Err(error) => prop_assert!(error.to_string().contains("no report"), "{}", error),
        }
    }

    #[test]
    fn no_text_panics(text in ".{0,60}") {
        let _ = serde_json::from_str::<Report<web::Code>>(&text);
        let _ = serde_json::from_str::<Open<web::Code>>(&text);
    }

    #[test]
    fn no_number_and_no_message_is_lost(number: i64, message in "[a-z]{1,10}", form in 0..4) {
        let code = match form {
            0 => json!(number),
            1 => json!(number.to_string()),
            2 => json!(format!("Error {number}")),
            _ => json!({ "n": number }),
        };
        for body in [
            json!({ "code": code, "message": message, "more": [1] }),
            json!({ "error": { "code": code, "description": message } }),
            json!({ "code": 0, "err": { "errno": code, "msg": message } }),
        ] {
            let report: Report<web::Code> = serde_json::from_value(body).unwrap();
            let Err(failure) = report.check() else {
                prop_assert_eq!(number, 0);
                continue;
            };
            prop_assert_eq!(failure.message(), &message);
            prop_assert!(failure.to_string().contains(&number.to_string()), "{}", failure);
            let fits = form < 3 && i32::try_from(number).is_ok();
            prop_assert_eq!(failure.code().is_some(), fits);
        }
    }
}

//! Recorded payloads, good and bad, and what each of them is.

use jmessage_codes::{Failure, Open, Report, web};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload {
    body: Value,
    code: Option<i32>,
    other: Option<String>,
    message: Option<String>,
    text: Option<String>,
    zh: Option<String>,
    /// What to do about it, in Chinese; nothing if the code is not in the list.
    advice: Option<String>,
    #[serde(default)]
    success: bool,
    /// What the error has to show.
    error: Option<String>,
}

fn payloads() -> Vec<Payload> {
    serde_json::from_str(include_str!("payloads.json")).expect("the table is right")
}

fn is_expected(payload: &Payload, report: &Report<web::Code>, failure: &Failure<web::Code>) {
    let body = &payload.body;
    assert!(!report.is_success(), "{body}");
    assert_eq!(failure.code(), payload.code.map(Open::new), "{body}");
    assert_eq!(failure.other_code(), payload.other.as_deref(), "{body}");
    assert_eq!(Some(failure.message()), payload.message.as_deref(), "{body}");
    assert_eq!(report.message(), failure.message(), "{body}");
    assert_eq!(Some(failure.to_string()), payload.text, "{body}");
    assert_eq!(Some(&*failure.description_in("zh-CN")), payload.zh.as_deref(), "{body}");
    let advice = failure.known().map(|code| code.advice_in("zh-CN"));
    assert_eq!(advice, payload.advice.as_deref(), "{body}");
    assert_eq!(report.clone().check(), Err(failure.clone()), "{body}");

    // It is the same after another journey.
    let text = serde_json::to_string(&failure).expect("a failure can be written");
    let again: Failure<web::Code> = serde_json::from_str(&text).expect("and read");
    assert_eq!(&again, failure, "{text}");
}

#[test]
fn each_payload_is_what_it_should_be() {
    let payloads = payloads();
    assert!(payloads.len() >= 30);
    for payload in payloads {
        let body = payload.body.to_string();
        let report: Result<Report<web::Code>, _> = serde_json::from_str(&body);
        let failure: Result<Failure<web::Code>, _> = serde_json::from_str(&body);
        let of_value = Failure::deserialize(&payload.body).map_err(|error| error.to_string());
        assert_eq!(of_value.ok(), failure.as_ref().ok().cloned(), "{body}");
        match (report, failure) {
            (Ok(report), Ok(failure)) => is_expected(&payload, &report, &failure),
            (Ok(report), Err(error)) => {
                assert!(payload.success, "{body}: {error}");
                assert_eq!(report.check(), Ok(()), "{body}");
                assert!(
                    error.to_string().contains("a report of success is not a failure"),
                    "{error}"
                );
            }
            (Err(error), _) => {
                let start = payload.error.unwrap_or_else(|| panic!("{body}: {error}"));
                assert!(error.to_string().contains(&start), "{body}: {error}");
                assert!(error.to_string().starts_with("no report with a code or"), "{error}");
            }
        }
    }
}

#[test]
fn an_error_shows_no_more_than_the_start() {
    let body = format!("[{:?}]", "界".repeat(1000));
    let error = serde_json::from_str::<Report<web::Code>>(&body).expect_err("no report");
    let error = error.to_string();
    assert!(error.contains("[\"界界界") && error.contains("界…"), "{error}");
    assert!(error.chars().count() < 200, "{error}");
}

#[test]
fn a_failure_is_an_error_that_can_travel() {
    fn of(failure: Failure<web::Code>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err(failure)?;
        Ok(())
    }
    let failure = Failure::from(web::Code::UserNotExist);
    assert_eq!(failure, Failure::from(Open::from(web::Code::UserNotExist)));
    let error = of(failure).expect_err("it failed");
    assert_eq!(error.to_string(), "UserNotExist (880103): user not exist");
    assert!(error.downcast_ref::<Failure<web::Code>>().is_some());
}

/// The code of the report within counts where the outer one has none, or one that means success.
#[test]
fn a_report_may_be_within_a_report() {
    for (body, code, other, message) in [
        (r#"{"message": "m", "error": {"code": 7}}"#, Some(7), None, "m"),
        (r#"{"message": "m", "error": {"code": "X1"}}"#, None, Some("X1"), "m"),
        (r#"{"message": "m", "error": {"code": 7, "message": "n"}}"#, Some(7), None, "n"),
        (r#"{"message": "m", "error": {"message": "n"}}"#, None, None, "m"),
        (r#"{"code": 0, "error": {"code": 7}}"#, Some(7), None, "unknown code 7"),
        (r#"{"code": 0, "message": "m", "error": {"code": "X1"}}"#, None, Some("X1"), "m"),
        (
            r#"{"code": 0, "message": "m", "error": {"code": 0, "message": "n"}}"#,
            Some(0),
            None,
            "m",
        ),
        (r#"{"code": 0, "error": {"message": "n"}}"#, Some(0), None, "n"),
        (
            r#"{"code": 5, "message": "m", "error": {"code": 7, "message": "n"}}"#,
            Some(5),
            None,
            "m",
        ),
        (r#"{"code": 5, "error": {"code": "X1", "message": "n"}}"#, Some(5), None, "n"),
        (r#"{"code": "X1", "error": {"code": 7, "message": "n"}}"#, None, Some("X1"), "n"),
        (r#"{"code": "X1", "error": {"code": "X2", "message": "n"}}"#, None, Some("X1"), "n"),
    ] {
        let report: Report<web::Code> = serde_json::from_str(body).expect(body);
        let failure = Failure::from_parts(0, "");
        let found = report.clone().check().err().unwrap_or(failure);
        assert_eq!(report.code(), code.map(Open::new), "{body}");
        assert_eq!(report.message(), message, "{body}");
        if code != Some(0) {
            assert_eq!((found.other_code(), found.message()), (other, message), "{body}");
        }
    }
}

//! For anything that a peer sends: a failure has a text, and is a report that is not success.
#![no_main]

use jmessage_codes::{Failure, Report, web};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let failure = serde_json::from_slice::<Failure<web::Code>>(bytes);
    let report = serde_json::from_slice::<Report<web::Code>>(bytes);
    match (&failure, &report) {
        (Ok(failure), Ok(report)) => {
            assert!(!failure.message().is_empty());
            assert!(!failure.to_string().is_empty());
            assert!(report.clone().check().as_ref() == Err(failure));
        }
        (Ok(failure), Err(error)) => panic!("{failure} is not a report: {error}"),
        (Err(error), Ok(report)) => {
            assert_eq!(report.clone().check(), Ok(()), "{error}");
        }
        (Err(one), Err(other)) => {
            assert!(!one.to_string().is_empty() && !other.to_string().is_empty());
        }
    }
});

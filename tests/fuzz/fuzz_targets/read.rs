//! Any bytes are a list or are rejected with places and messages that can be shown.
#![no_main]

use jmessage_codes_spec::{Repr, read, read_any};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = read("fuzz.csv", bytes, Repr::I32).map_err(|rejected| rejected.to_string());
    match read_any("fuzz.csv", bytes) {
        Ok(spec) => {
            assert!(spec.codes().is_sorted_by(|one, next| one < next));
            assert!(spec.rows().all(|row| !row.variant().is_empty()));
        }
        Err(rejected) => {
            assert!(!rejected.problems().is_empty());
            let _ = rejected.full().to_string();
            for found in rejected.problems() {
                let text = rejected.text();
                assert!(text.get(found.at.clone()).is_some());
                for edit in found.suggestion.iter().flat_map(|fix| &fix.edits) {
                    assert!(text.get(edit.span()).is_some());
                }
            }
        }
    }
});

//! Fixing ends, and a list that was fixed stays as it is.
#![no_main]

use jmessage_codes_spec::{FixLevel, fix, read_any};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for level in [FixLevel::Safe, FixLevel::Unsafe] {
        let fixed = fix("fuzz.csv", bytes, None, level);
        let is_right = read_any("fuzz.csv", &fixed.bytes).is_ok();
        assert_eq!(is_right, fixed.remaining.is_none());
        let again = fix("fuzz.csv", &fixed.bytes, None, level);
        assert!(again.bytes == fixed.bytes, "fixing again changes the list");
    }
});

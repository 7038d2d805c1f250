//! A list whose only mistakes are names that collide gets a name for every row, and is right then.
#![no_main]

use jmessage_codes_spec::{read_any, with_names};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(named) = with_names("fuzz.csv", bytes, None) {
        if let Err(rejected) = read_any("fuzz.csv", &named) {
            panic!("{rejected}");
        }
        let again = with_names("fuzz.csv", &named, None).expect("it was just accepted");
        assert!(again == named, "naming again changes the list");
    }
});

//! A list of your own: `cargo run --example own_list`.
//!
//! Change a line of `own_list.csv` and run it again: the output changes too. If you make a mistake in
//! it, the build shows where.

use jmessage_codes::known;

jmessage_codes::jmessage_codes! {
    /// Errors of the billing gateway.
    #[repr(u16)]
    pub enum BillingCode from "examples/own_list.csv";
}

/// A number that is checked while this compiles.
const BUSY: BillingCode = known!(BillingCode, 4200);

fn main() {
    for number in [0, 4102, 4200, 4999] {
        match BillingCode::check(number) {
            Ok(()) => println!("{number}: success"),
            Err(code) => match code.known() {
                Some(code) => println!("{number}: {}", advice(code)),
                None => println!("{number}: {code}"),
            },
        }
    }
}

fn advice(code: BillingCode) -> String {
    let text = code.description_in("zh-Hans-CN");
    match code.wait_seconds() {
        Some(seconds) if code.retry() => format!("{text}; try again in {seconds} s"),
        _ if code == BUSY => "busy, without a time to wait".to_owned(),
        _ => format!("{text}; ask {}", code.team()),
    }
}

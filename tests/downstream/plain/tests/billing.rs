//! What a user of the enum does with it.

use std::error::Error;

use downstream_plain::{BillingCode, charge};
use jmessage_codes::known;

#[test]
fn an_error_travels() {
    fn pay() -> Result<(), Box<dyn Error>> {
        charge(4200)?;
        Ok(())
    }

    let error = pay().expect_err("the gateway is overloaded");
    assert_eq!(error.to_string(), "try later (4200)");
    assert!(error.downcast_ref().is_some_and(BillingCode::retry));
}

#[test]
fn a_match_needs_a_way_out() {
    let code = known!(BillingCode, 4102);
    let advice = match code {
        BillingCode::CardExpired => "ask for another card",
        _ => "give up",
    };
    assert_eq!(advice, "ask for another card");
    assert_eq!(BillingCode::TryLater.description_in("de-AT"), "Das Gateway ist überlastet");
}

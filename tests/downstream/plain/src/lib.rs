//! Billing.

jmessage_codes::jmessage_codes! {
    /// Errors of the billing gateway.
    ///
    /// ```
    /// use downstream_plain::BillingCode;
    ///
    /// assert_eq!("4102".parse(), Ok(BillingCode::CardExpired));
    /// ```
    #[repr(u16)]
    pub enum BillingCode from "codes/billing.csv";
}

/// Asks the gateway.
///
/// # Errors
///
/// What the gateway answers, if that is a code of the list.
pub fn charge(answer: u16) -> Result<(), BillingCode> {
    BillingCode::from_code(answer).map_or(Ok(()), Err)
}

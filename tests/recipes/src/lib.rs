#![doc = include_str!("../../../runtime/src/guide/recipes.md")]

jmessage_codes::jmessage_codes! {
    /// Errors of the billing gateway, as one crate of a workspace has them for the others.
    #[repr(u16)]
    #[codes(exhaustive)]
    pub enum BillingCode from inline "
code,name,message
4100,CardDeclined,card declined
4102,CardExpired,card expired
4200,Busy,try later
";
}

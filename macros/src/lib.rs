//! The procedural macro of `jmessage-codes`. Use it through that crate: what it generates refers to
//! items there.
//!
//! ```text
//! jmessage_codes::jmessage_codes! {
//!     #[repr(u16)]
//!     pub enum BillingCode from "codes/billing.csv";
//! }
//! ```
//!
//! The stages are `invocation` → `locate` → the crate `jmessage-codes-spec` → `emit`.

#[cfg(test)]
mod answers;
mod attribute;
mod cursor;
mod doc;
mod emit;
mod expand;
#[cfg(test)]
mod hostile;
mod invocation;
mod locate;
mod mistakes;
mod options;
mod paste;
#[cfg(test)]
mod reserved;
mod source;

#[cfg(test)]
mod snapshots;

use proc_macro::TokenStream;

/// Returns the expansion of `jmessage_codes::jmessage_codes!`.
///
/// That macro puts its own path in front of what the user wrote: in brackets, or for rustdoc in braces.
#[proc_macro]
pub fn jmessage_codes(input: TokenStream) -> TokenStream {
    expand::expand(&input.into()).into()
}

/// Writes what belongs to the enum that the macro has written.
#[doc(hidden)]
#[proc_macro_derive(__Items, attributes(__jmessage_codes))]
pub fn items(input: TokenStream) -> TokenStream {
    paste::items(input.into()).into()
}

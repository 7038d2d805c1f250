// rustc looks for links in all documentation that it is given, so the pages are for rustdoc alone.
#![cfg_attr(doc, doc = include_str!("../README.md"))]
#![cfg_attr(not(doc), doc = "Error codes as an enum, made from a CSV file.")]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

#[macro_use]
mod macros;

#[expect(clippy::indexing_slicing, reason = "`const` code can index, but not call `get`")]
mod bytes;
mod display;
mod error_code;
#[cfg(feature = "alloc")]
mod failure;
mod generated;
#[expect(clippy::indexing_slicing, reason = "`const` code can index, but not call `get`")]
mod known;
#[expect(clippy::indexing_slicing, reason = "`const` code can index, but not call `get`")]
mod language;
mod open;
mod parse;
mod radix;
mod unknown;
mod value;
#[allow(unnameable_types, reason = "no other crate may implement it")]
mod wire;

#[cfg(feature = "android")]
#[expect(
    unused_imports,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "what a macro writes is looked at in the macro's own crate only"
)]
pub mod android;
#[cfg(doc)]
pub mod guide;
#[cfg(feature = "ios")]
#[expect(
    unused_imports,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "what a macro writes is looked at in the macro's own crate only"
)]
pub mod ios;
#[cfg(feature = "jmessage")]
pub mod jmessage;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "server")]
#[expect(
    unused_imports,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "what a macro writes is looked at in the macro's own crate only"
)]
pub mod server;
#[expect(
    unused_imports,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "what a macro writes is looked at in the macro's own crate only"
)]
pub mod web;
#[cfg(feature = "web-retired")]
#[expect(
    unused_imports,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "what a macro writes is looked at in the macro's own crate only"
)]
pub mod web_retired;

#[doc(hidden)]
pub mod __private;

pub use error_code::{ErrorCode, Integer};
#[cfg(feature = "alloc")]
pub use failure::{Failure, Report};
pub use open::{Open, OpenText};
pub use parse::ParseCodeError;
pub use parse::report::parse_code;
pub use unknown::UnknownCode;
pub use value::ParseValueError;

/// Makes an enum, its lookup tables and its documentation from a list of error codes.
///
/// ```
/// jmessage_codes::jmessage_codes! {
///     /// Errors of the billing gateway.
///     #[repr(u16)]
///     pub enum BillingCode from inline "
/// code,name,message,description,retry:bool
/// 4100,CardDeclined,card declined,The bank turned the card down,false
/// 4102,CardExpired,card expired,,false
/// 4200,Busy,try later,The gateway is overloaded,true
/// ";
/// }
///
/// let code = BillingCode::try_from(4200_u16)?;
/// assert_eq!(code, BillingCode::Busy);
/// assert_eq!(code.message(), "try later");
/// assert!(code.retry());
/// # Ok::<(), jmessage_codes::UnknownCode<u16>>(())
/// ```
///
/// # Sources
///
/// - `from "codes/billing.csv"`: a file. The path starts at the folder of the `Cargo.toml` of the
///   package that the path is written in, also inside a `macro_rules!` that another crate uses. No
///   other place is searched.
/// - `from "$OUT_DIR/codes.csv"`: a file that the build script of the package writes.
/// - `from inline "…"`: the text itself.
/// - `from builtin "web"`: a list that comes with the crate.
///
/// # Attributes
///
/// - `#[repr(u16)]`: the integer type of the codes. The default is `i32`.
/// - `#[codes(serde = "code")]`, `#[codes(serde = "name")]`: implements serde's traits, with the number
///   or the name. Needs the feature `serde`.
/// - `#[codes(exhaustive)]`: the enums are not `#[non_exhaustive]`, so a `match` needs no arm for other
///   codes.
/// - `#[codes(language = "de")]`: the language of the texts without a tag. The default is `en`.
/// - `#[codes(derive(Trait))]`: further derives for the enums of `enum` columns.
/// - Doc comments, derives, `#[cfg]`, `#[deprecated]` and other attributes are passed on.
///
/// # Errors
///
/// Every mistake in the list is part of one compile error, with its place and what to write instead.
/// The enum still has the rows that could be read.
///
/// The [reference](guide::reference) has more on the options and on what is generated. The format of
/// the list has a [page of its own][format].
///
/// [format]: https://docs.rs/jmessage-codes-spec/latest/jmessage_codes_spec/
#[macro_export]
macro_rules! jmessage_codes {
    ($($input:tt)*) => {
        // What only rustdoc shows is written only for rustdoc.
        #[cfg(not(doc))]
        $crate::__private::jmessage_codes! { [$crate] $($input)* }
        #[cfg(doc)]
        $crate::__private::jmessage_codes! { {$crate} $($input)* }
    };
}

/// Returns the variant with a number, looked up at compile time. A number that is not in the list does
/// not compile, and the error names the nearest code.
///
/// The first argument is the name of the enum (`Self` does not work), the second a constant expression
/// of its integer type.
///
/// ```
/// use jmessage_codes::{known, web};
///
/// let code = known!(web::Code, 880103);
/// assert_eq!(code, web::Code::UserNotExist);
/// ```
///
/// There is no 880105, so this does not compile:
///
/// ```compile_fail
/// # use jmessage_codes::{known, web};
/// let code = known!(web::Code, 880105);
/// ```
#[macro_export]
macro_rules! known {
    ($Enum:ty, $code:expr $(,)?) => {{
        // A constant is evaluated by `cargo check` too, which a `const` block in a function is not.
        // The number may be a constant of the user's, which this name would hide.
        const __KNOWN_CODE: $Enum = <$Enum>::known($code);
        __KNOWN_CODE
    }};
}

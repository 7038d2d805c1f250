//! A list in other forms: a valid list goes in, text comes out. The same list always gives the same
//! bytes. It does not read or write files.

#![expect(
    clippy::format_push_string,
    reason = "`write!` returns a result that cannot be an error, and every line would have to say so"
)]

mod html;
mod json;
mod markdown;
mod openapi;
mod source;
mod typescript;
mod value;

pub use html::html;
pub use json::{JSON_SCHEMA, json};
pub use markdown::markdown;
pub use openapi::openapi;
pub use source::{Format, NumberTooLarge, Source};
pub use typescript::typescript;

/// Exports a list in a format.
///
/// ```
/// use jmessage_codes_spec::export::{Format, Source, export};
/// use jmessage_codes_spec::read_any;
///
/// let spec = read_any("codes.csv", b"code,name,message\n1001,Busy,try later\n")?;
/// let list = Source { name: "codes.csv", title: "Codes", language: "en", spec: &spec };
/// assert!(export(&list, Format::Markdown)?.contains("try later"));
/// assert!(export(&list, Format::TypeScript)?.contains("Busy: 1001"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Returns an error only for TypeScript: see [`typescript`].
pub fn export(list: &Source<'_>, format: Format) -> Result<String, NumberTooLarge> {
    match format {
        Format::TypeScript => typescript(list),
        Format::Json => Ok(json(list)),
        Format::Markdown => Ok(markdown(list)),
        Format::Html => Ok(html(list)),
        Format::OpenApi => Ok(openapi(list)),
    }
}

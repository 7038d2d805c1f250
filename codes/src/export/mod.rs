//! A list in other forms: a valid list goes in, text comes out. The same list always gives the same
//! bytes. Knows no file.

mod json;
mod openapi;
mod source;
mod value;

pub use json::{JSON_SCHEMA, json};
pub use openapi::openapi;
pub use source::{Format, NumberTooLarge, Source};

/// Exports a list in a format.
///
/// # Errors
///
/// Only for TypeScript: see [`typescript`].
pub fn export(list: &Source<'_>, format: Format) -> Result<String, NumberTooLarge> {
    match format {
        Format::TypeScript => typescript(list),
        Format::Json => Ok(json(list)),
        Format::Markdown => Ok(markdown(list)),
        Format::Html => Ok(html(list)),
        Format::OpenApi => Ok(openapi(list)),
    }
}

/// Exports a list as a TypeScript module.
///
/// # Errors
///
/// A code, or a value of an integer column, is one that a JavaScript number cannot hold exactly.
pub fn typescript(list: &Source<'_>) -> Result<String, NumberTooLarge> {
    Ok(format!("// {}\n", list.name))
}

/// Exports a list as a Markdown page.
#[must_use]
pub fn markdown(list: &Source<'_>) -> String {
    format!("# {}\n", list.title)
}

/// Exports a list as an HTML page.
#[must_use]
pub fn html(list: &Source<'_>) -> String {
    format!("<!doctype html><title>{}</title>\n", list.title)
}

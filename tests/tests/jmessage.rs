//! The lists of JMessage against the vendor's tables, and `AnyCode` over all of them.

mod any_code;
mod default_build;
mod tables;

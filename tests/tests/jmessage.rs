//! The lists of JMessage against the vendor's tables, and `AnyCode` over all of them.

#[path = "jmessage/any_code.rs"]
mod any_code;
#[path = "jmessage/default_build.rs"]
mod default_build;
#[path = "jmessage/tables.rs"]
mod tables;

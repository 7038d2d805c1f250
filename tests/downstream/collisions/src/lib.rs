//! Traits of the user's with the methods of the enum, and constants with the names of its variables.
//! None of them changes what generated code does.
#![deny(warnings, missing_docs)]

pub mod by_reference;
pub mod by_value;
pub mod constants;
pub mod diagnostic;
pub mod everywhere;
pub mod primitives;

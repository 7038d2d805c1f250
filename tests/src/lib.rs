//! Helpers of the tests.

pub mod cargo;
pub mod csv;
pub mod fixtures;
pub mod imports;
pub mod prepared;
pub mod scratch;

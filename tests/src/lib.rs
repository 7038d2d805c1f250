//! Helpers of the tests.

pub mod cargo;
pub mod fixtures;
pub mod scratch;

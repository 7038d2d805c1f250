//! The built binary of the tool: what it prints and how it exits.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic: that is how it fails"
)]

mod annotate;
mod check;
mod diff;
mod explain;
mod export;
mod fix;
mod generate;
mod guide;
mod list;
mod names;
mod readme;
mod support;
mod usage;

//! The tool as a person at a prompt meets it: the built binary, what it prints and how it exits.

mod annotate;
mod check;
mod diff;
mod explain;
mod export;
mod fix;
mod generate;
mod list;
mod names;
mod readme;
mod schema;
mod support;
mod usage;

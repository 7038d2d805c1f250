//! The searches behind every generated lookup: plain numbers in, a slot, a row or a text out.
//!
//! Generated code owns the data as statics; what stands here is a few constants and the
//! arithmetic over them. Nothing here knows an enum, and nothing branches on a hit or a miss.

#![no_std]
#![forbid(unsafe_code)]

mod displaced;
mod key;
mod name;
mod numbers;
mod slots;
mod texts;

pub use displaced::Displaced;
pub use key::Key;
pub use name::{Name, NameHash};
pub use numbers::Numbers;
pub use slots::{Slots, by_slot};
pub use texts::{Texts, text_at};

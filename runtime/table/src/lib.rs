//! The lookup tables of `jmessage-codes`: plain numbers in, a slot, a row or a text out.
//!
//! This crate holds the arithmetic of every table once. The planner in `jmessage-codes-spec` searches
//! for the numbers with it, and generated code looks up with it. Generated code owns the data as
//! statics. Nothing here knows an enum, and no search branches on a hit or a miss, except for the two
//! of [`SortedCodes`] and [`SortedNames`], which are for lists that no hash can tell apart.
//!
//! # What the constructors check
//!
//! All constructors run while the user's crate compiles, and refuse what they could not search:
//!
//! - [`Key`], [`NameHash`]: factors are odd, so that no code or word loses bits.
//! - [`Slots`], [`Displaced`]: the tables have a power of two of slots, so that a mask keeps a slot inside.
//! - [`by_slot`]: every slot names a row that exists.
//! - [`Numbers`]: the bytes are whole numbers.
//! - [`Texts`], [`Names`]: the first text begins and the last one ends where the blob does, with the
//!   [padding](NAME_PADDING) after the last name.
//! - [`SortedCodes`], [`SortedNames`]: the entries ascend strictly, so that every one is found.
//!
//! They do not look up every row of a hashed list: rustc would take longer for that than for the rest
//! of the list. There, that a row is found is proved by the tests of the planner. A wrong
//! slot can make a lookup miss, but never find a row that does not have the code or the name: every
//! search ends in a comparison. For a name that comparison takes from its slot where the row's name
//! begins, and relies on it.

#![no_std]
#![forbid(unsafe_code)]

mod displaced;
mod key;
mod name;
mod name_hash;
mod numbers;
mod slots;
mod sorted;
mod texts;

pub use displaced::Displaced;
pub use key::Key;
pub use name::{NAME_PADDING, Name};
pub use name_hash::NameHash;
pub use numbers::{Numbers, width_of_numbers};
pub use slots::{MOST_ROWS_BY_SLOT, Slots, by_slot};
pub use sorted::{SortedCodes, SortedNames};
pub use texts::{Names, Texts, text_at, width_of_edges};

//! What generated code uses. No part of it is public API: it changes in any release, together with
//! the macro, which is why the two crates depend on each other's exact version.

pub use jmessage_codes_macros::{__Items, jmessage_codes};
pub use jmessage_codes_table::{
    Displaced, Key, Name, NameHash, Names, Numbers, Slots, SortedCodes, SortedNames, Texts,
    by_slot, text_at,
};

pub use crate::display::code as display;
pub use crate::error_code::Sealed;
pub use crate::generated::{best_language, from_other, is_empty, locals, some};
pub use crate::known::{Message, Nearest};
pub use crate::language::best;
pub use crate::parse::parse;
pub use crate::radix::Radix;
pub use crate::value::find_word;

#[cfg(feature = "serde")]
pub use {
    crate::serde::{deserialize_code, deserialize_name, serialize_code, serialize_name},
    crate::value::{deserialize_word, serialize_word},
    serde,
};

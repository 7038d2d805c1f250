//! Guides: one page a question. They hold no code of the library.

#[doc = include_str!("guide/lists.md")]
pub mod lists {}

#[doc = include_str!("guide/acting.md")]
pub mod acting {}

#[doc = include_str!("guide/recipes.md")]
pub mod recipes {}

//! Guides: one page a question. They hold no code of the library.

#[cfg_attr(
    not(feature = "jmessage"),
    allow(rustdoc::broken_intra_doc_links, reason = "the page links to lists that need a feature")
)]
#[doc = include_str!("guide/lists.md")]
pub mod lists {}

#[cfg_attr(
    not(feature = "jmessage"),
    allow(rustdoc::broken_intra_doc_links, reason = "the page links to lists that need a feature")
)]
#[doc = include_str!("guide/acting.md")]
pub mod acting {}

// The examples use other crates, so they run as the doc tests of a crate that has these.
#[cfg_attr(not(doctest), doc = include_str!("guide/recipes.md"))]
pub mod recipes {}

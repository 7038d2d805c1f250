//! The guide, with one page for each task. These modules contain only text.
//!
//! - [Your own list in five minutes](own_list)
//! - [Which list when](lists): the lists of JMessage, and where they come from
//! - [Receiving codes](receiving): unknown numbers, error bodies, serde
//! - [Acting on codes](acting): advice and retries
//! - [Recipes](recipes) with other crates
//! - [Languages](languages)
//! - [Spreadsheets](spreadsheets), for people who edit a list
//! - [CI and pre-commit](ci)
//! - [Publishing a crate with a list](publishing)
//! - [Editors](editors)
//! - [Migrating](migrating) from a `match`, from strum, or from a vendor's page
//! - [All options of the invocation](mod@reference)
//!
//! The format of the list has a page of its own: [the format, with every mistake][format].
//!
//! [format]: https://docs.rs/jmessage-codes-spec/latest/jmessage_codes_spec/

#[doc = include_str!("guide/own_list.md")]
pub mod own_list {}

#[cfg_attr(
    not(feature = "jmessage"),
    allow(rustdoc::broken_intra_doc_links, reason = "the page links to lists that need a feature")
)]
#[doc = include_str!("guide/lists.md")]
pub mod lists {}

#[cfg_attr(
    not(feature = "alloc"),
    allow(rustdoc::broken_intra_doc_links, reason = "the page links to types that need a feature")
)]
#[doc = include_str!("guide/receiving.md")]
pub mod receiving {}

#[cfg_attr(
    not(feature = "jmessage"),
    allow(rustdoc::broken_intra_doc_links, reason = "the page links to lists that need a feature")
)]
#[doc = include_str!("guide/acting.md")]
pub mod acting {}

// The examples use other crates, so they run as the doc tests of a crate that has these.
#[cfg_attr(not(doctest), doc = include_str!("guide/recipes.md"))]
pub mod recipes {}

#[doc = include_str!("guide/languages.md")]
pub mod languages {}

#[doc = include_str!("guide/spreadsheets.md")]
pub mod spreadsheets {}

#[doc = include_str!("guide/ci.md")]
pub mod ci {}

#[doc = include_str!("guide/publishing.md")]
pub mod publishing {}

#[doc = include_str!("guide/editors.md")]
pub mod editors {}

#[doc = include_str!("guide/migrating.md")]
pub mod migrating {}

#[doc = include_str!("guide/reference.md")]
pub mod reference {}

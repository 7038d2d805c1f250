//! The format of a list, every mistake with its fix, and [the library](#the-library) that reads lists.
//!
#![doc = include_str!("../SPEC.md")]
//!
//! # The library
//!
//! This crate has the built-in lists, and the reader that checks a list. [`read`] takes the bytes of a
//! file. It returns a [`Spec`], which has no mistakes, or every mistake of the file with its place and its
//! fix.
//!
//! ```
//! use jmessage_codes_spec::{Repr, read};
//!
//! let spec = read("codes.csv", b"code,message\n1001,user not exist\n", Repr::I32)?;
//! assert_eq!(spec.names(), ["UserNotExist"]);
//!
//! let rejected = read("codes.csv", b"code,message\n1001x,user not exist\n", Repr::I32).unwrap_err();
//! assert!(rejected.to_string().contains("codes.csv:2:1"));
//! # Ok::<(), jmessage_codes_spec::Rejected>(())
//! ```
//!
//! The feature `tool` is on by default. It adds `fix`, which applies the fixes, and `with_names`,
//! which writes a name into every row. Both leave every other byte of the file as it is.
//!
//! The stages are text → records → header → rows → [`Spec`] → [`plan`]. No stage knows a later one.

mod builtin;
mod model;
mod order;
mod problem;
mod read;
#[cfg(feature = "tool")]
mod repair;

#[cfg(feature = "tool")]
pub mod compare;
#[cfg(feature = "tool")]
pub mod export;
pub mod plan;

pub use builtin::{ANDROID, BUILTINS, IOS, SERVER, WEB, WEB_RETIRED, builtin_of};
pub use model::cells::Cells;
pub use model::code::{Code, Radix};
pub use model::column::{Column, Data, TextColumn, Translation, Value, ValueType, Word, Words};
pub use model::integer::IntType;
pub use model::language::Tag;
pub use model::name::upper_camel_case;
pub use model::nearest::nearest;
pub use model::repr::Repr;
pub use model::scalar::{Scalar, ScalarType, Scalars};
pub use model::spec::{Row, Spec};
pub use problem::catalogue::Wording;
pub use problem::diagnostic::Diagnostic;
pub use problem::kinds::{
    CellProblem, Encoding, FileProblem, Foreign, HeaderProblem, NameProblem, Problem, RowProblem,
    Spelling,
};
pub use problem::lines::Place;
pub use problem::span::ByteSpan;
pub use problem::suggestion::{Applicability, Edit, Suggestion};
pub use read::header::RESERVED;
pub use read::record::quoted;
pub use read::rejected::{Full, Rejected};
pub use read::{read, read_any};
#[cfg(feature = "tool")]
pub use repair::{Applied, FixLevel, Fixed, fix, with_names};

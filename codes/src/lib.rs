//! The error-code lists of `jmessage-codes`: the built-in one, and the reader that proves a list
//! right.
//!
//! Bytes go in; out come a [`Spec`] that cannot be wrong, or every mistake of the file with its
//! place and its cure. The format is described in `SPEC.md`, which is part of this package.
//!
//! ```
//! use jmessage_codes_spec::{Repr, read};
//!
//! let spec = read("codes.csv", b"code,message\n1001,user not exist\n", Repr::I32)?;
//! assert_eq!(spec.names(), ["UserNotExist"]);
//!
//! let rejected = read("codes.csv", b"code,message\n1001x,user not exist\n", Repr::I32).unwrap_err();
//! assert!(rejected.to_string().contains("codes.csv:2:1"));
//! # Ok::<(), jmessage_codes_spec::Rejected<'static>>(())
//! ```
//!
//! The stages, none of which knows the ones after it: [`SourceText`] → records → columns → rows →
//! [`Spec`] → [`plan`].

mod builtin;
mod model;
mod problem;
mod read;

pub mod plan;

use read::{header, record, row, rules};

pub use builtin::{BUILTINS, WEB};
pub use model::code::{Code, Radix};
pub use model::column::{
    Cells, Column, Data, IntType, TextColumn, Translation, Value, ValueType, Word, Words,
};
pub use model::language::Tag;
pub use model::name::upper_camel_case;
pub use model::nearest::nearest;
pub use model::repr::Repr;
pub use model::spec::{Row, Spec};
pub use problem::diagnostic::{ByteSpan, Diagnostic};
pub use problem::kinds::Problem;
pub use problem::phrase::MadeName;
pub use problem::wording::Wording;
pub use read::record::quoted;
pub use read::rejected::Rejected;
pub use read::source::{Place, SourceText};
pub use read::title::RESERVED;

use problem::diagnostic::Diagnostics;

/// Reads a list.
///
/// `name` is what messages call the file; `repr` is the integer type that has to hold its codes.
///
/// # Errors
///
/// Every mistake of the file at once, in its order, with what could be read in spite of them.
pub fn read<'a>(name: &'a str, bytes: &'a [u8], repr: Repr) -> Result<Spec, Rejected<'a>> {
    let mut problems = Diagnostics::default();
    let source = SourceText::decode(name, bytes, &mut problems);
    let (spec, lost_columns) = read_text(&source, repr, &mut problems);
    if problems.count() == 0 {
        Ok(spec)
    } else {
        let (problems, salvage) = (problems.into_found(), Box::new(spec));
        Err(Rejected { source, problems, salvage, lost_columns })
    }
}

fn read_text(
    source: &SourceText<'_>,
    repr: Repr,
    problems: &mut Diagnostics,
) -> (Spec, Vec<String>) {
    // Nothing can be said of cells that are not text.
    if problems
        .found()
        .iter()
        .any(|found| matches!(found.problem, Problem::NotUtf8 { utf16: true, .. }))
    {
        return (Spec::empty(), Vec::new());
    }
    let records = record::read(source, problems);
    let Some((header, rows)) = records.split_first() else {
        if problems.count() == 0 {
            let end = source.text().len();
            problems.report(end..end, Problem::NoHeader {});
        }
        return (Spec::empty(), Vec::new());
    };
    // Without its columns no row can be read: everything further would be noise.
    if source.has_lost(header.raw()) {
        return (Spec::empty(), Vec::new());
    }
    let Some(mut columns) = header::read(header, problems) else {
        return (Spec::empty(), Vec::new());
    };
    let lost = std::mem::take(&mut columns.lost);
    if rows.is_empty() && problems.count() == 0 {
        problems.report(header.span(), Problem::NoRows {});
    }
    let drafts = row::read(source, rows, &columns, repr, problems);
    (rules::check(drafts, columns, |at| source.place(at).line, problems), lost)
}

//! What changed from one state of a list to another: two lists go in, the changes come out, each
//! with its severity and its reason. Knows no text of a file.

mod change;
mod columns;
mod languages;
mod names;
mod pair;
mod rows;
mod wording;

pub use change::{Change, ChangeKind, Comparison, Severity};

use crate::model::spec::Spec;
use pair::Pairs;

/// Compares two states of a list.
///
/// A number with a new meaning and a code with a new number are breaking even if programs still
/// compile: old programs receive the new numbers.
///
/// ```
/// use jmessage_codes_spec::compare::{ChangeKind, Severity, compare};
/// use jmessage_codes_spec::{Repr, read};
///
/// let old = read("old.csv", b"code,name,message\n1,Busy,busy\n2,Gone,gone\n", Repr::I32)?;
/// let new = read("new.csv", b"code,name,message\n1,Busy,very busy\n3,Gone,gone\n", Repr::I32)?;
/// let comparison = compare(&old, &new);
/// assert_eq!(comparison.severity(), Some(Severity::Breaking));
/// let kinds: Vec<_> = comparison.changes.iter().map(|change| change.kind).collect();
/// assert_eq!(kinds, [ChangeKind::TextChanged, ChangeKind::Renumbered]);
/// assert_eq!(comparison.changes[1].reason, "`Gone` had the number 2 and now has the number 3");
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[must_use]
pub fn compare(old: &Spec, new: &Spec) -> Comparison {
    let mut changes = Vec::new();
    columns::notation(old, new, &mut changes);
    languages::compare(old, new, &mut changes);
    columns::compare(old, new, &mut changes);
    rows::compare(old, new, &Pairs::find(old, new), &mut changes);
    // Stable: what was found in the order of the file stays in it.
    changes.sort_by_key(|change| (change.code, std::cmp::Reverse(change.severity)));
    Comparison { changes }
}

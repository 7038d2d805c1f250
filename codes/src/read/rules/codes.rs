//! Every code is in the range of the enum's type, and no two rows have the same code.

use crate::model::code::{Code, Radix};
use crate::model::repr::Repr;
use crate::order;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::CellProblem;
use crate::read::row::draft::{Draft, Drafts};

/// Codes are in the range of the enum's type.
pub(crate) fn fit(
    drafts: &mut Drafts,
    repr: Option<Repr>,
    radix: Radix,
    problems: &mut Diagnostics,
) {
    let Some(repr) = repr else { return };
    let Some((min, max)) = range(&drafts.rows) else { return };
    if repr.holds(min) && repr.holds(max) {
        return;
    }
    let fits = Repr::holding(min, max);
    for draft in &mut drafts.rows {
        let Some(code) = draft.code else { continue };
        if repr.holds(code) {
            continue;
        }
        let problem = CellProblem::CodeOutOfRange { found: radix.show(code), repr, fits };
        problems.report(Diagnostic::new(draft.code_at.clone(), problem.into()));
        draft.is_code_bad = true;
    }
}

/// The least and the greatest code.
fn range(rows: &[Draft]) -> Option<(Code, Code)> {
    let mut range: Option<(Code, Code)> = None;
    for row in rows {
        let Some(code) = row.code else { continue };
        let (min, max) = range.get_or_insert((code, code));
        if code < *min {
            *min = code;
        }
        if code > *max {
            *max = code;
        }
    }
    range
}

/// No two rows have one code. The later row is the mistake: the first one is what released programs
/// already match on.
pub(crate) fn are_unique(drafts: &mut Drafts, radix: Radix, problems: &mut Diagnostics) {
    let codes = known(drafts);
    // Most lists are in order.
    if is_ascending(&codes) {
        return;
    }
    let mut first: Option<(Code, usize)> = None;
    for place in order::order_of(&codes, &|(one, _), (other, _)| one.cmp(other)) {
        let Some(&(code, row)) = codes.get(place) else { continue };
        match first {
            Some((same, first)) if same == code => {
                duplicate(drafts, (first, row), radix.show(code), problems);
            }
            _ => first = Some((code, row)),
        }
    }
}

fn duplicate(
    drafts: &mut Drafts,
    (first, row): (usize, usize),
    code: String,
    problems: &mut Diagnostics,
) {
    let Some(Draft { code_at, name, .. }) = drafts.rows.get(first) else { return };
    let (first_at, first_name) = (code_at.clone(), name.as_ref().map(|it| it.variant.clone()));
    let Some(draft) = drafts.rows.get_mut(row) else { return };
    let problem = CellProblem::DuplicateCode { code };
    let report = Diagnostic::new(draft.code_at.clone(), problem.into());
    problems.report(report.also(vec![first_at]));
    draft.is_code_bad = true;
    // A row that was pasted twice is one mistake, not two.
    if draft.name.as_ref().map(|it| &it.variant) == first_name.as_ref() {
        draft.name = None;
    }
}

/// Whether each code is greater than the one before.
pub(crate) fn is_ascending(codes: &[(Code, usize)]) -> bool {
    let mut before = None;
    for (code, _) in codes {
        if before.is_some_and(|before| *code <= before) {
            return false;
        }
        before = Some(*code);
    }
    true
}

/// The codes that could be read, each with its row.
pub(crate) fn known(drafts: &Drafts) -> Vec<(Code, usize)> {
    let mut known = Vec::with_capacity(drafts.rows.len());
    for (index, draft) in drafts.rows.iter().enumerate() {
        if let Some(code) = draft.code {
            known.push((code, index));
        }
    }
    known
}

//! The types of columns whose cells they do not hold: which others do.

use crate::model::integer::IntType;
use crate::model::scalar::ScalarType;
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::{CellProblem, Problem};
use crate::problem::suggestion::{Applicability, Suggestion};
use crate::read::grouped;
use crate::read::header::Columns;
use crate::read::number;
use crate::read::row::draft::{Drafts, OwnDraft};
use crate::read::row::value;

/// A type is offered only if it holds every cell of its column.
pub(crate) fn offer(drafts: &Drafts, columns: &Columns, problems: &mut Diagnostics) {
    for (own, draft) in columns.own.iter().zip(&drafts.own) {
        let OwnDraft::Scalar(draft) = draft else { continue };
        if draft.reports.is_empty() {
            continue;
        }
        let Some(kind) = wider(draft.kind, &draft.texts) else { continue };
        let option = if own.is_optional { "?" } else { "" };
        let title = format!("{}:{kind}{option}", own.name);
        let is_grouped = are_grouped(&draft.texts, draft.kind);
        for &report in &draft.reports {
            let Some(report) = problems.found_mut().get_mut(report) else { continue };
            let retype = Suggestion::replace(own.title.clone(), &*title, Applicability::Unsafe);
            report.suggestion = if is_grouped { None } else { Some(retype) };
            if let Problem::Cell(CellProblem::BadValue { found, retyped, grouped, .. }) =
                &mut report.problem
            {
                *retyped = Some(title.clone());
                *grouped = grouped_in(found, draft.kind).filter(|_| is_grouped);
            }
        }
    }
}

/// Whether every fraction among numbers may be the last three digits of a whole number, as in
/// `1.000` and `2.500`.
fn are_grouped(texts: &[String], kind: ScalarType) -> bool {
    let mut are_grouped = false;
    for text in texts {
        if value::integer(text).is_some() {
            continue;
        }
        if grouped_in(text, kind).is_none() {
            return false;
        }
        are_grouped = true;
    }
    are_grouped
}

fn grouped_in(text: &str, kind: ScalarType) -> Option<String> {
    let number = grouped::thousands(&text.replace('.', ","))?;
    value::read(&number, kind).map(|_| number)
}

/// The name of the least type that holds all cells.
fn wider(kind: ScalarType, texts: &[String]) -> Option<&'static str> {
    if matches!(kind, ScalarType::Int(_))
        && let Some((min, max)) = range(texts)
    {
        return IntType::holding(min, max).map(IntType::name);
    }
    if !matches!(kind, ScalarType::Int(_) | ScalarType::F32) {
        return None;
    }
    for text in texts {
        number::float(text)?;
    }
    Some("f64")
}

/// The least and the greatest of the integers, if all are.
fn range(texts: &[String]) -> Option<(i128, i128)> {
    let (mut min, mut max) = (i128::MAX, i128::MIN);
    for text in texts {
        let integer = value::integer(text)?;
        min = min.min(integer);
        max = max.max(integer);
    }
    Some((min, max))
}

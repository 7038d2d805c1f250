//! The types of columns whose cells they do not hold: which others do.

use crate::model::integer::IntType;
use crate::model::scalar::ScalarType;
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::{CellProblem, Problem};
use crate::problem::suggestion::{Applicability, Suggestion};
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
        for &report in &draft.reports {
            let Some(found) = problems.found_mut().get_mut(report) else { continue };
            if let Problem::Cell(CellProblem::BadValue { retyped, .. }) = &mut found.problem {
                *retyped = Some(title.clone());
            }
            let at = own.title.clone();
            found.suggestion = Some(Suggestion::replace(at, &*title, Applicability::Unsafe));
        }
    }
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

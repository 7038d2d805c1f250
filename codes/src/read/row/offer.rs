//! In: the codes that are only nearly one. Out: what is offered in place of each, with regard to the
//! other codes of the list.

use super::super::record::Quotes;
use super::super::rules::codes::known;
use super::code::Nearly;
use super::draft::{Drafts, OwnDraft, ScalarDraft};
use super::fit::Fitted;
use crate::model::scalar::ScalarType;
use crate::order;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{CellProblem, Problem, Spelling};
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

/// Offers the numbers of the codes that are only nearly one, but where another code is that number,
/// or seems to be: then the fix would make another mistake.
pub(crate) fn offer(nearly: &[Nearly], drafts: &Drafts, problems: &mut Diagnostics) {
    if nearly.is_empty() {
        return;
    }
    let order = order::order_of(nearly, &|one, other| one.guess.code.cmp(&other.guess.code));
    let (taken, are_letters_needed) = taken(nearly, &order, drafts, problems);
    let mut offered = None;
    for &place in &order {
        let Some(Nearly { report, at, guess }) = nearly.get(place) else { continue };
        let Some(found) = problems.found_mut().get_mut(*report) else { continue };
        if are_letters_needed && is_prefixed(&found.problem) {
            keep_letters(found);
            continue;
        }
        if taken.get(place) == Some(&true) || offered == Some(guess.code) {
            withdraw(&mut found.problem);
            found.suggestion = None;
            continue;
        }
        offered = Some(guess.code);
        if let Some((number, how)) = &guess.fix {
            found.suggestion = Some(Suggestion::replace(at.clone(), &**number, *how));
        }
    }
}

/// Of each guess, whether another code is that number or seems to be; and whether codes differ only
/// in the letters before their numbers.
fn taken(
    nearly: &[Nearly],
    order: &[usize],
    drafts: &Drafts,
    problems: &mut Diagnostics,
) -> (Vec<bool>, bool) {
    let mut codes = known(drafts);
    order::sort(&mut codes, &|(one, _), (other, _)| one.cmp(other));
    let (mut taken, mut are_letters_needed) = (vec![false; nearly.len()], false);
    let mut before: Option<usize> = None;
    for &place in order {
        let Some(Nearly { report, guess, .. }) = nearly.get(place) else { continue };
        let is_known = codes.binary_search_by(|(code, _)| code.cmp(&guess.code)).is_ok();
        let same = before.filter(|&before| {
            nearly.get(before).is_some_and(|before| before.guess.code == guess.code)
        });
        let other = same.and_then(|same| nearly.get(same)).map(|same| same.report);
        let found = problems.found_mut();
        let differs = other.is_some_and(|other| {
            found.get(other).map(|it| text(&it.problem))
                != found.get(*report).map(|it| text(&it.problem))
        });
        for place in [Some(place), same.filter(|_| differs)].into_iter().flatten() {
            if let Some(taken) = taken.get_mut(place) {
                *taken |= is_known || differs;
            }
        }
        let is_prefixed = found.get(*report).is_some_and(|found| is_prefixed(&found.problem));
        are_letters_needed |= is_prefixed && (is_known || differs);
        before = Some(place);
    }
    (taken, are_letters_needed)
}

/// The cell in which a mistake was found.
fn text(problem: &Problem) -> &str {
    match problem {
        Problem::Cell(
            CellProblem::BadCode { found, .. }
            | CellProblem::MixedRadix { found, .. }
            | CellProblem::SeveralNumbers { found, .. },
        ) => found,
        _ => "",
    }
}

fn is_prefixed(problem: &Problem) -> bool {
    let Problem::Cell(CellProblem::BadCode { spelling, .. }) = problem else { return false };
    *spelling == Spelling::Prefixed
}

/// Says that codes differ in their letters only.
fn keep_letters(found: &mut Diagnostic) {
    if let Problem::Cell(CellProblem::BadCode { nearly, .. }) = &mut found.problem {
        *nearly = None;
    }
    found.suggestion = None;
}

/// Offers `0x` for every code at once, where all of them are hexadecimal digits of one width: put in
/// front of one only, it would be refused as the code in another radix. That is one mistake, even
/// if other codes were reported before.
pub(crate) fn offer_hexadecimal(
    rows: &[Fitted<'_>],
    code: Option<usize>,
    problems: &mut Diagnostics,
) {
    let spelling = |found: &Diagnostic| match &found.problem {
        Problem::Cell(CellProblem::BadCode { spelling, .. }) => Some(*spelling),
        _ => None,
    };
    let lacks_mark = |found: &&mut Diagnostic| spelling(found) == Some(Spelling::Hexadecimal);
    let Some(first) = problems.found_mut().iter_mut().find(lacks_mark) else { return };
    let (mut edits, mut width) = (Vec::new(), None);
    for row in rows {
        let Some(cell) = code.and_then(|code| row.cells.get(code)) else { return };
        let is_bare = cell.quotes == Quotes::None
            && *width.get_or_insert(cell.value.len()) == cell.value.len()
            && cell.value.bytes().all(|byte| byte.is_ascii_hexdigit());
        if row.is_suspect || !is_bare {
            return;
        }
        edits.push(Edit::new(cell.at.start..cell.at.start, "0x"));
    }
    first.suggestion = Some(Suggestion::edits(edits, "", Applicability::Unsafe));
    let at = first.at.clone();
    problems.keep(&|found| {
        found.at == at || !matches!(spelling(found), Some(Spelling::Hexadecimal | Spelling::Zeros))
    });
}

/// Offers nothing for an `x` but where it is all that a column has: beside a tick or a `false` it may be
/// a cross.
pub(crate) fn offer_no_x(drafts: &Drafts, problems: &mut Diagnostics) {
    for draft in &drafts.own {
        let OwnDraft::Scalar(ScalarDraft { kind: ScalarType::Bool, values, reports, .. }) = draft
        else {
            continue;
        };
        let found = problems.found_mut();
        let mut is_alone = true;
        for &report in reports {
            is_alone &= found.get(report).is_some_and(is_x);
        }
        for value in values {
            is_alone &= value.is_none();
        }
        for &report in reports {
            if let Some(found) = found.get_mut(report).filter(|found| !is_alone && is_x(found)) {
                found.suggestion = None;
            }
        }
    }
}

fn is_x(found: &Diagnostic) -> bool {
    let Problem::Cell(CellProblem::BadValue { found, .. }) = &found.problem else { return false };
    found.eq_ignore_ascii_case("x")
}

/// Whether something was reported of a cell that is written as a formula.
pub(crate) fn is_formula(found: Option<&Diagnostic>) -> bool {
    let problem = found.map(|found| &found.problem);
    matches!(problem, Some(Problem::Cell(CellProblem::FormulaAsText {})))
}

/// Says that another row has the number that a cell seems to be.
fn withdraw(problem: &mut Problem) {
    match problem {
        Problem::Cell(
            CellProblem::BadCode { is_taken, .. } | CellProblem::MixedRadix { is_taken, .. },
        ) => *is_taken = true,
        Problem::Cell(CellProblem::SeveralNumbers { joined, .. }) => *joined = None,
        _ => {}
    }
}

//! The codes of a list: in which radix they are, and what each cell of them says.

use std::collections::HashSet;

use super::super::number::{self, NotInteger};
use super::super::record::Cell;
use crate::model::code::{Code, Radix};
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{CellProblem, Problem, Spelling};
use crate::problem::span::ByteSpan;
use crate::problem::suggestion::{Applicability, Suggestion};

/// Tells the radix of a list from its codes: that of most of them, and of two equally frequent ones
/// that of the first. So it is with the number of digits.
pub(crate) fn radix(codes: impl IntoIterator<Item = impl AsRef<str>>) -> Radix {
    let (mut decimal, mut first_is_decimal, mut has_upper, mut has_lower) = (0, None, false, false);
    let mut widths: Vec<(usize, usize)> = Vec::new();
    for code in codes {
        let code = code.as_ref();
        if let Some(found) = number::hexadecimal(code) {
            first_is_decimal.get_or_insert(false);
            has_upper |= found.has_upper;
            has_lower |= found.has_lower;
            match widths.iter_mut().find(|(digits, _)| *digits == found.digits) {
                Some((_, count)) => *count += 1,
                None => widths.push((found.digits, 1)),
            }
        } else if code.as_bytes().first().is_some_and(u8::is_ascii_digit)
            || number::integer(code).is_ok()
        {
            first_is_decimal.get_or_insert(true);
            decimal += 1;
        }
    }
    let hexadecimal: usize = widths.iter().map(|(_, count)| count).sum();
    let is_decimal =
        decimal > hexadecimal || (decimal == hexadecimal && first_is_decimal.unwrap_or(true));
    let widest = widths.iter().rev().max_by_key(|(_, count)| count);
    match widest {
        Some(&(digits, _)) if !is_decimal => {
            Radix::Hexadecimal { digits, is_uppercase: has_upper || !has_lower }
        }
        _ => Radix::Decimal,
    }
}

/// A code that is only nearly one, with the number that it seems to be.
pub(crate) struct Nearly {
    /// The index of what was reported.
    pub(crate) report: usize,
    pub(crate) at: ByteSpan,
    pub(crate) guess: Guess,
}

/// The number that a cell seems to be.
pub(crate) struct Guess {
    code: Code,
    /// The number as the list writes numbers, and whether it may be written unseen; none where the
    /// cell can be read in several ways.
    fix: Option<(String, Applicability)>,
}

/// What a cell in place of a code says.
pub(crate) enum Read {
    Code(Code),
    Bad(CellProblem),
    /// A number can be told, but is not written as one.
    Nearly(CellProblem, Guess),
}

/// Reads a code.
pub(crate) fn read(text: &str, radix: Radix) -> Read {
    let found = text.to_owned();
    if text.is_empty() {
        return Read::Bad(CellProblem::EmptyCode {});
    }
    let hexadecimal = number::hexadecimal(text);
    match (radix, number::integer(text), hexadecimal) {
        (Radix::Decimal, Ok(code), _) => Read::Code(code),
        (Radix::Hexadecimal { digits, .. }, _, Some(code)) if code.digits == digits => {
            Read::Code(code.code)
        }
        (Radix::Hexadecimal { digits: expected, .. }, _, Some(_)) => {
            Read::Bad(CellProblem::HexWidth { found, expected })
        }
        (Radix::Decimal, _, Some(code)) => mixed(found, radix, code.code),
        (Radix::Hexadecimal { .. }, Ok(code), _) => mixed(found, radix, code),
        (Radix::Hexadecimal { .. }, ..) => nearly_hexadecimal(found, radix),
        (_, Err(NotInteger::Sign(code)), _) => nearly(found, Spelling::Sign, code),
        (_, Err(NotInteger::Zeros(code)), _) => nearly(found, Spelling::Zeros, code),
        (_, Err(NotInteger::TooLarge), _) => {
            let repr = crate::model::repr::Repr::I128;
            Read::Bad(CellProblem::CodeOutOfRange { found, repr, fits: None })
        }
        (_, Err(NotInteger::Other), None) => other(found),
    }
}

fn mixed(found: String, expected: Radix, code: Code) -> Read {
    let same = Some(expected.show(code)).filter(|same| fits(same, expected));
    let fix = same.clone().map(|same| (same, Applicability::Unsafe));
    let problem = CellProblem::MixedRadix { found, expected, same, is_taken: false };
    Read::Nearly(problem, Guess { code, fix })
}

/// Whether a number has as many digits as the others.
fn fits(number: &str, radix: Radix) -> bool {
    match radix {
        Radix::Decimal => true,
        Radix::Hexadecimal { digits, .. } => number.len() == 2 + digits,
    }
}

/// A cell in a list of hexadecimal codes that is none: `0X1F` can be told, which digits are missing
/// cannot.
fn nearly_hexadecimal(found: String, radix: Radix) -> Read {
    let written = found.trim().strip_prefix("0X").map(|digits| format!("0x{digits}"));
    let written = written.filter(|written| fits(written, radix));
    let code = written.as_deref().and_then(number::hexadecimal).map(|number| number.code);
    let nearly = written.clone().filter(|_| code.is_some());
    let spelling = Spelling::NotHexadecimal;
    let problem = CellProblem::BadCode { found, spelling, nearly, is_taken: false };
    match code {
        Some(code) => {
            let fix = written.map(|written| (written, Applicability::Unsafe));
            Read::Nearly(problem, Guess { code, fix })
        }
        None => Read::Bad(problem),
    }
}

fn nearly(found: String, spelling: Spelling, code: Code) -> Read {
    let applicability =
        if spelling == Spelling::Sign { Applicability::Safe } else { Applicability::Unsafe };
    let nearly = Some(code.to_string());
    let problem = CellProblem::BadCode { found, spelling, nearly, is_taken: false };
    Read::Nearly(problem, Guess { code, fix: Some((code.to_string(), applicability)) })
}

fn other(found: String) -> Read {
    let has_separator = found.contains([',', ';', '/', '&', '+']) || found.trim().contains(' ');
    let digits = found.chars().filter(char::is_ascii_digit).count();
    let is_numbers = has_separator
        && digits > 0
        && found.chars().all(|c| {
            c.is_ascii_digit() || matches!(c, ',' | ';' | '/' | '&' | '+' | ' ' | '\u{A0}')
        });
    if is_numbers {
        let joined = number::thousands(&found);
        let code = joined.as_deref().and_then(|joined| number::integer(joined).ok());
        let problem = CellProblem::SeveralNumbers { found, joined };
        return match code {
            Some(code) => Read::Nearly(problem, Guess { code, fix: None }),
            None => Read::Bad(problem),
        };
    }
    match number::nearly(&found) {
        Some(code) => nearly(found, Spelling::Other, code),
        None => Read::Bad(CellProblem::BadCode {
            found,
            spelling: Spelling::Other,
            nearly: None,
            is_taken: false,
        }),
    }
}

/// Offers the numbers of the codes that are only nearly one, but where a row has that number: then
/// the fix would make another mistake.
pub(crate) fn offer(
    nearly: Vec<Nearly>,
    codes: impl Fn() -> HashSet<Code>,
    problems: &mut Diagnostics,
) {
    if nearly.is_empty() {
        return;
    }
    let codes = codes();
    let mut offered = HashSet::new();
    for Nearly { report, at, guess: Guess { code, fix } } in nearly {
        let is_free = !codes.contains(&code) && offered.insert(code);
        let Some(Diagnostic { problem, suggestion, .. }) = problems.found_mut().get_mut(report)
        else {
            continue;
        };
        if is_free {
            *suggestion = fix.map(|(number, how)| Suggestion::replace(at, number, how));
            continue;
        }
        match problem {
            Problem::Cell(
                CellProblem::BadCode { is_taken, .. } | CellProblem::MixedRadix { is_taken, .. },
            ) => *is_taken = true,
            Problem::Cell(CellProblem::SeveralNumbers { joined, .. }) => *joined = None,
            _ => {}
        }
    }
}

/// The text of a code cell, for the radix.
pub(crate) fn text<'r>(cell: &'r Cell<'_>) -> &'r str {
    cell.value.trim()
}

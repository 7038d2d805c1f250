//! In: the text of a cell of the codes, and the radix of the list. Out: the code, or what is wrong with
//! it. Knows no other cell.

use super::super::date;
use super::super::grouped;
use super::super::meant::{self, Form};
use super::super::number::{self, NotInteger};
use crate::model::code::{Code, Radix};
use crate::problem::kinds::{CellProblem, Spelling};
use crate::problem::span::ByteSpan;
use crate::problem::suggestion::Applicability;

/// A code that is only nearly one, with the number that it seems to be.
pub(crate) struct Nearly {
    /// The index of what was reported.
    pub(crate) report: usize,
    pub(crate) at: ByteSpan,
    pub(crate) guess: Guess,
}

/// The number that a cell seems to be.
pub(crate) struct Guess {
    pub(super) code: Code,
    /// The number as the list writes numbers, and whether it may be written unseen; none where the
    /// cell can be read in several ways.
    pub(super) fix: Option<(String, Applicability)>,
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
    if text.is_empty() {
        return Read::Bad(CellProblem::EmptyCode {});
    }
    let integer = number::integer(text);
    if let (Radix::Decimal, Ok(code)) = (radix, &integer) {
        return Read::Code(*code);
    }
    let (found, hexadecimal) = (text.to_owned(), number::hexadecimal(text));
    match (radix, integer, hexadecimal) {
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
    let found_digits = found.trim();
    let digits = found_digits.strip_prefix("0X").or_else(|| match meant::form(found_digits) {
        Some(Form::Hexadecimal(digits)) => Some(digits),
        _ => None,
    });
    let written = digits.map(|digits| format!("0x{digits}"));
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
    if date::is_date(&found) {
        let (spelling, nearly) = (Spelling::Date, None);
        return Read::Bad(CellProblem::BadCode { found, spelling, nearly, is_taken: false });
    }
    if is_numbers(&found) {
        let joined = grouped::thousands(&found);
        let code = joined.as_deref().and_then(|joined| number::integer(joined).ok());
        let problem = CellProblem::SeveralNumbers { found, joined };
        return match code {
            Some(code) => Read::Nearly(problem, Guess { code, fix: None }),
            None => Read::Bad(problem),
        };
    }
    if let Some(code) = meant::nearly(&found) {
        return nearly(found, Spelling::Other, code);
    }
    let (spelling, written) = match meant::form(&found) {
        Some(Form::Thousands(code)) => return nearly(found, Spelling::Other, code),
        Some(Form::Prefixed(code)) => return nearly(found, Spelling::Prefixed, code),
        Some(Form::Range) => {
            return Read::Bad(CellProblem::SeveralNumbers { found, joined: None });
        }
        Some(Form::Scientific) => (Spelling::Scientific, None),
        Some(Form::Hexadecimal(digits)) => (Spelling::Hexadecimal, Some(format!("0x{digits}"))),
        None => (Spelling::Other, None),
    };
    Read::Bad(CellProblem::BadCode { found, spelling, nearly: written, is_taken: false })
}

/// Whether a cell has numbers and something between them that separates numbers, and nothing else.
fn is_numbers(found: &str) -> bool {
    let (mut numbers, mut is_in_number) = (0, false);
    for c in found.chars() {
        let is_digit = c.is_ascii_digit();
        if !is_digit && !matches!(c, ',' | ';' | '/' | '&' | '+' | ' ' | '\u{A0}') {
            return false;
        }
        numbers += usize::from(is_digit && !is_in_number);
        is_in_number = is_digit;
    }
    numbers > 1
}

//! The codes of a list: in which radix they are, and what each cell of them says.

use super::super::grouped;
use super::super::meant::{self, Form};
use super::super::number::{self, NotInteger};
use super::super::record::Quotes;
use super::super::rules::codes::known;
use super::draft::Drafts;
use super::fit::Fitted;
use crate::model::code::{Code, Radix};
use crate::order;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{CellProblem, Problem, Spelling};
use crate::problem::span::ByteSpan;
use crate::problem::suggestion::{Applicability, Edit, Suggestion};

/// Tells the radix of a list from its codes: that of most of them, and of two equally frequent ones
/// that of the first. So it is with the number of digits.
pub(crate) fn radix(rows: &[Fitted<'_>], code: Option<usize>) -> Radix {
    let mut count = Count::default();
    for row in rows {
        if let Some(cell) = code.and_then(|code| row.cells.get(code)) {
            count.add(cell.value.trim());
        }
    }
    count.radix()
}

/// How many codes are in each radix.
#[derive(Default)]
struct Count {
    decimal: usize,
    hexadecimal: usize,
    first_is_hexadecimal: bool,
    has_upper: bool,
    has_lower: bool,
    /// The numbers of digits, each with how many codes have it.
    widths: Vec<(usize, usize)>,
}

impl Count {
    fn add(&mut self, code: &str) {
        if let Some(found) = number::hexadecimal(code) {
            self.first_is_hexadecimal |= self.decimal + self.hexadecimal == 0;
            self.hexadecimal += 1;
            self.has_upper |= found.has_upper;
            self.has_lower |= found.has_lower;
            match self.widths.iter_mut().find(|(digits, _)| *digits == found.digits) {
                Some((_, count)) => *count += 1,
                None => self.widths.push((found.digits, 1)),
            }
        } else if matches!(code.as_bytes().first(), Some(b'0'..=b'9'))
            || number::integer(code).is_ok()
        {
            self.decimal += 1;
        }
    }

    fn radix(&self) -> Radix {
        let is_hexadecimal = self.hexadecimal > self.decimal
            || (self.hexadecimal == self.decimal && self.first_is_hexadecimal);
        let mut widest = (0, 0);
        for &(digits, count) in &self.widths {
            if count > widest.1 {
                widest = (digits, count);
            }
        }
        if !is_hexadecimal {
            return Radix::Decimal;
        }
        let is_uppercase = self.has_upper || !self.has_lower;
        Radix::Hexadecimal { digits: widest.0, is_uppercase }
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

/// Whether a cell has digits and something between them that separates numbers, and nothing else.
fn is_numbers(found: &str) -> bool {
    let (mut has_digit, mut has_separator) = (false, found.trim().contains(' '));
    for c in found.chars() {
        match c {
            '0'..='9' => has_digit = true,
            ',' | ';' | '/' | '&' | '+' => has_separator = true,
            ' ' | '\u{A0}' => {}
            _ => return false,
        }
    }
    has_digit && has_separator
}

/// Offers the numbers of the codes that are only nearly one, but where a row has that number: then
/// the fix would make another mistake.
pub(crate) fn offer(nearly: &[Nearly], drafts: &Drafts, problems: &mut Diagnostics) {
    if nearly.is_empty() {
        return;
    }
    let mut taken = known(drafts);
    order::sort(&mut taken, &|(one, _), (other, _)| one.cmp(other));
    let mut offered = None;
    let by_code = |one: &Nearly, other: &Nearly| one.guess.code.cmp(&other.guess.code);
    for place in order::order_of(nearly, &by_code) {
        let Some(Nearly { report, at, guess }) = nearly.get(place) else { continue };
        let Some(found) = problems.found_mut().get_mut(*report) else { continue };
        let is_taken = taken.binary_search_by(|(code, _)| code.cmp(&guess.code)).is_ok();
        if is_taken || offered == Some(guess.code) {
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

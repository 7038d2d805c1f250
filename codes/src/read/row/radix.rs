//! In: the codes of a list. Out: in which radix they are.

use super::super::number;
use super::fit::Fitted;
use crate::model::code::Radix;

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
        let lower = code.strip_prefix("0X").map(|digits| format!("0x{digits}"));
        if let Some(found) = number::hexadecimal(lower.as_deref().unwrap_or(code)) {
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

//! Numbers as a list writes them.

use core::fmt::{self, Display, Formatter};

/// How a list writes its codes: as `0x` numbers with a number of digits, or as decimal ones, which have
/// none.
#[derive(Clone, Copy, Debug)]
pub struct Radix {
    digits: usize,
    capitals: bool,
}

/// A number and how to write it.
struct Shown {
    radix: Radix,
    code: u128,
}

impl Radix {
    /// Takes the number of digits, 0 for decimal, and whether the digits above 9 are capitals.
    #[must_use]
    #[inline]
    pub const fn new(digits: usize, capitals: bool) -> Self {
        Self { digits, capitals }
    }

    /// Returns how many digits there are.
    #[inline]
    pub(crate) const fn digits(self) -> usize {
        self.digits
    }

    /// Returns the last digit of a number and what is before it.
    #[expect(clippy::cast_possible_truncation, reason = "a digit is less than 16")]
    #[inline]
    pub(crate) const fn split(self, number: u128) -> (u128, u8) {
        let base = if self.digits == 0 { 10 } else { 16 };
        let digit = (number % base) as u8;
        let letter = if self.capitals { b'A' } else { b'a' };
        (number / base, if digit < 10 { b'0' + digit } else { letter + digit - 10 })
    }

    /// Returns a number as the list writes it.
    #[must_use]
    #[inline]
    pub const fn show(self, code: u128) -> impl Display {
        Shown { radix: self, code }
    }
}

impl Display for Shown {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (code, digits) = (self.code, self.radix.digits);
        if self.radix.capitals {
            write!(f, "0x{code:0digits$X}")
        } else {
            write!(f, "0x{code:0digits$x}")
        }
    }
}

//! The number of a code: any integer of up to 128 bits.

use std::fmt;

/// The number of an error code: any integer that an `i128` or a `u128` holds.
///
/// ```
/// use jmessage_codes_spec::Code;
///
/// assert!(Code::from(-1_i128) < Code::from(u128::MAX));
/// assert_eq!(Code::from(u128::MAX).to_string(), u128::MAX.to_string());
/// assert_eq!(Code::from(u128::MAX).as_i128(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    // Negative numbers come first, and of either sign the two's complement ascends: the derived
    // order is the order of the numbers.
    is_nonnegative: bool,
    bits: u128,
}

impl Code {
    /// The number 0.
    pub const ZERO: Self = Self::unsigned(0);

    /// Returns the number with this value.
    #[must_use]
    pub const fn signed(value: i128) -> Self {
        Self { is_nonnegative: value >= 0, bits: value.cast_unsigned() }
    }

    /// Returns the number with this value.
    #[must_use]
    pub const fn unsigned(value: u128) -> Self {
        Self { is_nonnegative: true, bits: value }
    }

    /// Returns the two's complement of the number in 128 bits.
    #[must_use]
    pub const fn bits(self) -> u128 {
        self.bits
    }

    /// Returns whether the number is less than 0.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        !self.is_nonnegative
    }

    /// Returns the number without its sign.
    #[must_use]
    pub const fn magnitude(self) -> u128 {
        if self.is_nonnegative { self.bits } else { self.bits.wrapping_neg() }
    }

    /// Returns the number as an `i128`, or `None` from 2^127 on.
    #[must_use]
    pub const fn as_i128(self) -> Option<i128> {
        let value = self.bits.cast_signed();
        if (value >= 0) == self.is_nonnegative { Some(value) } else { None }
    }
}

impl From<i128> for Code {
    fn from(value: i128) -> Self {
        Self::signed(value)
    }
}

impl From<u128> for Code {
    fn from(value: u128) -> Self {
        Self::unsigned(value)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad_integral(self.is_nonnegative, "", &self.magnitude().to_string())
    }
}

/// How a list writes its codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Radix {
    /// As decimal numbers.
    #[default]
    Decimal,
    /// As `0x` numbers, all of this many digits.
    Hexadecimal {
        /// The digits after `0x`.
        digits: usize,
        /// Whether the digits above 9 are capitals.
        is_uppercase: bool,
    },
}

impl Radix {
    /// Returns a code as the list writes it.
    ///
    /// ```
    /// use jmessage_codes_spec::{Code, Radix};
    ///
    /// let radix = Radix::Hexadecimal { digits: 4, is_uppercase: true };
    /// assert_eq!(radix.show(Code::from(160_u128)), "0x00A0");
    /// assert_eq!(Radix::Decimal.show(Code::from(-7_i128)), "-7");
    /// ```
    #[must_use]
    pub fn show(self, code: Code) -> String {
        match self {
            Self::Decimal => code.to_string(),
            Self::Hexadecimal { digits, is_uppercase: true } => {
                format!("0x{:0digits$X}", code.bits())
            }
            Self::Hexadecimal { digits, is_uppercase: false } => {
                format!("0x{:0digits$x}", code.bits())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_are_in_the_order_of_their_numbers() {
        let ascending = [
            Code::signed(i128::MIN),
            Code::signed(-1),
            Code::ZERO,
            Code::signed(i128::MAX),
            Code::unsigned(1 << 127),
            Code::unsigned(u128::MAX),
        ];
        assert!(ascending.is_sorted());
        assert_eq!(ascending[0].to_string(), i128::MIN.to_string());
        assert_eq!(ascending[4].as_i128(), None);
        assert_eq!(ascending[0].as_i128(), Some(i128::MIN));
    }
}

//! In: a text. Out: the number that it writes, by the rules for the cells of a list.

use crate::Integer;

/// A number of up to 128 bits, of either sign.
#[derive(Clone, Copy)]
pub(crate) struct Number {
    is_negative: bool,
    magnitude: u128,
}

impl Number {
    /// Reads a decimal number or a `0x` number. A list would refuse a plus sign, leading zeros of a
    /// decimal number, `-0`, `0X` and blanks, and so does this.
    #[inline]
    pub(crate) const fn parse(text: &[u8]) -> Option<Self> {
        let (is_negative, digits) = match text {
            [b'-', digits @ ..] => (true, digits),
            _ => (false, text),
        };
        let magnitude = match digits {
            [b'0', b'x', digits @ ..] if !is_negative => sum(digits, 16),
            [b'0'] if !is_negative => Some(0),
            [b'1'..=b'9', ..] => sum(digits, 10),
            _ => None,
        };
        match magnitude {
            Some(magnitude) => Some(Self { is_negative, magnitude }),
            None => None,
        }
    }

    /// Returns the number if an `i128` holds it.
    #[inline]
    const fn as_i128(self) -> Option<i128> {
        if self.is_negative {
            0_i128.checked_sub_unsigned(self.magnitude)
        } else {
            0_i128.checked_add_unsigned(self.magnitude)
        }
    }

    /// Returns the number if an `i64` holds it.
    #[inline]
    pub(crate) const fn as_i64(self) -> Option<i64> {
        let Some(wide) = self.as_i128() else { return None };
        #[expect(clippy::cast_possible_truncation, reason = "`TryFrom` is not `const`")]
        let narrow = wide as i64;
        if narrow as i128 == wide { Some(narrow) } else { None }
    }

    /// Returns the number if the integer type of the codes holds it.
    #[inline]
    pub(crate) fn fit<N: Integer>(self) -> Option<N> {
        if self.is_negative {
            self.as_i128().and_then(|number| N::try_from(number).ok())
        } else {
            N::try_from(self.magnitude).ok()
        }
    }
}

/// Reads the number that a text writes, if the integer type of the codes holds it.
#[inline]
pub(crate) fn number<N: Integer>(text: &str) -> Option<N> {
    Number::parse(text.as_bytes()).and_then(Number::fit)
}

#[inline]
const fn sum(digits: &[u8], radix: u32) -> Option<u128> {
    let (mut sum, mut rest) = (0_u128, digits);
    if rest.is_empty() {
        return None;
    }
    while let [first, after @ ..] = rest {
        let Some(digit) = (*first as char).to_digit(radix) else { return None };
        let Some(shifted) = sum.checked_mul(radix as u128) else { return None };
        let Some(next) = shifted.checked_add(digit as u128) else { return None };
        sum = next;
        rest = after;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_read_as_a_list_writes_them() {
        for (text, expected) in [
            ("0", Some(0)),
            ("880103", Some(880_103)),
            ("-7", Some(-7)),
            ("2147483647", Some(i32::MAX)),
            ("-2147483648", Some(i32::MIN)),
            ("0x0A", Some(10)),
            ("0xfF", Some(255)),
            ("2147483648", None),
            ("-2147483649", None),
            ("0xFFFFFFFF", None),
        ] {
            assert_eq!(number::<i32>(text), expected, "{text}");
        }
    }

    #[test]
    fn what_a_list_refuses_is_no_number() {
        for text in [
            "", "-", "+5", "007", "00", "-0", "-07", "0X1F", "0x", "-0x1", "1_000", " 1", "1 ",
            "1.0", "1e3", "٣", "--1", "0x1g",
        ] {
            assert_eq!(number::<i128>(text), None, "{text}");
        }
    }

    #[test]
    fn the_widest_types_keep_every_digit() {
        assert_eq!(number::<u128>("340282366920938463463374607431768211455"), Some(u128::MAX));
        assert_eq!(number::<u128>("340282366920938463463374607431768211456"), None);
        assert_eq!(number::<u128>("-1"), None);
        assert_eq!(number::<i128>("-170141183460469231731687303715884105728"), Some(i128::MIN));
        assert_eq!(number::<i128>("-170141183460469231731687303715884105729"), None);
        assert_eq!(number::<i128>("170141183460469231731687303715884105728"), None);
    }
}

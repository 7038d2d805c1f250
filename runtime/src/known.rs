//! What a number that is not in a list says while the user's crate compiles.

use crate::radix::Radix;

/// Room for the longest name and three numbers.
const CAPACITY: usize = 512;

/// A message written in `const` code, which can print a text but no integer.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    bytes: [u8; CAPACITY],
    length: usize,
}

/// The number of a list that is nearest to one that the list does not have.
///
/// A number comes in with its sign extended, as `code as u128`.
#[derive(Clone, Copy, Debug)]
pub struct Nearest {
    wanted: u128,
    is_signed: bool,
    /// The row and the code of the nearest so far.
    found: Option<(usize, u128)>,
}

impl Nearest {
    /// Begins the search.
    #[must_use]
    #[inline]
    pub const fn to(wanted: u128, is_signed: bool) -> Self {
        Self { wanted, is_signed, found: None }
    }

    /// Takes the next row into account; of two codes equally near the first one stays.
    #[must_use]
    #[inline]
    pub const fn or(mut self, row: usize, code: u128) -> Self {
        let nearer = match self.found {
            Some((_, found)) => self.distance(code) < self.distance(found),
            None => true,
        };
        if nearer {
            self.found = Some((row, code));
        }
        self
    }

    #[inline]
    const fn distance(&self, code: u128) -> u128 {
        if self.is_signed {
            code.cast_signed().abs_diff(self.wanted.cast_signed())
        } else {
            code.abs_diff(self.wanted)
        }
    }

    /// Returns the row of the nearest code, or 0 in an empty list.
    #[must_use]
    #[inline]
    pub const fn row(&self) -> usize {
        match self.found {
            Some((row, _)) => row,
            None => 0,
        }
    }

    /// Says which number was asked for and which one is near.
    #[must_use]
    #[inline]
    pub const fn message(&self, list: &str, name: &str, radix: Radix) -> Message {
        let message = Message { bytes: [0; CAPACITY], length: 0 };
        let message = message.text("no `").text(list).text("` has the number ");
        let message = message.number(self.wanted, self.is_signed, radix);
        match self.found {
            Some((_, code)) => {
                let message = message.text("; the nearest is ");
                message.number(code, self.is_signed, radix).text(" (").text(name).text(")")
            }
            None => message,
        }
    }
}

impl Message {
    /// Returns the message.
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &str {
        // Names are ASCII, so a text that had to be cut was not cut within a character.
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "no such code",
        }
    }

    #[inline]
    const fn text(mut self, text: &str) -> Self {
        let mut index = 0;
        while index < text.len() && self.length < CAPACITY {
            self.bytes[self.length] = text.as_bytes()[index];
            self.length += 1;
            index += 1;
        }
        self
    }

    #[inline]
    const fn number(self, number: u128, is_signed: bool, radix: Radix) -> Self {
        let is_negative = is_signed && number.cast_signed() < 0;
        let message = if is_negative { self.text("-") } else { self };
        let magnitude = if is_negative { number.wrapping_neg() } else { number };
        let message = if radix.digits() > 0 { message.text("0x") } else { message };
        message.digits(magnitude, radix)
    }

    #[inline]
    const fn digits(self, mut rest: u128, radix: Radix) -> Self {
        let mut digits = [b'0'; 39];
        let mut start = digits.len();
        loop {
            start -= 1;
            (rest, digits[start]) = radix.split(rest);
            if rest == 0 {
                break;
            }
        }
        let least = digits.len() - radix.digits();
        match core::str::from_utf8(digits.split_at(if start < least { start } else { least }).1) {
            Ok(digits) => self.text(digits),
            Err(_) => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Nearest, Radix};

    fn message(wanted: u128, is_signed: bool, codes: &[u128], radix: Radix) -> (usize, [u8; 150]) {
        let nearest = Nearest::to(wanted, is_signed);
        let nearest = codes.iter().enumerate().fold(nearest, |it, (row, code)| it.or(row, *code));
        let message = nearest.message("Code", "Name", radix);
        let mut bytes = [b' '; 150];
        let text = message.as_str().as_bytes();
        bytes[..text.len()].copy_from_slice(text);
        (nearest.row(), bytes)
    }

    #[track_caller]
    fn check(found: (usize, [u8; 150]), row: usize, text: &str) {
        let says = core::str::from_utf8(&found.1).map(str::trim_end);
        assert_eq!((found.0, says), (row, Ok(text)));
    }

    const DECIMAL: Radix = Radix::new(0, false);

    #[test]
    fn the_distance_is_that_of_the_type() {
        let minus = |number: u128| number.wrapping_neg();
        check(
            message(minus(1), true, &[minus(40), 0, 7], DECIMAL),
            1,
            "no `Code` has the number -1; the nearest is 0 (Name)",
        );
        check(
            message(u128::MAX, false, &[0, 1 << 127], DECIMAL),
            1,
            "no `Code` has the number 340282366920938463463374607431768211455; \
             the nearest is 170141183460469231731687303715884105728 (Name)",
        );
    }

    #[test]
    fn a_number_is_written_as_the_list_writes_it() {
        check(
            message(0xA1, false, &[0xA0, 0xFFFF], Radix::new(4, true)),
            0,
            "no `Code` has the number 0x00A1; the nearest is 0x00A0 (Name)",
        );
        check(
            message(0xA_BCDE, false, &[0xFFFF], Radix::new(4, false)),
            0,
            "no `Code` has the number 0xabcde; the nearest is 0xffff (Name)",
        );
    }

    #[test]
    fn of_two_codes_equally_near_the_first_is_named() {
        check(
            message(5, false, &[3, 7], DECIMAL),
            0,
            "no `Code` has the number 5; the nearest is 3 (Name)",
        );
    }

    #[test]
    fn a_message_without_room_is_cut() {
        let list = [b'L'; 600];
        let list = core::str::from_utf8(&list).expect("ASCII");
        let message = Nearest::to(5, false).message(list, "Name", DECIMAL);
        let rest = message.as_str().strip_prefix("no `").expect("the beginning is left");
        assert_eq!((rest.len(), rest.trim_matches('L')), (508, ""));
    }
}

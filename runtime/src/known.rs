//! What a number that is not in a list says while the user's crate compiles.

/// Room for the longest name and three numbers.
const CAPACITY: usize = 512;

/// A message written in `const` code, which can print a text but no integer.
pub struct Message {
    bytes: [u8; CAPACITY],
    length: usize,
}

/// The number of a list that is nearest to one that the list does not have.
pub struct Nearest {
    wanted: i128,
    /// The row and the code of the nearest so far.
    found: Option<(usize, i128)>,
}

impl Nearest {
    /// Begins the search.
    #[must_use]
    pub const fn to(wanted: i128) -> Self {
        Self { wanted, found: None }
    }

    /// Takes the next row into account; of two codes equally near the first one stays.
    #[must_use]
    pub const fn or(mut self, row: usize, code: i128) -> Self {
        let nearer = match self.found {
            Some((_, found)) => code.abs_diff(self.wanted) < found.abs_diff(self.wanted),
            None => true,
        };
        if nearer {
            self.found = Some((row, code));
        }
        self
    }

    /// The row of the nearest code; 0 in an empty list.
    #[must_use]
    pub const fn row(&self) -> usize {
        match self.found {
            Some((row, _)) => row,
            None => 0,
        }
    }

    /// Says which number was asked for and which one is near.
    #[must_use]
    pub const fn message(&self, list: &str, name: &str) -> Message {
        let message = Message { bytes: [0; CAPACITY], length: 0 };
        let message = message.text("no `").text(list).text("` has the number ").number(self.wanted);
        match self.found {
            Some((_, code)) => {
                message.text("; the nearest is ").number(code).text(" (").text(name).text(")")
            }
            None => message,
        }
    }
}

impl Message {
    /// The message.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        // Names are ASCII, so a text that had to be cut was not cut within a character.
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "no such code",
        }
    }

    const fn text(mut self, text: &str) -> Self {
        let mut index = 0;
        while index < text.len() && self.length < CAPACITY {
            self.bytes[self.length] = text.as_bytes()[index];
            self.length += 1;
            index += 1;
        }
        self
    }

    const fn number(mut self, number: i128) -> Self {
        if number < 0 {
            self = self.text("-");
        }
        let mut rest = number.unsigned_abs();
        let mut digits = [b'0'; 39];
        let mut start = digits.len() - 1;
        loop {
            digits[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
            start -= 1;
        }
        match core::str::from_utf8(digits.split_at(start).1) {
            Ok(digits) => self.text(digits),
            Err(_) => self,
        }
    }
}

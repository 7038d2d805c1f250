//! The integer types that a column may have. Knows no other type.

/// The integer type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntType {
    bits: u8,
    is_signed: bool,
}

impl IntType {
    /// All of them, the least first.
    pub const ALL: [Self; 8] = [
        Self { bits: 8, is_signed: false },
        Self { bits: 8, is_signed: true },
        Self { bits: 16, is_signed: false },
        Self { bits: 16, is_signed: true },
        Self { bits: 32, is_signed: false },
        Self { bits: 32, is_signed: true },
        Self { bits: 64, is_signed: false },
        Self { bits: 64, is_signed: true },
    ];

    /// Returns the name of the type, such as `u16`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match (self.bits, self.is_signed) {
            (8, false) => "u8",
            (8, true) => "i8",
            (16, false) => "u16",
            (16, true) => "i16",
            (32, false) => "u32",
            (32, true) => "i32",
            (_, false) => "u64",
            (_, true) => "i64",
        }
    }

    /// Returns the least value that the type holds.
    #[must_use]
    pub const fn min(self) -> i128 {
        if self.is_signed { -(1 << (self.bits - 1)) } else { 0 }
    }

    /// Returns the greatest value that the type holds.
    #[must_use]
    pub const fn max(self) -> i128 {
        (1 << (self.bits - self.is_signed as u8)) - 1
    }

    /// Returns whether the type holds a value.
    #[must_use]
    pub const fn holds(self, value: i128) -> bool {
        self.min() <= value && value <= self.max()
    }

    /// Returns the least type that holds all values from `min` to `max`.
    #[must_use]
    pub fn holding(min: i128, max: i128) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.holds(min) && kind.holds(max))
    }
}

//! The integer types that a code can have, and what each holds.

use std::fmt;

/// The integer type of an enum's codes, as in `#[repr(i32)]`.
///
/// ```
/// use jmessage_codes_spec::Repr;
///
/// assert_eq!(Repr::from_name("u8"), Some(Repr::U8));
/// assert!(Repr::U8.holds(255) && !Repr::U8.holds(-1));
/// assert_eq!(Repr::holding(3_000_000_000), Some(Repr::U32));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repr {
    /// 8 bits, from 0.
    U8,
    /// 8 bits.
    I8,
    /// 16 bits, from 0.
    U16,
    /// 16 bits.
    I16,
    /// 32 bits: the default.
    #[default]
    I32,
    /// 32 bits, from 0.
    U32,
    /// 64 bits.
    I64,
    /// 64 bits, from 0.
    U64,
    /// A pointer's size; checked as 64 bits.
    Isize,
    /// A pointer's size, from 0; checked as 64 bits.
    Usize,
    /// 128 bits.
    I128,
    /// 128 bits, from 0; only the half that `i128` shares with it can be used.
    U128,
}

impl Repr {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::I32,
        Self::U8,
        Self::I8,
        Self::U16,
        Self::I16,
        Self::U32,
        Self::I64,
        Self::U64,
        Self::Isize,
        Self::Usize,
        Self::I128,
        Self::U128,
    ];

    /// The type of this name, such as `u16`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|repr| repr.name() == name)
    }

    /// The type's name, such as `u16`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::U8 => "u8",
            Self::I8 => "i8",
            Self::U16 => "u16",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::I64 => "i64",
            Self::U64 => "u64",
            Self::Isize => "isize",
            Self::Usize => "usize",
            Self::I128 => "i128",
            Self::U128 => "u128",
        }
    }

    /// The least code that the type holds.
    #[must_use]
    pub const fn min(self) -> i128 {
        match self {
            Self::U8 | Self::U16 | Self::U32 | Self::U64 | Self::Usize | Self::U128 => 0,
            Self::I8 => i8::MIN as i128,
            Self::I16 => i16::MIN as i128,
            Self::I32 => i32::MIN as i128,
            Self::I64 | Self::Isize => i64::MIN as i128,
            Self::I128 => i128::MIN,
        }
    }

    /// The greatest code that the type holds, of those that an `i128` holds.
    #[must_use]
    pub const fn max(self) -> i128 {
        match self {
            Self::U8 => u8::MAX as i128,
            Self::I8 => i8::MAX as i128,
            Self::U16 => u16::MAX as i128,
            Self::I16 => i16::MAX as i128,
            Self::I32 => i32::MAX as i128,
            Self::U32 => u32::MAX as i128,
            Self::I64 | Self::Isize => i64::MAX as i128,
            Self::U64 | Self::Usize => u64::MAX as i128,
            Self::I128 | Self::U128 => i128::MAX,
        }
    }

    /// Whether the type holds this code.
    #[must_use]
    pub const fn holds(self, code: i128) -> bool {
        self.min() <= code && code <= self.max()
    }

    /// The type to advise for a code: `i32` if that holds it, else the next that does.
    #[must_use]
    pub fn holding(code: i128) -> Option<Self> {
        [Self::I32, Self::U32, Self::I64, Self::U64, Self::I128]
            .into_iter()
            .find(|repr| repr.holds(code))
    }
}

impl fmt::Display for Repr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

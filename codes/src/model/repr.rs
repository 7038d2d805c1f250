//! The integer types that a code can have, and what each holds.

use std::fmt;

use super::code::Code;

/// The integer type of an enum's codes, as in `#[repr(i32)]`.
///
/// ```
/// use jmessage_codes_spec::Repr;
///
/// assert_eq!(Repr::from_name("u8"), Some(Repr::U8));
/// assert!(Repr::U8.holds(255_u128.into()) && !Repr::U8.holds((-1_i128).into()));
/// let (min, max) = ((-1_i128).into(), 3_000_000_000_u128.into());
/// assert_eq!(Repr::holding(min, max), Some(Repr::I64));
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
    /// 128 bits, from 0.
    U128,
}

impl Repr {
    /// All of them, the default first.
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

    /// Returns the type of this name, such as `u16`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|repr| repr.name() == name)
    }

    /// Returns the name of the type, such as `u16`.
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

    /// Returns the least code that the type holds.
    #[must_use]
    pub const fn min(self) -> Code {
        Code::signed(match self {
            Self::U8 | Self::U16 | Self::U32 | Self::U64 | Self::Usize | Self::U128 => 0,
            Self::I8 => i8::MIN as i128,
            Self::I16 => i16::MIN as i128,
            Self::I32 => i32::MIN as i128,
            Self::I64 | Self::Isize => i64::MIN as i128,
            Self::I128 => i128::MIN,
        })
    }

    /// Returns the greatest code that the type holds.
    #[must_use]
    pub const fn max(self) -> Code {
        Code::unsigned(match self {
            Self::U8 => u8::MAX as u128,
            Self::I8 => i8::MAX as u128,
            Self::U16 => u16::MAX as u128,
            Self::I16 => i16::MAX as u128,
            Self::I32 => i32::MAX as u128,
            Self::U32 => u32::MAX as u128,
            Self::I64 | Self::Isize => i64::MAX as u128,
            Self::U64 | Self::Usize => u64::MAX as u128,
            Self::I128 => i128::MAX as u128,
            Self::U128 => u128::MAX,
        })
    }

    /// Returns whether the type holds this code.
    #[must_use]
    pub fn holds(self, code: Code) -> bool {
        self.min() <= code && code <= self.max()
    }

    /// Returns the type to suggest for a list whose codes go from `min` to `max`: `i32` if it holds
    /// both, else the next that does.
    #[must_use]
    pub fn holding(min: Code, max: Code) -> Option<Self> {
        [Self::I32, Self::U32, Self::I64, Self::U64, Self::I128, Self::U128]
            .into_iter()
            .find(|repr| repr.holds(min) && repr.holds(max))
    }
}

impl fmt::Display for Repr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

//! What can be wrong with the spelling of a number.

/// Why a text that resembles a number is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Spelling {
    /// It has an unnecessary sign.
    Sign,
    /// It begins with zeros.
    Zeros,
    /// It is not hexadecimal, as the other codes are.
    NotHexadecimal,
    /// It is hexadecimal, but has no `0x`.
    Hexadecimal,
    /// It has an exponent, as a spreadsheet shows long numbers.
    Scientific,
    /// It is a date, as a spreadsheet makes of some codes.
    Date,
    /// It has letters in front.
    Prefixed,
    /// It is written in another way.
    Other,
}

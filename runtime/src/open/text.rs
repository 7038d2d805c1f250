//! In: a text of a list, or a number that the list does not have. Out: a text, without allocation.

use core::cmp::Ordering;
use core::fmt::{self, Debug, Display, Formatter, Write};
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use crate::language::best;

/// A text about an [`Open`](crate::Open) code: one of the list, or one that names the unknown number.
///
/// It is `Copy`, needs no allocation, and works wherever a `&str` does.
///
/// ```
/// use jmessage_codes::{Open, OpenText, web};
///
/// let text: OpenText = Open::<web::Code>::new(880105).description();
/// assert_eq!(text, "unknown code 880105");
/// assert!(text.ends_with("880105"));
/// assert_eq!(format!("{text:>20}"), " unknown code 880105");
/// assert_eq!(text.as_known(), None);
///
/// let text = Open::<web::Code>::new(880103).description();
/// assert_eq!(text.as_known(), Some("User does not exist"));
/// ```
#[derive(Clone, Copy)]
pub struct OpenText(Text);

/// Room for the longest of the unknown texts and a number of 128 bits.
const CAPACITY: usize = 60;

#[derive(Clone, Copy)]
enum Text {
    Known(&'static str),
    Unknown { bytes: [u8; CAPACITY], length: usize },
}

impl OpenText {
    #[inline]
    pub(super) const fn known(text: &'static str) -> Self {
        Self(Text::Known(text))
    }

    #[inline]
    pub(super) fn unknown(number: impl Display) -> Self {
        Self::with_number("unknown code", number)
    }

    #[inline]
    pub(super) fn unknown_in(languages: &str, number: impl Display) -> Self {
        let text = match best(languages, &["zh-Hans", "zh-Hant", "en"]) {
            Some(0) => "未知错误码",
            Some(1) => "未知錯誤碼",
            _ => "unknown code",
        };
        Self::with_number(text, number)
    }

    #[inline]
    fn with_number(text: &str, number: impl Display) -> Self {
        let mut buffer = Buffer { bytes: [0; CAPACITY], length: 0 };
        // There is room for every integer, and writing one cannot fail otherwise.
        let _ = write!(buffer, "{text} {number}");
        Self(Text::Unknown { bytes: buffer.bytes, length: buffer.length })
    }

    /// Returns the text.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// let text = Open::<web::Code>::new(7).message();
    /// assert_eq!(text.as_str(), "unknown code 7");
    /// ```
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Text::Known(text) => text,
            Text::Unknown { bytes, length } => {
                // Whole texts are written, so this is always UTF-8.
                bytes
                    .get(..*length)
                    .and_then(|text| str::from_utf8(text).ok())
                    .unwrap_or("unknown code")
            }
        }
    }

    /// Returns the text of the list, if the list has the code.
    ///
    /// ```
    /// use jmessage_codes::{Open, web};
    ///
    /// let name = Open::<web::Code>::new(880103).name().as_known();
    /// assert_eq!(name, Some("UserNotExist"));
    /// ```
    #[must_use]
    #[inline]
    pub const fn as_known(self) -> Option<&'static str> {
        match self.0 {
            Text::Known(text) => Some(text),
            Text::Unknown { .. } => None,
        }
    }
}

struct Buffer {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Write for Buffer {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let place = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

impl Deref for OpenText {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for OpenText {
    #[inline]
    fn as_ref(&self) -> &str {
        self
    }
}

impl Display for OpenText {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl Debug for OpenText {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq for OpenText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for OpenText {}

impl PartialOrd for OpenText {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for OpenText {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other)
    }
}

impl Hash for OpenText {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialEq<str> for OpenText {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for OpenText {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::OpenText;

    #[test]
    fn every_number_has_room() {
        let least = OpenText::unknown(i128::MIN);
        assert_eq!(least, "unknown code -170141183460469231731687303715884105728");
        let chinese = OpenText::unknown_in("zh", i128::MIN);
        assert_eq!(chinese, "未知错误码 -170141183460469231731687303715884105728");
        assert_eq!(OpenText::unknown_in("zh-TW", u128::MAX).len(), 16 + 39);
    }
}

//! In: a number of JMessage. Out: the product that sends it, by its range. Knows no list.

use core::fmt::{self, Display, Formatter};

/// The products of JMessage, each with a range of numbers of its own.
///
/// ```
/// use jmessage_codes::jmessage::Family;
///
/// assert_eq!(Family::of(880103), Some(Family::Web));
/// assert_eq!(Family::of(871999), Some(Family::Android));
/// assert_eq!(Family::of(871001), Some(Family::Ios));
/// assert_eq!(Family::of(899008), Some(Family::Server));
/// assert_eq!(Family::of(42), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Family {
    /// The Web SDK: 88xxxx. Its numbers also come from the SDKs for PC and for mini programs.
    Web,
    /// The servers: 70xxxx to 85xxxx and 71xxxxx over TCP, 898xxx and 899xxx over HTTP.
    Server,
    /// The Android SDK: 87xxxx, except 871001 to 871008.
    Android,
    /// The iOS SDK: 86xxxx, and 871001 to 871008 for calls.
    Ios,
}

impl Family {
    /// All families.
    pub const ALL: &'static [Self] = &[Self::Web, Self::Server, Self::Android, Self::Ios];

    /// Returns the family in whose range a number is, whether a list has the number or not.
    ///
    /// 0 means success in every family, so it belongs to none.
    #[must_use]
    pub const fn of(code: i32) -> Option<Self> {
        Some(match code {
            880_000..=889_999 => Self::Web,
            860_000..=869_999 | 871_001..=871_008 => Self::Ios,
            870_000..=879_999 => Self::Android,
            700_000..=859_999 | 898_000..=899_999 | 7_100_000..=7_199_999 => Self::Server,
            _ => return None,
        })
    }

    /// Returns what people call the family, such as `Android SDK`.
    ///
    /// ```
    /// use jmessage_codes::jmessage::Family;
    ///
    /// assert_eq!(Family::Server.name(), "server");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Web => "Web SDK",
            Self::Server => "server",
            Self::Android => "Android SDK",
            Self::Ios => "iOS SDK",
        }
    }
}

/// Writes the name, such as `Android SDK`.
impl Display for Family {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

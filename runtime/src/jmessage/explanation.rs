//! In: any number. Out: a text about it for people, also where no list has the number.

use core::fmt::{self, Display, Formatter};

use super::{AnyCode, Family};

/// Returns what is known about a number. There is a text for every number.
///
/// ```
/// use jmessage_codes::jmessage::explain;
///
/// assert_eq!(
///     explain(880103).to_string(),
///     "880103 UserNotExist (Web SDK): User does not exist"
/// );
/// assert_eq!(
///     explain(871999).to_string(),
///     "871999: not in our list; the range is that of the Android SDK"
/// );
/// assert_eq!(explain(42).to_string(), "42: not in our lists, and not in a range of JMessage");
/// ```
#[must_use]
pub const fn explain(code: i32) -> Explanation {
    Explanation { code }
}

/// What is known about a number; its `Display` is the text for people. [`explain`] makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Explanation {
    code: i32,
}

impl Explanation {
    /// Returns the number.
    #[must_use]
    pub const fn code(&self) -> i32 {
        self.code
    }

    /// Returns the code, if a list has the number.
    #[must_use]
    pub const fn known(&self) -> Option<AnyCode> {
        AnyCode::from_code(self.code)
    }

    /// Returns the family in whose range the number is, whether a list has the number or not.
    #[must_use]
    pub const fn family(&self) -> Option<Family> {
        Family::of(self.code)
    }
}

impl Display for Explanation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let code = self.code;
        match (self.known(), self.family()) {
            (Some(known), Some(family)) => {
                write!(f, "{code} {} ({family}): {}", known.name(), known.description())
            }
            (Some(known), None) => write!(f, "{code} {}: {}", known.name(), known.description()),
            (None, Some(family)) => {
                write!(f, "{code}: not in our list; the range is that of the {family}")
            }
            (None, None) => write!(f, "{code}: not in our lists, and not in a range of JMessage"),
        }
    }
}

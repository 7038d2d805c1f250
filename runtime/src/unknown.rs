//! Numbers that a list does not have.

use core::error::Error;
use core::fmt::{self, Display, Formatter};

/// A number that the list does not have: removed, of another family, or newer than this build.
///
/// It keeps the number, so that a reader of the log can look it up.
///
/// ```
/// use jmessage_codes::{UnknownCode, web};
///
/// let error = web::Code::try_from(880105_i32).unwrap_err();
/// assert_eq!(error, UnknownCode(880105));
/// assert_eq!(error.to_string(), "unknown code 880105");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownCode<N = i32>(pub N);

impl<N: Copy> UnknownCode<N> {
    /// Returns the number.
    #[must_use]
    #[inline]
    pub const fn code(self) -> N {
        self.0
    }
}

impl<N: Display> Display for UnknownCode<N> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        crate::display::pad(f, format_args!("unknown code {}", self.0))
    }
}

impl<N: fmt::Debug + Display> Error for UnknownCode<N> {}

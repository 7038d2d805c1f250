//! What a peer reports: success or failure.

use super::Failure;
use crate::{ErrorCode, Open};

/// A report of success or failure, for answers that can be either.
///
/// Needs the feature `alloc`. With the feature `serde` it is read from the same shapes as a
/// [`Failure`]. A report of success is one with a success code; one without a code is a failure.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use jmessage_codes::{Failure, Report, web};
///
/// fn check(body: &str) -> Result<(), Box<dyn std::error::Error>> {
///     let report: Report<web::Code> = serde_json::from_str(body)?;
///     report.check()?;
///     Ok(())
/// }
///
/// assert!(check(r#"{"code": 0, "message": "success"}"#).is_ok());
///
/// let error = check(r#"{"code": 880103, "message": "user not exist"}"#).unwrap_err();
/// let failure: &Failure<web::Code> = error.downcast_ref().unwrap();
/// assert_eq!(failure.known(), Some(web::Code::UserNotExist));
///
/// let error = check(r#"{"users": []}"#).unwrap_err();
/// assert_eq!(error.to_string(), r#"no report with a code or a message: {"users":[]}"#);
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Report<C: ErrorCode> {
    /// What it would be as a failure.
    pub(super) parts: Failure<C>,
}

impl<C: ErrorCode> Report<C> {
    /// Returns the code, in the list or not; `None` if the peer sent none that fits the integer type
    /// of the codes.
    ///
    /// ```
    /// use jmessage_codes::{Failure, Report, web};
    ///
    /// let report = Report::from(Failure::from_parts(web::Code::UserNotExist, "gone"));
    /// assert!(report.code().is_some_and(|code| code == 880103));
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<Open<C>> {
        self.parts.code()
    }

    /// Returns the message that the peer sent, or else a text about the code.
    ///
    /// ```
    /// use jmessage_codes::{Failure, Report, web};
    ///
    /// let report = Report::from(Failure::from_parts(web::Code::UserNotExist, "gone"));
    /// assert_eq!(report.message(), "gone");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        self.parts.message()
    }

    /// Returns whether the code means success.
    ///
    /// ```
    /// use jmessage_codes::{Failure, Report, web};
    ///
    /// let report = Report::from(Failure::<web::Code>::from_parts(0, "success"));
    /// assert!(report.is_success());
    /// ```
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.code().is_some_and(Open::is_success)
    }

    /// Turns the report into a result.
    ///
    /// # Errors
    ///
    /// Returns the failure if the report is not one of success.
    ///
    /// ```
    /// use jmessage_codes::{Failure, Report, web};
    ///
    /// let failure = Failure::from_parts(web::Code::UserNotExist, "gone");
    /// assert_eq!(Report::from(failure.clone()).check(), Err(failure));
    /// ```
    pub fn check(self) -> Result<(), Failure<C>> {
        if self.is_success() { Ok(()) } else { Err(self.parts) }
    }
}

impl<C: ErrorCode> From<Failure<C>> for Report<C> {
    fn from(parts: Failure<C>) -> Self {
        Self { parts }
    }
}

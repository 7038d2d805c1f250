//! The error codes of the JMessage servers, over TCP and over the REST API.
//!
//! Use this list in a back end that calls the REST API (899xxx), and for the codes that the SDKs pass
//! on from the servers: over HTTP (898xxx) and over TCP (the others). Needs the feature `server`.
//!
//! ```
//! use jmessage_codes::server::Code;
//!
//! let code = Code::from_code(899002).ok_or("not in the list")?;
//! assert_eq!(code.name(), "RestUserNotExist");
//! assert_eq!(code.event(), Some("no_such_user"));
//! # Ok::<(), &str>(())
//! ```
//!
//! A message does not identify a code: 68 codes share 27 messages.
//!
//! # Sources
//!
//! - The numbers and messages of the 179 codes are copied from the vendor's pages of 2019, of which we
//!   saw a part in its state of December 2021. 899070 and 899071 have no message there. 899051 to 899053
//!   are not in the list, since only the guide to the REST API mentions them.
//! - The names, the descriptions, the Chinese texts, the groups, the advice, `retry` and `event` are
//!   ours.

crate::jmessage_codes! {
    /// An error code of the JMessage servers.
    ///
    /// ```
    /// use jmessage_codes::server::Code;
    ///
    /// let code = Code::from_code(899002).expect("the list has it");
    /// assert_eq!(code, Code::RestUserNotExist);
    /// println!("{code}: {}", code.advice());
    /// ```
    pub enum Code from builtin "server";
}

impl Code {
    /// Returns whether the same call may succeed later, without a change: whether
    /// [`retry`](Self::retry) is [`CodeRetry::Later`].
    ///
    /// ```
    /// use jmessage_codes::server::Code;
    ///
    /// assert!(Code::RestResponseTimedOut.is_retryable());
    /// assert!(!Code::RestUserNotExist.is_retryable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(&self) -> bool {
        matches!(self.retry(), CodeRetry::Later)
    }
}

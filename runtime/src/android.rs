//! The error codes of the JMessage Android SDK.
//!
//! Use this list for numbers that an Android client shows: 871xxx, and 872xxx for calls. Needs the
//! feature `android`. The codes that the SDK passes on from the servers are in the list `server`.
//!
//! ```
//! use jmessage_codes::android::Code;
//!
//! let code = Code::from_code(871303).ok_or("not in the list")?;
//! assert_eq!(code.event(), Some("invalid_username"));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Sources
//!
//! - The numbers and messages of the 54 codes are copied from the vendor's page of 2019. The page has 0
//!   twice; we keep `Success`.
//! - The names, the descriptions, the Chinese texts, the groups, the advice, `retry` and `event` are
//!   ours.

crate::jmessage_codes! {
    /// An error code of the JMessage Android SDK.
    ///
    /// ```
    /// use jmessage_codes::android::Code;
    ///
    /// let code = Code::from_code(871504).expect("the list has it");
    /// assert_eq!(code, Code::PushNotRegistered);
    /// println!("{code}: {}", code.advice());
    /// ```
    pub enum Code from builtin "android";
}

impl Code {
    /// Returns whether the same call may succeed later, without a change: whether
    /// [`retry`](Self::retry) is [`CodeRetry::Later`].
    ///
    /// ```
    /// use jmessage_codes::android::Code;
    ///
    /// assert!(Code::RequestFailed.is_retryable());
    /// assert!(!Code::InvalidRequestParameters.is_retryable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(&self) -> bool {
        matches!(self.retry(), CodeRetry::Later)
    }
}

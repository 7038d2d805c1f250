//! The error codes of the JMessage iOS SDK.
//!
//! Use this list for numbers that an iOS client shows: 86xxxx, and 871001 to 871008 for calls. Needs
//! the feature `ios`. The codes that the SDK passes on from the servers are in the list `server`.
//!
//! ```
//! use jmessage_codes::ios::Code;
//!
//! let code = Code::from_code(863004).ok_or("not in the list")?;
//! assert_eq!(code.event(), Some("not_logged_in"));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Sources
//!
//! - The numbers and messages of the 42 codes are copied from the vendor's page of 2019. No code means
//!   success. The SDK replaces the `%@` in the message of 871002.
//! - The names, the descriptions, the Chinese texts, the groups, the advice, `retry` and `event` are
//!   ours.

crate::jmessage_codes! {
    /// An error code of the JMessage iOS SDK.
    ///
    /// ```
    /// use jmessage_codes::ios::Code;
    ///
    /// let code = Code::from_code(860015).expect("the list has it");
    /// assert_eq!(code, Code::DownloadFailed);
    /// println!("{code}: {}", code.advice());
    /// ```
    pub enum Code from builtin "ios";
}

impl Code {
    /// Returns whether the same call may succeed later, without a change: whether
    /// [`retry`](Self::retry) is [`CodeRetry::Later`].
    ///
    /// ```
    /// use jmessage_codes::ios::Code;
    ///
    /// assert!(Code::UploadFailed.is_retryable());
    /// assert!(!Code::NotMediaMessage.is_retryable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(&self) -> bool {
        matches!(self.retry(), CodeRetry::Later)
    }
}

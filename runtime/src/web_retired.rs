//! The error codes that the vendor's page of the JMessage Web SDK dropped in 2017.
//!
//! Use this list for old logs and for clients with an old SDK. Needs the feature `web-retired`. The
//! numbers are of the same range as those of [`web`](crate::web), and no number is in both lists.
//!
//! All are deprecated, and [`deprecated`](Code::deprecated) says what replaced them if that is known.
//!
//! ```
//! use jmessage_codes::web_retired::Code;
//!
//! let code = Code::from_code(880302).ok_or("not in the list")?;
//! assert_eq!(code.deprecated(), Some("withdrawn in November 2017; 881302 now says this"));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Sources
//!
//! - The numbers and messages of the 22 codes are copied from the vendor's page. It dropped 881002 in
//!   October 2017 and the others in November.
//! - The names, the descriptions, the Chinese texts, the groups, the advice, `retry` and `event` are
//!   ours.

crate::jmessage_codes! {
    /// An error code that the vendor withdrew from the JMessage Web SDK.
    ///
    /// ```
    /// use jmessage_codes::web_retired::Code;
    ///
    /// let code = Code::from_code(880302).expect("the list has it");
    /// assert_eq!(code, Code::AlreadyFriends);
    /// println!("{code}: {}", code.advice());
    /// ```
    pub enum Code from builtin "web-retired";
}

impl Code {
    /// Returns whether the same call may succeed later, without a change: whether
    /// [`retry`](Self::retry) is [`CodeRetry::Later`].
    ///
    /// ```
    /// use jmessage_codes::web_retired::Code;
    ///
    /// assert!(Code::ALL.iter().all(|code| !code.is_retryable()));
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(&self) -> bool {
        matches!(self.retry(), CodeRetry::Later)
    }
}

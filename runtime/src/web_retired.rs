//! The error codes that the vendor's page of the JMessage Web SDK dropped in 2017.
//!
//! Use this list for old logs and for clients with an old SDK. Needs the feature `web-retired`. The
//! numbers are of the same range as those of [`web`](crate::web), and no number is in both lists.
//!
//! 22 codes: 881002 was dropped in October 2017 and the others in November. All are deprecated, and
//! [`deprecated`](Code::deprecated) says what replaced them where that is known. The numbers and the
//! messages are the vendor's, exactly. The names, the descriptions, the Chinese texts, the groups,
//! the advice, `retry` and `event` are ours.
//!
//! ```
//! use jmessage_codes::web_retired::Code;
//!
//! let code = Code::from_code(880302).ok_or("not in the list")?;
//! assert_eq!(code.deprecated(), Some("withdrawn in November 2017; 881302 now says this"));
//! # Ok::<(), &str>(())
//! ```

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

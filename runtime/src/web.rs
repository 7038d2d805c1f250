//! The error codes of the JMessage (Aurora IM) Web SDK.
//!
//! Use this list for what a callback of the Web SDK gets; the SDK for PC and the one for mini programs
//! send the same numbers. The other lists need a feature: see [the guide](crate::guide::lists).
//!
//! 76 codes, with the messages and descriptions of the vendor's page "Definition of IM Web
//! ErrorCode", with their spelling mistakes, since the SDK sends them so. The page is of 2019; a part
//! of it was seen as of December 2021. The names, the Chinese texts, the groups, the advice, `retry`
//! and `event` are ours. Where the vendor's documents say what to do (880106, 880110, 880206, 880210,
//! 880403) the advice follows them; the rest is our reading of the message and of what applications
//! do.
//!
//! ```
//! use jmessage_codes::known;
//! use jmessage_codes::web::{Code, CodeAction};
//!
//! let code = known!(Code, 880106);
//! assert_eq!(code.message(), "signatu is expire");
//! assert_eq!(code.action(), CodeAction::RenewSignature);
//! assert_eq!(code.description_in("zh-Hans-CN"), "签名已过期");
//! ```
//!
//! A message never identifies a code: `invalid parameter`, `group already set` and `group never set`
//! are each sent for two of them. And 882002 means four things, of which only the call tells: on
//! register the name is taken, on user info there is no such user, on group info no such group, on
//! change of password the old one is wrong.

crate::jmessage_codes! {
    /// An error code of the JMessage Web SDK.
    ///
    /// ```
    /// use jmessage_codes::web::Code;
    ///
    /// let code = Code::from_code(880103).expect("the list has it");
    /// assert_eq!(code, Code::UserNotExist);
    /// println!("{code}: {}", code.advice());
    /// ```
    pub enum Code from builtin "web";
}

impl Code {
    /// Returns whether the same call may succeed later, without a change: whether
    /// [`retry`](Self::retry) is [`CodeRetry::Later`].
    ///
    /// ```
    /// use jmessage_codes::web::Code;
    ///
    /// assert!(Code::ResponseTimedOut.is_retryable());
    /// assert!(!Code::UserNotExist.is_retryable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(&self) -> bool {
        matches!(self.retry(), CodeRetry::Later)
    }
}

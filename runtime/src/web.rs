//! The error codes of the JMessage (Aurora IM) Web SDK.
//!
//! Use this list for the 76 codes that a callback of the Web SDK gets. The SDKs for PC and for mini
//! programs send the same numbers. The other lists need a feature: see [the guide](crate::guide::lists).
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
//! # One message, several codes
//!
//! A message does not identify a code. `invalid parameter`, `group already set` and `group never set`
//! are messages of two codes each. 882002 has a meaning for each call: the name is taken (register),
//! there is no such user (user info), there is no such group (group info), or the old password is
//! wrong (change of password).
//!
//! # Sources
//!
//! - The numbers, messages and descriptions are from the vendor's page "Definition of IM Web ErrorCode"
//!   of 2019, of which we saw a part in its state of December 2021. Messages keep their spelling
//!   mistakes, since the SDK sends them like this.
//! - The advice follows the vendor's documents where they say what to do: 880106, 880110, 880206, 880210
//!   and 880403. Elsewhere it is our reading of the message and of what applications do.
//! - The names, the Chinese texts, the groups, `action`, `retry` and `event` are ours.

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

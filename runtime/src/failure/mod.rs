//! What a peer says when something fails: the code, if it sent one, and its message.

#[cfg(feature = "serde")]
mod body;
mod report;
#[cfg(feature = "serde")]
mod wire;

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt::{self, Display, Formatter};

pub use report::Report;

use crate::{ErrorCode, Open, OpenText};

/// A failure that a callback or the body of an answer reports: its code and its message.
///
/// Needs the feature `alloc`. With the feature `serde`, a failure is read from the shapes that peers
/// send:
///
/// - `{"code": 880103, "message": "…"}`. The code may be a number, a text that writes one, a float
///   without a fraction, null or missing. Other names of it are `errcode`, `error_code`, `errorCode`
///   and `errno`, and of the message `msg`, `errmsg`, `error_message`, `description`, `detail` and
///   `reason`. Other fields do not matter.
/// - `{"error": {"code": 899008, "message": "…"}}`, and `{"error": "…"}`.
/// - `"871303"`, `"Error 871303"`, or any other text, and `871303`.
///
/// A report of success is not a failure, and reading one as a failure is an error. Where both are
/// possible, read a [`Report`]. A body that is not a report is an error that shows its start.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use jmessage_codes::{Failure, web};
///
/// let body = r#"{"error": {"code": 880103, "message": "no such user"}}"#;
/// let failure: Failure<web::Code> = serde_json::from_str(body)?;
/// assert_eq!(failure.known(), Some(web::Code::UserNotExist));
/// assert_eq!(failure.message(), "no such user");
/// assert_eq!(failure.description_in("zh-CN"), "用户不存在");
/// assert_eq!(failure.to_string(), "UserNotExist (880103): no such user");
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Neither the number nor the message is lost. A code that does not fit the integer type of the
/// codes is kept as [`other_code`](Failure::other_code).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Failure<C: ErrorCode> {
    code: Option<Open<C>>,
    /// The code as the peer sent it, if it does not fit the integer type.
    other_code: Option<String>,
    /// What the peer said, or else a text about the code.
    message: String,
    /// Whether the peer sent the message.
    is_sent: bool,
}

impl<C: ErrorCode> Failure<C> {
    /// Makes a failure from the code and the message that a callback got. If the message is empty, the
    /// failure has the message of the list.
    ///
    /// ```
    /// use jmessage_codes::{Failure, Open, web};
    ///
    /// let failure = Failure::<web::Code>::from_parts(880105, "gone");
    /// assert_eq!(failure.code(), Some(Open::new(880105)));
    /// assert_eq!(failure.to_string(), "unknown code 880105: gone");
    ///
    /// let failure = Failure::from_parts(web::Code::UserNotExist, "");
    /// assert_eq!(failure.message(), "user not exist");
    /// ```
    #[must_use]
    pub fn from_parts(code: impl Into<Open<C>>, message: impl Into<String>) -> Self {
        Self::new(Some(code.into()), None, Some(message.into()))
    }

    /// Makes a failure from what was found: a code, a message or both.
    fn new(code: Option<Open<C>>, other_code: Option<String>, message: Option<String>) -> Self {
        let message = message.filter(|message| !message.trim().is_empty());
        let is_sent = message.is_some();
        let message = message.unwrap_or_else(|| match (code, &other_code) {
            (Some(code), _) => text_of(code).into(),
            (None, Some(other)) => alloc::format!("code {other}"),
            (None, None) => "failed without a code and a message".into(),
        });
        Self { code, other_code, message, is_sent }
    }

    /// Returns the code, in the list or not; `None` if the peer sent none, or one that does not fit
    /// the integer type of the codes.
    ///
    /// ```
    /// use jmessage_codes::{Failure, web};
    ///
    /// let failure = Failure::from_parts(web::Code::UserNotExist, "gone");
    /// assert!(failure.code().is_some_and(|code| code == 880103));
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<Open<C>> {
        self.code
    }

    /// Returns the code if the list has it: for a `match`, and for the columns of the list.
    ///
    /// ```
    /// use jmessage_codes::web::{Code, CodeAction};
    /// use jmessage_codes::Failure;
    ///
    /// let failure = Failure::from_parts(Code::UserNotExist, "gone");
    /// let action = failure.known().map(|code| code.action());
    /// assert_eq!(action, Some(CodeAction::RegisterUser));
    /// ```
    #[must_use]
    pub fn known(&self) -> Option<C> {
        self.code.and_then(Open::known)
    }

    /// Returns the code as the peer sent it, if it does not fit the integer type of the codes.
    ///
    /// ```
    /// # #[cfg(feature = "serde")] {
    /// use jmessage_codes::{Failure, web};
    ///
    /// let body = r#"{"code": 99999999999, "message": "odd"}"#;
    /// let failure: Failure<web::Code> = serde_json::from_str(body)?;
    /// assert_eq!(failure.code(), None);
    /// assert_eq!(failure.other_code(), Some("99999999999"));
    /// assert_eq!(failure.to_string(), "code 99999999999: odd");
    /// # }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn other_code(&self) -> Option<&str> {
        self.other_code.as_deref()
    }

    /// Returns the message that the peer sent. If it sent none, this is a text about the code: the
    /// message of the list, or `unknown code 880105`. It is never empty.
    ///
    /// ```
    /// use jmessage_codes::{Failure, web};
    ///
    /// let failure = Failure::from_parts(web::Code::UserNotExist, "gone");
    /// assert_eq!(failure.message(), "gone");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a text for the user in a language that they ask for: a BCP 47 tag, a POSIX locale or
    /// an `Accept-Language` header. It is the description of the list, or else what the peer said.
    ///
    /// ```
    /// use jmessage_codes::{Failure, web};
    ///
    /// let failure = Failure::from_parts(web::Code::UserNotExist, "gone");
    /// assert_eq!(failure.description_in("zh_CN.UTF-8"), "用户不存在");
    /// let failure = Failure::<web::Code>::from_parts(880105, "gone");
    /// assert_eq!(failure.description_in("zh"), "未知错误码 880105: gone");
    /// ```
    #[must_use]
    pub fn description_in(&self, languages: &str) -> Cow<'_, str> {
        if let Some(known) = self.known() {
            let description = known.description_in(languages);
            let is_blank = description.is_empty();
            return Cow::Borrowed(if is_blank { self.message() } else { description });
        }
        match self.code {
            Some(code) if self.is_sent => {
                alloc::format!("{}: {}", code.description_in(languages), self.message).into()
            }
            Some(code) => String::from(code.description_in(languages)).into(),
            None if self.other_code.is_some() => self.to_string().into(),
            None => Cow::Borrowed(self.message()),
        }
    }
}

/// What the list says of a code, and never nothing.
fn text_of<C: ErrorCode>(code: Open<C>) -> OpenText {
    let message = code.message();
    if message.is_empty() { code.description() } else { message }
}

impl From<OpenText> for String {
    fn from(text: OpenText) -> Self {
        text.as_str().into()
    }
}

impl<C: ErrorCode> From<Open<C>> for Failure<C> {
    fn from(code: Open<C>) -> Self {
        Self::from_parts(code, "")
    }
}

impl<C: ErrorCode> From<C> for Failure<C> {
    fn from(code: C) -> Self {
        Self::from_parts(code, "")
    }
}

/// Writes the name, the number and the message: `UserNotExist (880103): no such user`.
impl<C: ErrorCode> Display for Failure<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let message = &self.message;
        if let Some(known) = self.known() {
            return write!(f, "{} ({}): {message}", known.name(), known.code());
        }
        match (&self.code, &self.other_code) {
            (Some(code), _) if self.is_sent => write!(f, "{code}: {message}"),
            (None, Some(other)) if self.is_sent => write!(f, "code {other}: {message}"),
            _ => f.write_str(message),
        }
    }
}

impl<C: ErrorCode> Error for Failure<C> {}

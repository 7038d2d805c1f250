//! One type for the codes of all lists: for programs that receive codes of several products.
//!
//! Needs the feature `jmessage`, which turns on the lists [`server`], [`android`], [`ios`] and
//! [`web_retired`].
//!
//! ```
//! use jmessage_codes::jmessage::{AnyCode, Family, Retry, explain};
//!
//! let code = AnyCode::from_code(899002).ok_or("no list has it")?;
//! assert_eq!(code.family(), Family::Server);
//! assert_eq!(code.advice_in("zh-CN"), "请检查用户名，必要时先注册该用户。");
//! assert_eq!(code.retry(), Retry::AfterChange);
//!
//! // What the other products send for the same event.
//! let same: Vec<i32> = code.same_event().map(|code| code.code()).collect();
//! assert_eq!(same, [880103, 801003, 898002]);
//!
//! // A number that no list has still says whose it is.
//! assert_eq!(AnyCode::from_code(871999), None);
//! assert_eq!(explain(871999).family(), Some(Family::Android));
//! # Ok::<(), &str>(())
//! ```

mod explanation;
mod family;

use core::error::Error;
use core::fmt::{self, Display, Formatter};

pub use explanation::{Explanation, explain};
pub use family::Family;

pub use crate::web::CodeRetry as Retry;
use crate::{UnknownCode, android, ios, server, web, web_retired};

/// Writes `AnyCode` and what asks the list of a code, from the module of each list and the family
/// of its numbers.
macro_rules! any_code {
    ($( $(#[$doc:meta])* $List:ident $module:ident $Family:ident )+) => {
        /// A code of any list. Every number except 0 is in one list only.
        ///
        /// It has the functions of [`ErrorCode`](crate::ErrorCode), and those of the columns that all
        /// lists have.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum AnyCode {
            $( $(#[$doc])* $List($module::Code), )+
        }

        impl AnyCode {
            /// Returns the code with this number, if a list has it. The number 0 is that of the Web
            /// SDK.
            ///
            /// ```
            /// use jmessage_codes::jmessage::AnyCode;
            /// use jmessage_codes::server;
            ///
            /// let code = AnyCode::from_code(803009);
            /// assert_eq!(code, Some(AnyCode::Server(server::Code::SensitiveMessage)));
            /// ```
            #[must_use]
            pub const fn from_code(code: i32) -> Option<Self> {
                $( if let Some(code) = $module::Code::from_code(code) {
                    return Some(Self::$List(code));
                } )+
                None
            }

            /// Returns all codes, list by list, each list in ascending order.
            ///
            /// ```
            /// use jmessage_codes::jmessage::AnyCode;
            ///
            /// assert_eq!(AnyCode::all().count(), 76 + 179 + 54 + 42 + 22);
            /// ```
            pub fn all() -> impl Iterator<Item = Self> {
                core::iter::empty()
                    $( .chain($module::Code::ALL.iter().copied().map(Self::$List)) )+
            }

            /// Returns the family whose range the number is in; 0 belongs to the family of its list.
            #[must_use]
            pub const fn family(&self) -> Family {
                match self { $( Self::$List(_) => Family::$Family, )+ }
            }

            /// Returns when the same call may succeed.
            #[must_use]
            pub const fn retry(&self) -> Retry {
                match self { $( Self::$List(code) => match code.retry() {
                    $module::CodeRetry::Never => Retry::Never,
                    $module::CodeRetry::AfterChange => Retry::AfterChange,
                    $module::CodeRetry::Later => Retry::Later,
                }, )+ }
            }

            /// Returns the group of the code in its list.
            #[must_use]
            pub const fn group(&self) -> &'static str {
                match self { $( Self::$List(code) => code.group().as_str(), )+ }
            }
        }

        $(
            impl From<$module::Code> for AnyCode {
                fn from(code: $module::Code) -> Self {
                    Self::$List(code)
                }
            }
        )+

        any_code! { @accessors [$($List)+]
            /// Returns the number.
            code() -> i32;
            /// Returns the name in the list.
            name() -> &'static str;
            /// Returns the text that the product itself sends, character for character. It may be empty.
            message() -> &'static str;
            /// Returns what the code means.
            description() -> &'static str;
            /// Returns the message in the first of the wanted languages that the list has.
            message_in(languages: &str) -> &'static str;
            /// Returns the description in the first of the wanted languages that the list has.
            description_in(languages: &str) -> &'static str;
            /// Returns what the program or its user should do.
            advice() -> &'static str;
            /// Returns the advice in the first of the wanted languages that the list has.
            advice_in(languages: &str) -> &'static str;
            /// Returns whether the same call may succeed later, without a change.
            is_retryable() -> bool;
            /// Returns the event, which codes of several lists can share.
            event() -> Option<&'static str>;
            /// Returns why the code should no longer be used, or `None` if it is not deprecated.
            deprecated() -> Option<&'static str>;
            /// Returns whether the code is deprecated.
            is_deprecated() -> bool;
            /// Returns whether the code means success.
            is_success() -> bool;
        }

        impl Display for AnyCode {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                match self { $( Self::$List(code) => code.fmt(f), )+ }
            }
        }
    };
    (@accessors $lists:tt $(
        $(#[$doc:meta])* $function:ident($($languages:ident: &str)?) -> $Result:ty;
    )+) => {
        impl AnyCode {
            $( any_code! {
                @accessor $lists ($($languages)?)
                $(#[$doc])* $function($($languages: &str)?) -> $Result
            } )+
        }
    };
    (@accessor [$($List:ident)+] $arguments:tt
        $(#[$doc:meta])* $function:ident($($languages:ident: &str)?) -> $Result:ty
    ) => {
        $(#[$doc])*
        #[must_use]
        pub const fn $function(&self $(, $languages: &str)?) -> $Result {
            match self { $( Self::$List(code) => code.$function $arguments, )+ }
        }
    };
}

any_code! {
    /// A code of the Web SDK.
    Web web Web
    /// A code of the servers.
    Server server Server
    /// A code of the Android SDK.
    Android android Android
    /// A code of the iOS SDK.
    Ios ios Ios
    /// A code that the Web SDK no longer documents.
    WebRetired web_retired Web
}

impl AnyCode {
    /// Returns the other codes for the same event, in all lists. Only events that are certainly the
    /// same are linked.
    ///
    /// ```
    /// use jmessage_codes::jmessage::AnyCode;
    ///
    /// // A sensitive word, as the Web SDK and as the server over TCP report it.
    /// let code = AnyCode::from_code(880208).ok_or("no list has it")?;
    /// assert!(code.same_event().eq(AnyCode::from_code(803009)));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn same_event(&self) -> impl Iterator<Item = Self> + use<> {
        let this = *self;
        let event = this.event();
        Self::all().filter(move |other| event.is_some() && other.event() == event && *other != this)
    }
}

impl Error for AnyCode {}

impl TryFrom<i32> for AnyCode {
    type Error = UnknownCode<i32>;

    /// Finds the code with this number.
    fn try_from(code: i32) -> Result<Self, Self::Error> {
        Self::from_code(code).ok_or(UnknownCode(code))
    }
}

impl From<AnyCode> for i32 {
    /// Returns the number.
    fn from(code: AnyCode) -> Self {
        code.code()
    }
}

//! The lists that come with this crate.

mod range;

pub use range::builtin_of;

/// The 76 error codes of the JMessage (Aurora IM) Web SDK, with the messages and descriptions of
/// the vendor's page "Definition of IM Web ErrorCode". The names, the Chinese texts, the groups and
/// the advice are ours.
pub static WEB: &str = include_str!("../../data/web.csv");

/// The 179 error codes of the JMessage servers, over TCP and over the REST API. The numbers and the
/// messages are the vendor's, the rest is ours.
pub static SERVER: &str = include_str!("../../data/server.csv");

/// The 54 error codes of the JMessage Android SDK. The numbers and the messages are the vendor's,
/// the rest is ours.
pub static ANDROID: &str = include_str!("../../data/android.csv");

/// The 42 error codes of the JMessage iOS SDK. The numbers and the messages are the vendor's, the
/// rest is ours.
pub static IOS: &str = include_str!("../../data/ios.csv");

/// The 22 error codes that the vendor's page of the Web SDK dropped in October and November 2017.
/// The numbers and the messages are the vendor's, the rest is ours.
pub static WEB_RETIRED: &str = include_str!("../../data/web-retired.csv");

/// The built-in lists and their names.
///
/// ```
/// use jmessage_codes_spec::{BUILTINS, read_any};
///
/// for (name, text) in BUILTINS {
///     assert!(read_any(name, text.as_bytes()).is_ok());
/// }
/// ```
pub static BUILTINS: [(&str, &str); 5] = [
    ("web", WEB),
    ("server", SERVER),
    ("android", ANDROID),
    ("ios", IOS),
    ("web-retired", WEB_RETIRED),
];

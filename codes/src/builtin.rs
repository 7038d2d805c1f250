//! The lists that come with this crate.

/// The 76 error codes of the JMessage (Aurora IM) Web SDK, as the vendor's page "Definition of IM
/// Web ErrorCode" has them, with names, a Chinese text, groups and advice of our own.
pub static WEB: &str = include_str!("../data/web.csv");

/// The built-in lists and their names.
///
/// ```
/// let names: Vec<&str> = jmessage_codes_spec::BUILTINS.iter().map(|(name, _)| *name).collect();
/// assert_eq!(names, ["web"]);
/// ```
pub static BUILTINS: [(&str, &str); 1] = [("web", WEB)];

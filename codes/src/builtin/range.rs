//! In: a number. Out: the built-in list in whose range it is. Knows no list.

/// Returns the name of the built-in list in whose range a number is, whether the list has the number
/// or not: `None` where JMessage has no range, and for 0, which is the success of every list.
///
/// ```
/// use jmessage_codes_spec::builtin_of;
///
/// assert_eq!(builtin_of(871999), Some("android"));
/// assert_eq!(builtin_of(871001), Some("ios"));
/// assert_eq!(builtin_of(4102), None);
/// ```
#[must_use]
pub fn builtin_of(code: i64) -> Option<&'static str> {
    // The runtime crate, which does not depend on this one, has the same ranges in `Family::of`; a
    // test holds the two equal.
    Some(match code {
        880_000..=889_999 => "web",
        860_000..=869_999 | 871_001..=871_008 => "ios",
        870_000..=879_999 => "android",
        700_000..=859_999 | 898_000..=899_999 | 7_100_000..=7_199_999 => "server",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::builtin_of;

    #[test]
    fn every_range_ends_where_it_says() {
        for (least, greatest, list) in [
            (880_000, 889_999, "web"),
            (860_000, 869_999, "ios"),
            (871_001, 871_008, "ios"),
            (870_000, 871_000, "android"),
            (871_009, 879_999, "android"),
            (700_000, 859_999, "server"),
            (898_000, 899_999, "server"),
            (7_100_000, 7_199_999, "server"),
        ] {
            for inside in [least, greatest] {
                assert_eq!(builtin_of(inside), Some(list), "{inside}");
            }
            for outside in [least - 1, greatest + 1] {
                assert_ne!(builtin_of(outside), Some(list), "{outside}");
            }
        }
        for code in [0, -880_000, 699_999, 890_000, 897_999, 900_000, 7_099_999, 7_200_000] {
            assert_eq!(builtin_of(code), None, "{code}");
        }
    }
}

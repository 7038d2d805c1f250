//! Private enums, of which little is used.

use jmessage_codes::{jmessage_codes, known};

jmessage_codes! {
    /// Only one of its variants is used, and none of its functions.
    enum Unused from inline "code,message,kind:enum,deprecated\n1,one,a,\n2,two,b,not any more\n";
}

jmessage_codes! {
    /// For this crate.
    pub(crate) enum Within from inline "code,message,kind:enum\n1,one,a\n2,two,b\n";
}

/// A constant of a private enum.
const ONE: Unused = Unused::One;

/// An enum in a function, and what it is good for.
pub(crate) const fn local() -> (i32, i32) {
    jmessage_codes! {
        /// In a function.
        enum Local from inline "code,message,deprecated\n3,three,\n4,four,use 3\n";
    }
    (known!(Local, 3).code(), ONE.code())
}

/// Something of another.
pub(crate) const fn within() -> &'static str {
    Within::Two.kind().as_str()
}

#[cfg(test)]
mod tests {
    use super::{local, within};

    #[test]
    fn they_work() {
        assert_eq!(local(), (3, 1));
        assert_eq!(within(), "b");
    }
}

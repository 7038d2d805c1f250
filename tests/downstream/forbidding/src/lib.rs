//! A crate in which nothing may be allowed again, with codes that are deprecated.
#![forbid(warnings, deprecated, missing_docs, unused, unsafe_code, future_incompatible)]
#![forbid(clippy::pedantic)]

pub mod attributes;

jmessage_codes::jmessage_codes! {
    /// With a deprecated code, and columns of every kind.
    pub enum Code from inline "
code,message,description,description@de,deprecated,wait:u8,word:enum,advice,advice@de
0,ok,It worked,Es ging,,1,one,none,nichts
7,gone,It has gone,Es ist weg,use 8,2,two,wait,warte
";
}

jmessage_codes::jmessage_codes! {
    /// An enum that is deprecated itself.
    #[deprecated = "use `Code`"]
    pub enum Old from inline "
code,message,deprecated,word:enum,other:enum?,success
0,ok,,one,,true
7,gone,use 8,two,b,false
";
}

/// A number of the list.
#[must_use]
pub const fn gone() -> Option<Code> {
    Code::from_code(7)
}

#[test]
fn they_are_there() {
    let gone = gone().map(|code| (code.deprecated(), code.to_string()));
    assert_eq!(gone, Some((Some("use 8"), "gone (7)".to_owned())));
    assert_eq!(attributes::SUM, 3);
}

//! The dependency has another name, and a re-export yet another.
#![deny(warnings, missing_docs)]

pub use codes_of_ours as reexported;

reexported::jmessage_codes! {
    /// Made through a re-export, with a derive and an attribute for it.
    #[derive(serde::Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Here from inline "code,message\n1,first\n";
}

/// Items in a module where no name from above is in scope.
pub mod below {
    codes_of_ours::jmessage_codes! {
        /// Made through the dependency.
        pub enum There from inline "code,message,deprecated\n1,first,use another\n";
    }

    /// Looked up while this is compiled.
    pub const FIRST: There = codes_of_ours::known!(There, 1);
}

#[test]
fn both_are_there() {
    fn serializes<T: serde::Serialize>(_: T) {}

    serializes(Here::First);
    assert_eq!(Here::First.code(), below::FIRST.code());
}

//! Names that the editions treat in different ways: what is a word in one is a keyword in the other.

#![deny(warnings, missing_docs, rust_2024_compatibility)]

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    /// Columns named by keywords.
    pub enum Code from inline "
code,name,message,gen,type,match:bool
1,Gen,gen,a,b,true
";
}

fn main() {
    assert!(Code::Gen.r#match());
    assert_eq!(Code::Gen.r#type().len() + Code::Gen.r#gen().len(), 2);
}

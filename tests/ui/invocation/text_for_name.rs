//! A text is not a name.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum "Code" from inline "code,message\n1001,busy"; //~
}

fn main() {}

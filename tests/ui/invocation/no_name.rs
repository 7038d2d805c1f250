//! An enum without a name.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum from inline "code,message\n1001,busy";
}

fn main() {}

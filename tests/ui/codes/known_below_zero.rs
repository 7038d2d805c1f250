//! A list of the user's own, with numbers on both sides.

use jmessage_codes::{jmessage_codes, known};

jmessage_codes! {
    pub enum Code from inline "
code,message
-40400,not found
1001,busy
";
}

fn main() {
    let _ = known!(Code, -40401);
}

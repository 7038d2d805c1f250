//! There is no build script.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    pub enum Code from "$OUT_DIR/list.csv"; //~
}

fn main() {
    let _: Option<Code> = Code::from_code(1001);
    let _: &[Code] = Code::ALL;
}

//! Nothing is asked for.

use jmessage_codes::jmessage_codes;

jmessage_codes! {}

fn main() {}

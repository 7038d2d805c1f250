//! A wrong number does not compile, and the nearest right one is named.

use jmessage_codes::{known, web};

fn main() {
    let _ = known!(web::Code, 880105);
}

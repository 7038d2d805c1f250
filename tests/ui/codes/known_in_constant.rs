//! The same in a constant, through the function.

use jmessage_codes::web;

const USER: web::Code = web::Code::known(880105);

fn main() {
    let _ = USER;
}

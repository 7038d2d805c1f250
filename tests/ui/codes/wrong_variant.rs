//! A name that the list does not have.

use jmessage_codes::web;

fn main() {
    let _ = web::Code::UserNotExists;
}

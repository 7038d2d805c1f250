//! Everything that generated code might lean on means something else here, or nothing.
#![no_implicit_prelude]
#![deny(warnings)]
#![allow(dead_code, non_camel_case_types, non_snake_case, unused_macros, reason = "they shadow")]

mod core {}
mod std {}
mod alloc {}
mod jmessage_codes {}
mod serde {}

struct Option;
struct Result;
struct String;
struct UnknownCode;
struct Formatter;
struct Open;
struct ErrorCode;
struct Texts;
struct Key;
struct Slots;
struct Displaced;
struct NameHash;
fn Some() {}
fn None() {}
fn Ok() {}
fn Err() {}
fn row() {}
fn find() {}
fn slot() {}
fn drop() {}
const ROWS: () = ();
const SLOTS: () = ();
const ALL: () = ();
static VALUES: () = ();
trait Clone {}
trait Copy {}
trait Debug {}
trait Display {}
trait Error {}
trait From {}
trait Into {}
trait TryFrom {}
trait FromStr {}
trait Iterator {}
trait Default {}
trait PartialEq {}
trait Eq {}
trait PartialOrd {}
trait Ord {}
trait Hash {}
macro_rules! panic {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! concat {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! env {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! include_bytes {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! matches {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! assert {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! jmessage_codes {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! known {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}
macro_rules! __impl_serde {
    ($($any:tt)*) => {
        ::core::compile_error!("not this one")
    };
}

::jmessage_codes::jmessage_codes! {
    pub enum Code from "codes/list.csv";
}

const FIRST: Code = ::jmessage_codes::known!(Code, 1);

#[test]
fn shadowed_works() {
    ::core::assert_eq!(FIRST.kind(), CodeKind::Some);
    ::core::assert_eq!(FIRST.description_in("zh-Hans-CN"), "第一");
    ::core::assert!(Code::from_code(2).as_ref().is_some_and(Code::is_deprecated));
    ::core::assert_eq!(FIRST.note(), ::core::option::Option::Some("text"));
}

//! A front end in WebAssembly, as far as Rust can tell: no `std`, an allocator of its own, and text
//! in and out. It gets what a callback of the JMessage Web SDK got, and says what to do and to show.
#![cfg_attr(not(test), no_std)]
#![deny(warnings, missing_docs)]

extern crate alloc;

use alloc::string::String;

use jmessage_codes::web::{Code, CodeAction};
use jmessage_codes::{Failure, Report};

/// What the front end does next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Go on.
    Done,
    /// Do something about it, and show a text.
    Act(Option<CodeAction>, String),
    /// The callback got something else.
    NoReport(String),
}

/// Reads what a callback got.
pub fn next(body: &str, languages: &str) -> Next {
    match serde_json::from_str::<Report<Code>>(body) {
        Ok(report) => match report.check() {
            Ok(()) => Next::Done,
            Err(failure) => act(&failure, languages),
        },
        Err(error) => Next::NoReport(alloc::format!("{error}")),
    }
}

fn act(failure: &Failure<Code>, languages: &str) -> Next {
    let action = failure.known().map(|code| code.action());
    Next::Act(action, failure.description_in(languages).into_owned())
}

/// What the host calls.
#[unsafe(no_mangle)]
pub extern "C" fn length_of_text(code: i32) -> usize {
    match next(&alloc::format!("{{\"code\":{code}}}"), "zh-CN") {
        Next::Done => 0,
        Next::Act(_, text) | Next::NoReport(text) => text.len(),
    }
}

#[cfg(not(test))]
mod host {
    use core::alloc::{GlobalAlloc, Layout};
    use core::panic::PanicInfo;
    use core::ptr::null_mut;

    struct Nothing;

    // It is only linked.
    unsafe impl GlobalAlloc for Nothing {
        unsafe fn alloc(&self, _: Layout) -> *mut u8 {
            null_mut()
        }

        unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
    }

    #[global_allocator]
    static ALLOCATOR: Nothing = Nothing;

    #[panic_handler]
    fn panic(_: &PanicInfo<'_>) -> ! {
        loop {}
    }
}

#[cfg(test)]
mod tests {
    use super::{CodeAction, Next, length_of_text, next};

    #[test]
    fn every_shape_has_an_action_and_a_text() {
        for (body, action, text) in [
            (r#"{"code":880103,"message":"x"}"#, Some(CodeAction::RegisterUser), "用户不存在"),
            (r#"{"code":"880106"}"#, Some(CodeAction::RenewSignature), "签名已过期"),
            (r#"{"error":{"code":880104}}"#, Some(CodeAction::AskPassword), "密码错误"),
            (r#""Error 880103""#, Some(CodeAction::RegisterUser), "用户不存在"),
            ("880103.0", Some(CodeAction::RegisterUser), "用户不存在"),
            (r#"{"error":{"code":899008,"msg":"no"}}"#, None, "未知错误码 899008: no"),
            (r#"{"code":null,"message":"timeout"}"#, None, "timeout"),
            (r#"{"code":99999999999,"message":"x"}"#, None, "code 99999999999: x"),
        ] {
            assert_eq!(next(body, "zh-CN,en;q=0.5"), Next::Act(action, text.into()), "{body}");
        }
        assert_eq!(next(r#"{"code":0,"data":{}}"#, "zh"), Next::Done);
        let no_report = r#"no report with a code or a message: {"users":[]}"#;
        assert_eq!(next(r#"{"users":[]}"#, "zh"), Next::NoReport(no_report.into()));
        assert_eq!(length_of_text(880103), "用户不存在".len());
    }
}

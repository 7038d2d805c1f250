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
    /// Go on: it succeeded, or what the user wants is true already.
    Done,
    /// Make the same call again after a wait.
    Retry(String),
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
    let text = failure.description_in(languages);
    let Some(code) = failure.known() else {
        return Next::Act(None, text.into_owned());
    };
    match code.action() {
        CodeAction::AlreadyDone => Next::Done,
        _ if code.is_retryable() => Next::Retry(text.into_owned()),
        action => Next::Act(Some(action), alloc::format!("{text} | {}", code.advice_in(languages))),
    }
}

/// What the host calls.
#[unsafe(no_mangle)]
pub extern "C" fn length_of_text(code: i32) -> usize {
    match next(&alloc::format!("{{\"code\":{code}}}"), "zh-CN") {
        Next::Done => 0,
        Next::Retry(text) | Next::Act(_, text) | Next::NoReport(text) => text.len(),
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
        let register = "用户不存在 | 请先注册该用户，再登录。";
        let password = "密码错误 | 请用户重新输入密码，提示文字应与用户不存在时相同。";
        let renew =
            "签名已过期 | 请在服务端重新生成签名并再次初始化；签名有效期为十分钟，仅初始化时需要。";
        for (body, action, text) in [
            (r#"{"code":880103,"message":"x"}"#, Some(CodeAction::RegisterUser), register),
            (r#"{"code":"880106"}"#, Some(CodeAction::RenewSignature), renew),
            (r#"{"error":{"code":880104}}"#, Some(CodeAction::AskPassword), password),
            (r#"{"error":"Error 880104"}"#, Some(CodeAction::AskPassword), password),
            (r#""Error 880103""#, Some(CodeAction::RegisterUser), register),
            ("880103", Some(CodeAction::RegisterUser), register),
            ("880103.0", Some(CodeAction::RegisterUser), register),
            (r#"{"error":{"code":899008,"msg":"no"}}"#, None, "未知错误码 899008: no"),
            (r#"{"code":null,"message":"timeout"}"#, None, "timeout"),
            (r#"{"message":"timeout"}"#, None, "timeout"),
            (r#"{"code":99999999999,"message":"x"}"#, None, "code 99999999999: x"),
            (r#"{"code":-2,"description":"of the device"}"#, None, "未知错误码 -2: of the device"),
        ] {
            assert_eq!(next(body, "zh-CN,en;q=0.5"), Next::Act(action, text.into()), "{body}");
        }
    }

    #[test]
    fn what_is_done_goes_on_and_what_may_pass_is_tried_again() {
        for body in [r#"{"code":0,"data":{}}"#, r#"{"code":881302}"#, r#"{"code":"881507"}"#] {
            assert_eq!(next(body, "zh"), Next::Done, "{body}");
        }
        for (code, text) in [
            (880209, "发送过于频繁，请稍后再试"),
            (882001, "服务器内部错误"),
            (882005, "服务器响应超时，请稍后再试"),
        ] {
            let body = alloc::format!("{{\"code\":{code}}}");
            assert_eq!(next(&body, "zh"), Next::Retry(text.into()), "{body}");
        }
    }

    #[test]
    fn what_is_no_report_is_shown() {
        let no_report = r#"no report with a code or a message: {"users":[]}"#;
        assert_eq!(next(r#"{"users":[]}"#, "zh"), Next::NoReport(no_report.into()));
        let text = "用户不存在 | 请先注册该用户，再登录。";
        assert_eq!(length_of_text(880103), text.len());
    }
}

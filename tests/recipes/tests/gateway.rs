//! A gateway with axum, tested over HTTP on the loopback address.

#[path = "gateway/app.rs"]
mod app;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::LazyLock;
use std::thread;

static ADDRESS: LazyLock<SocketAddr> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    listener.set_nonblocking(true).expect("the listener can wait without blocking");
    let address = listener.local_addr().expect("it has an address");
    thread::spawn(|| serve(listener));
    address
});

fn serve(listener: TcpListener) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
    runtime.expect("a runtime").block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
        axum::serve(listener, app::app()).await.expect("it serves");
    });
}

/// The status and the body of what the gateway answers.
fn post(answer: &str, languages: &str) -> (u16, String) {
    let (head, body) = exchange(answer, languages);
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.expect("a status"), body)
}

/// The head and the body of what the gateway answers.
fn exchange(answer: &str, languages: &str) -> (String, String) {
    let mut stream = TcpStream::connect(*ADDRESS).expect("the gateway is there");
    write!(
        stream,
        "POST /answers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Accept-Language: {languages}\r\nContent-Length: {}\r\n\r\n{answer}",
        answer.len(),
    )
    .expect("it takes a request");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("it answers in UTF-8");
    let (head, body) = response.split_once("\r\n\r\n").expect("a head and a body");
    (format!("{head}\r\n"), body.to_owned())
}

#[test]
fn clients_get_the_text_in_their_language() {
    for (answer, languages, status, body) in [
        (
            r#"{"code": 880103, "message": "user not exist"}"#,
            "zh-CN,zh;q=0.9,en;q=0.8",
            404,
            r#"{"code":880103,"name":"UserNotExist","text":"用户不存在"}"#,
        ),
        (
            r#"{"error": {"code": "880103"}}"#,
            "en-US,en;q=0.9,zh;q=0.1",
            404,
            r#"{"code":880103,"name":"UserNotExist","text":"User does not exist"}"#,
        ),
        (
            r#"{"code": 882005, "message": "response time out,try again later"}"#,
            "zh-TW",
            503,
            r#"{"code":882005,"name":"ResponseTimedOut","text":"服务器响应超时，请稍后再试"}"#,
        ),
        (
            r#"{"code": 899008, "message": "no permission"}"#,
            "fr",
            502,
            r#"{"code":899008,"name":null,"text":"unknown code 899008: no permission"}"#,
        ),
        (r#"{"message": "timeout"}"#, "zh", 502, r#"{"code":null,"name":null,"text":"timeout"}"#),
    ] {
        assert_eq!(post(answer, languages), (status, body.into()), "{answer} in {languages}");
    }
}

#[test]
fn the_language_of_the_answer_is_told() {
    let answer = r#"{"code": 880103}"#;
    for (languages, expected) in [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"),
        ("zh-TW", "zh-Hans"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("*", "en"),
        ("fr, *;q=0.1", "en"),
    ] {
        let head = exchange(answer, languages).0.to_ascii_lowercase();
        let line = format!("\r\ncontent-language: {expected}\r\n").to_ascii_lowercase();
        assert!(head.contains(&line), "{languages}: {head}");
    }
}

#[test]
fn success_is_passed_on_and_the_rest_is_shown() {
    assert_eq!(post(r#"{"code": 0, "message": "success"}"#, "zh"), (204, String::new()));
    let (status, body) = post(r#"{"users": []}"#, "zh");
    assert_eq!((status, &*body), (502, r#"no report with a code or a message: {"users":[]}"#));
    let (status, body) = post("<html>", "zh");
    assert_eq!((status, &*body), (502, "expected value at line 1 column 1"));
}

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use crate::support::{MISTAKEN, Place, Run};

const MEANING: &str = "  # 880103 UserNotExist: User does not exist";

#[test]
fn codes_get_their_meaning_and_the_rest_stays() {
    let place = Place::new();
    let log = "nothing here\nlogin failed: 880103 for u1\n{\"code\": 880103}\r\n\nlast 880103";
    let expected = format!(
        "nothing here\nlogin failed: 880103 for u1{MEANING}\n{{\"code\": 880103}}{MEANING}\r\n\nlast 880103{MEANING}"
    );
    place
        .run_with("annotate --list web", log.as_bytes())
        .exits(0)
        .prints_exactly(&expected)
        .quiet();
    place.run_with("annotate --list web -", log.as_bytes()).exits(0).prints_exactly(&expected);
    place.write("app.log", log);
    place.run("annotate --list web app.log").exits(0).prints_exactly(&expected);
}

#[test]
fn each_code_of_a_line_is_explained_once() {
    let run =
        Place::new().run_with("annotate --list web", b"880103, then 880104, then 880103 again\n");
    run.exits(0).prints_exactly(
        "880103, then 880104, then 880103 again\
         \u{20} # 880103 UserNotExist: User does not exist; 880104 InvalidPassword: Wrong password\n",
    );
}

#[test]
fn a_number_that_is_no_code_has_no_mark() {
    let log = "\
2026-11-25T01:50:37.880103Z 10.88.01.03:4100 pid 4100 port=4100 took 4100 ms 4100ms
id 1880103 8801030 0.880103 880103.5 x880103 880103x 0x880103 /880103/ -880103 880103-1
550e8400-e29b-41d4-a716-880103440000 deadbeef880103 #880103 +880103 2001:db8:4100::1
zero 0 of 7 errors, 7 retries, exit code 0, status code 0, decode 7, 7% at 00:07:00, GET / 0 7
code=07.5 code=7a codes: 3 7 year 4100 [::4100] localhost:4100 error 7/9
";
    let place = Place::with_billing();
    place
        .run_with("annotate --list web --list billing.csv", log.as_bytes())
        .exits(0)
        .prints_exactly(log);
}

#[test]
fn a_short_code_needs_an_announcement() {
    let place = Place::with_billing();
    for line in [
        "code=7",
        "{\"code\": 7}",
        "error 7",
        "Error: 7",
        "errno=7;",
        "err_code:'7'",
        "错误码：7",
        "ERROR 7",
    ] {
        let run = place.run_with("annotate --list billing.csv", format!("x {line}\n").as_bytes());
        run.exits(0).prints_exactly(&format!("x {line}  # 7 Busy: The gateway is overloaded\n"));
    }
    place.run_with("annotate --list billing.csv", b"code=-1\n").prints("# -1 NoAnswer");
    place.run_with("annotate --list billing.csv", b"code=1\n").prints_exactly("code=1\n");
}

#[test]
fn a_list_in_hexadecimal_is_found_as_it_is_written() {
    let place = Place::new();
    place.write("hex.csv", "code,message\n0x80070005,access denied\n0x8007000E,out of memory\n");
    let found = "hr=0x8007000e 0x80070005 0x800700050 x0x80070005 2147942405";
    let run = place.run_with("annotate --list hex.csv", found.as_bytes()).exits(0);
    run.prints("# 0x8007000E OutOfMemory: out of memory; 0x80070005 AccessDenied: access denied");
}

#[test]
fn bytes_that_are_no_text_pass() {
    let log = b"\xff\xfe\0 880103 \x80\x81\n\0\0\n";
    let run = Place::new().run_with("annotate --list web", log).exits(0);
    let expected =
        [b"\xff\xfe\0 880103 \x80\x81".as_slice(), MEANING.as_bytes(), b"\n\0\0\n"].concat();
    assert_eq!(run.stdout, expected);
}

// Longer than any buffer, with codes at every distance from its ends.
#[test]
fn a_line_without_an_end_passes_in_pieces() {
    let place = Place::new();
    for filler in
        [130_000, 131_065, 131_066, 131_067, 131_068, 131_069, 131_070, 131_071, 131_072, 400_000]
    {
        let log = format!("{} 880103 {}", "x".repeat(filler), "y".repeat(300_000));
        let run = place.run_with("annotate --list web", log.as_bytes()).exits(0);
        assert!(run.text() == format!("{log}{MEANING}"), "{filler}");
    }
    let digits = "880103".repeat(100_000);
    assert!(place.run_with("annotate --list web", digits.as_bytes()).text() == digits);
}

/// The codes of the built-in list.
fn web_codes() -> Vec<i64> {
    let list = Place::new().run("list --list web --format json").json();
    list["codes"].as_array().unwrap().iter().map(|row| row["code"].as_i64().unwrap()).collect()
}

#[test]
fn what_was_added_can_be_taken_away() {
    let lines = (0..40_000)
        .map(|number| format!("{number} code={} {} end\n", number % 9, 880_000 + number * 7));
    let log: String = lines.collect();
    let place = Place::with_billing();
    let text =
        place.run_with("annotate --list web --list billing.csv", log.as_bytes()).exits(0).text();
    let stripped: String =
        text.lines().map(|line| line.split("  # ").next().unwrap().to_owned() + "\n").collect();
    assert!(stripped == log);
    let marked = text.lines().filter(|line| line.contains("web 88")).count();
    let codes = web_codes();
    let expected = (0..40_000).filter(|number| codes.contains(&(880_000 + number * 7))).count();
    assert_eq!(marked, expected);
}

#[test]
fn a_line_is_written_as_soon_as_it_is_read() {
    let mut command = Place::new().command();
    command
        .current_dir("/")
        .args(["annotate", "--list", "web"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        stdin.write_all(b"see 880103\n").unwrap();
        stdin.flush().unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(line, format!("see 880103{MEANING}\n"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let place = Place::new();
    let mut command = place.command();
    command
        .args(["annotate", "--list", "web"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let line = [b'x'; 4096];
    while stdin.write_all(&line).and_then(|()| stdin.write_all(b"\n")).is_ok() {}
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn a_language_and_colors_are_respected() {
    let place = Place::new();
    place
        .run_with("annotate --list web --lang zh", b"880103\n")
        .prints_exactly("880103  # 880103 UserNotExist: 用户不存在\n");
    let run = place.run_with("annotate --list web --color always", b"880103\n");
    run.prints_exactly("880103  \u{1b}[2m# 880103 UserNotExist: User does not exist\u{1b}[0m\n");
}

#[test]
fn records_say_where_the_codes_are() {
    let run = Place::new()
        .run_with("annotate --list web --format json", b"a\nb 880103\n\nerror 0, 880104")
        .exits(0);
    let text = run.text();
    let records: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let places: Vec<_> = records
        .iter()
        .map(|it| (it["line"].as_u64(), it["column"].as_u64(), &it["text"]))
        .collect();
    let expected = [(2, 3, "880103"), (4, 7, "0"), (4, 10, "880104")];
    for (found, (line, column, code)) in places.iter().zip(expected) {
        assert_eq!(*found, (Some(line), Some(column), &code.into()));
    }
    assert_eq!(records.len(), 3);
    assert_eq!(records[0]["meanings"][0]["name"], "UserNotExist");
}

#[test]
fn what_cannot_be_read_is_named() {
    let place = Place::new();
    place.run("annotate absent.log").exits(2).says("cannot read `absent.log`").prints_nothing();
    place.run("annotate .").exits(2).says("cannot read `.`");
    place.run_with("annotate --list absent.csv", b"").exits(2).says("cannot read `absent.csv`");
    place.write("mistaken.csv", MISTAKEN);
    let run: Run = place.run_with("annotate --list mistaken.csv", b"x 4100\n").exits(0);
    run.prints("# 4100 CardDeclined").says("has 2 mistakes");
}

//! Instructions per lookup, counted by callgrind: they do not depend on the machine's load.
//!
//! Each contestant runs in a process of its own, of which only one pass is counted.

use std::process::Command;

use crate::harness::{Contestant, KEYS, Pass};
use crate::keys::Mix;

/// Tells a process which contest it is here for, and which contestant.
const CONTEST: &str = "LOOKUP_CONTEST";
const CONTESTANT: &str = "LOOKUP_CONTESTANT";

/// Whom this process is here for, if anybody.
pub fn contestant() -> Option<String> {
    std::env::var(CONTESTANT).ok()
}

/// Runs one pass of one contestant of one contest.
pub fn pass(contestant: &str, contest: &str, contestants: &mut [Contestant<'_>]) {
    if std::env::var(CONTEST).is_ok_and(|it| it == contest)
        && let Some(found) = contestants.iter_mut().find(|it| it.name == contestant)
    {
        counted(&mut found.throughput);
    }
}

/// The function by whose name callgrind knows what to count.
#[inline(never)]
fn counted(pass: &mut Pass<'_>) {
    pass();
    // Keeps the call from becoming a jump, which would end the function.
    std::hint::black_box(());
}

/// Counts one contestant's instructions per lookup, loop included.
pub fn instructions(topic: &str, list: &str, mix: Mix, contestant: &str) -> String {
    let Ok(program) = std::env::current_exe() else { return "?".to_owned() };
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*counted*"])
        .arg(program)
        .args([topic, list])
        .env(CONTEST, format!("{topic}, {list}, {}", mix.name()))
        .env(CONTESTANT, contestant)
        .output();
    let report = output.map(|it| String::from_utf8_lossy(&it.stderr).into_owned());
    let collected = report.ok().and_then(|report| {
        let (_, count) = report.split_once("Collected : ")?;
        count.lines().next()?.trim().parse::<usize>().ok()
    });
    match collected {
        Some(count) => (count / KEYS).to_string(),
        None => "?".to_owned(),
    }
}

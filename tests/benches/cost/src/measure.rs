//! Time and memory of a process, by the `time` program of the operating system.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs, io};

/// What one process took, its children included.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// User and system time, in seconds.
    pub cpu: f64,
    /// The most memory that it held, in megabytes.
    pub memory: f64,
}

/// The file in which a wrapped compiler writes what it took.
const LOG: &str = "COST_LOG";
/// The crate that is measured: whatever else cargo compiles runs as it is.
pub const SUBJECT: &str = "subject";

/// Runs a command and measures it.
pub fn whole(command: &mut Command, log: &Path) -> io::Result<Cost> {
    let mut timed = Command::new("/usr/bin/time");
    timed.args(["-f", "%U %S %M", "-o"]).arg(log);
    timed.arg(command.get_program()).args(command.get_args());
    timed.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    finish(&mut timed)?;
    read(log)
}

/// Runs cargo and measures the compiler's run on the subject alone.
pub fn subject(cargo: &mut Command, log: &Path) -> io::Result<Cost> {
    let _ = fs::remove_file(log);
    finish(cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(LOG, log))?;
    read(log)
}

/// Does the work of the wrapper, where cargo has called this program as one.
pub fn as_wrapper(words: &[String]) -> Option<ExitCode> {
    let log = env::var_os(LOG)?;
    let (compiler, rest) = words.split_first()?;
    let is_subject = rest.windows(2).any(|pair| pair == ["--crate-name", SUBJECT]);
    let mut command = if is_subject {
        let mut command = Command::new("/usr/bin/time");
        command.args(["-f", "%U %S %M", "-o"]).arg(log).arg(compiler);
        command
    } else {
        Command::new(compiler)
    };
    let done = command.args(rest).status().is_ok_and(|status| status.success());
    Some(if done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs a command that has to succeed; what it says is shown only if it does not.
pub fn finish(command: &mut Command) -> io::Result<String> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(format!("{command:?} failed:\n{said}")))
}

#[expect(clippy::cast_precision_loss, reason = "memory is far below 2^52 bytes")]
fn read(log: &Path) -> io::Result<Cost> {
    let text = fs::read_to_string(log)?;
    let cost = text.lines().next_back().and_then(|line| {
        let mut words = line.split(' ');
        let mut seconds = || words.next()?.parse::<f64>().ok();
        let cpu = seconds()? + seconds()?;
        let kilobytes: u64 = words.next()?.parse().ok()?;
        Some(Cost { cpu, memory: kilobytes as f64 / 1000.0 })
    });
    cost.ok_or_else(|| io::Error::other(format!("`time` wrote {text:?}")))
}

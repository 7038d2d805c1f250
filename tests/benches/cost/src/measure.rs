//! Time and memory of a process, as the operating system counts them.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs, io};

use wait4::{ResourceUsage, Wait4};

/// What one process took, the processes that it waited for included.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// User and system time, in milliseconds.
    pub cpu: f64,
    /// The most memory that it held, in megabytes.
    pub memory: f64,
}

impl Cost {
    /// The lesser time and the lesser memory of two: other work on the machine only adds.
    pub fn least(self, other: Self) -> Self {
        Self { cpu: self.cpu.min(other.cpu), memory: self.memory.min(other.memory) }
    }

    #[expect(clippy::cast_precision_loss, reason = "memory is far below 2^52 bytes")]
    fn of(usage: &ResourceUsage) -> Self {
        let cpu = (usage.utime + usage.stime).as_secs_f64() * 1000.0;
        Self { cpu, memory: usage.maxrss as f64 / 1_000_000.0 }
    }
}

/// The file in which a wrapped compiler writes what it took.
const LOG: &str = "COST_LOG";
/// The crate that is measured: everything else that cargo compiles runs as it is.
pub const SUBJECT: &str = "subject";

/// Runs a command that has to succeed, and measures it.
pub fn whole(command: &mut Command) -> io::Result<Cost> {
    let done = command.spawn()?.wait4()?;
    if done.status.success() {
        return Ok(Cost::of(&done.rusage));
    }
    Err(io::Error::other(format!("{command:?} failed")))
}

/// Runs cargo and measures the compiler's run on the subject alone.
pub fn subject(cargo: &mut Command, log: &Path) -> io::Result<Cost> {
    if log.exists() {
        fs::remove_file(log)?;
    }
    finish(cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(LOG, log))?;
    let text = fs::read_to_string(log)?;
    let mut numbers = text.split(' ').filter_map(|word| word.parse().ok());
    let cost = numbers.next().zip(numbers.next()).map(|(cpu, memory)| Cost { cpu, memory });
    cost.ok_or_else(|| io::Error::other(format!("the wrapper wrote {text:?}")))
}

/// Does the work of the wrapper, where cargo has called this program as one.
pub fn as_wrapper(words: &[String]) -> Option<ExitCode> {
    let log = env::var_os(LOG)?;
    let (compiler, rest) = words.split_first()?;
    let mut command = Command::new(compiler);
    command.args(rest);
    let is_subject = rest.windows(2).any(|pair| pair == ["--crate-name", SUBJECT]);
    let done = if is_subject {
        whole(&mut command)
            .and_then(|cost| fs::write(log, format!("{} {}", cost.cpu, cost.memory)))
            .is_ok()
    } else {
        command.status().is_ok_and(|status| status.success())
    };
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

//! Cargo, run from a test as a user would run it.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::prepared;

/// A folder under the target folder, which cargo's own `clean` removes.
///
/// # Panics
///
/// If the test does not run from a target folder.
#[must_use]
pub fn target_folder(name: &str) -> PathBuf {
    let test = env::current_exe().expect("a test is a program");
    test.ancestors().nth(3).expect("it lies in `target/debug/deps`").join(name)
}

/// A run of cargo for the workspace itself, as somebody types it: what the tests were built with is
/// there and is not built again.
#[must_use]
pub fn workspace() -> Command {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut command = plain(&root);
    command.env("CARGO_TARGET_DIR", target_folder(""));
    command
}

/// Where the crates of all tests are built: the folder that trybuild makes for the ui tests, so that
/// what a user's crate needs is built once.
#[must_use]
pub fn shared_target() -> PathBuf {
    target_folder("tests/trybuild")
}

/// A command that nothing of the build around it leaks into.
///
/// All of them share a target folder; nothing is fetched, since whatever the workspace is built with
/// is already there. In that folder cargo builds anew what was built with other settings, so these
/// are the settings of the ui tests, too.
#[must_use]
pub fn cargo(folder: &Path) -> Command {
    let mut command = alone(folder);
    command.env("CARGO_TARGET_DIR", prepared::target(shared_target()));
    command
}

/// The same, with the target folder that cargo takes by itself.
pub(crate) fn alone(folder: &Path) -> Command {
    let mut command = plain(folder);
    command.env("CARGO_PROFILE_DEV_DEBUG", "false").env("CARGO_INCREMENTAL", "0");
    command
}

fn plain(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os().filter(|(name, _)| leaks(name)) {
        command.env_remove(name);
    }
    command.current_dir(folder).env("CARGO_NET_OFFLINE", "true").env("CARGO_TERM_COLOR", "never");
    command
}

fn leaks(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let of_cargo = name.starts_with("CARGO") && name != "CARGO_HOME";
    let of_rust =
        name.starts_with("RUST") && !["RUSTUP_HOME", "RUSTUP_TOOLCHAIN"].contains(&&*name);
    of_cargo || of_rust || name == "TRYBUILD"
}

/// What a command did and said.
#[derive(Debug)]
pub struct Run {
    command: String,
    succeeded: bool,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
}

impl Run {
    /// Runs a command to its end.
    ///
    /// # Panics
    ///
    /// If there is no such command.
    #[must_use]
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().expect("cargo can be run");
        let mut shown = String::from("cargo");
        for argument in command.get_args() {
            write!(shown, " {}", argument.to_string_lossy()).expect("a text takes everything");
        }
        Self {
            command: shown,
            succeeded: output.status.success(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

#[expect(clippy::must_use_candidate, reason = "each is an assertion")]
impl Run {
    /// The same run, which has to have succeeded.
    ///
    /// # Panics
    ///
    /// If it did not.
    pub fn green(&self) -> &Self {
        assert!(self.succeeded, "`{}` failed:\n{}\n{}", self.command, self.stderr, self.stdout);
        self
    }

    /// The same run, which has to have failed.
    ///
    /// # Panics
    ///
    /// If it did not.
    pub fn red(&self) -> &Self {
        assert!(!self.succeeded, "`{}` should have failed:\n{}", self.command, self.stdout);
        self
    }

    /// The same run, in which each of these tests has to have passed.
    ///
    /// # Panics
    ///
    /// If one did not, or was not run.
    pub fn passed(&self, tests: &[&str]) -> &Self {
        for test in tests {
            let passed = |line: &str| {
                line.starts_with("test ") && line.contains(test) && line.ends_with("ok")
            };
            assert!(self.stdout.lines().any(passed), "no test {test} passed:\n{}", self.stdout);
        }
        self
    }

    /// The same run, which has to have complained of this.
    ///
    /// # Panics
    ///
    /// If it did not.
    pub fn complained(&self, of: &str) -> &Self {
        assert!(
            self.stderr.contains(of),
            "`{}` says nothing of {of}:\n{}",
            self.command,
            self.stderr
        );
        self
    }
}

//! A folder of its own for a test, and the tool run in it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// Every command, in the order of the help and of the README.
pub(crate) const COMMANDS: [&str; 9] =
    ["explain", "list", "annotate", "check", "fix", "names", "diff", "export", "generate"];

/// A list with a column of every kind that the tool treats in a way of its own.
pub(crate) const BILLING: &str = "\
code,name,message,description,description@zh-Hans,deprecated,retry:bool,wait:u16?,team:enum
-1,NoAnswer,no answer,The gateway did not answer,网关没有应答,,true,5,operations
7,Busy,try later,The gateway is overloaded,,,true,30,operations
4100,CardDeclined,card declined,The bank turned the card down,银行拒绝了此卡,,false,,payments
4102,CardExpired,card expired,The card is past its date,,\"use 4100, which says why\",false,,payments
";

/// The same list with two mistakes.
pub(crate) const MISTAKEN: &str = "\
code,name,message,retry:bool
4100,CardDeclined,card declined,false
4100,CardLost,card lost,false
41x,CardExpired,card expired,false
";

/// A folder with files, in which the tool runs.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with the list `billing.csv`.
    pub(crate) fn with_billing() -> Self {
        let place = Self::new();
        place.write("billing.csv", BILLING);
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        String::from_utf8(fs::read(self.path(name)).unwrap()).unwrap()
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jmessage-codes"));
        command.current_dir(self.folder.path());
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "LANG", "LC_ALL"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs the tool with a command line whose words have no spaces.
    pub(crate) fn run(&self, line: &str) -> Run {
        self.run_words(&line.split_whitespace().collect::<Vec<_>>())
    }

    pub(crate) fn run_words(&self, words: &[&str]) -> Run {
        let mut command = self.command();
        command.args(words);
        Run::of(command, b"")
    }

    pub(crate) fn run_with(&self, line: &str, input: &[u8]) -> Run {
        let mut command = self.command();
        command.args(line.split_whitespace());
        Run::of(command, input)
    }

    pub(crate) fn git(&self, line: &str) {
        let mut git = Command::new("git");
        git.current_dir(self.folder.path()).args(line.split_whitespace());
        git.env("GIT_CONFIG_GLOBAL", Path::new("/dev/null")).env("GIT_CONFIG_NOSYSTEM", "1");
        for role in ["AUTHOR", "COMMITTER"] {
            git.env(format!("GIT_{role}_NAME"), "x").env(format!("GIT_{role}_EMAIL"), "x@y");
        }
        assert!(git.output().unwrap().status.success(), "git {line}");
    }
}

/// What a run printed and how it exited.
#[derive(Debug)]
pub(crate) struct Run {
    line: String,
    pub(crate) status: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn of(mut command: Command, input: &[u8]) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let line = format!("{:?}", command.get_args().collect::<Vec<_>>());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        // The tool may answer before it has read everything, or read nothing.
        let feeding = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        feeding.join().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("panicked"), "{line}: {stderr}");
        Self { line, status: output.status.code(), stdout: output.stdout, stderr }
    }

    #[track_caller]
    pub(crate) fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{}\n{}\n{}", self.line, self.text(), self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn prints(self, text: &str) -> Self {
        assert!(
            self.text().contains(text),
            "{} does not print {text:?}:\n{}",
            self.line,
            self.text()
        );
        self
    }

    #[track_caller]
    pub(crate) fn prints_exactly(self, text: &str) -> Self {
        assert_eq!(self.text(), text, "{}", self.line);
        self
    }

    #[track_caller]
    pub(crate) fn prints_nothing(self) -> Self {
        self.prints_exactly("")
    }

    #[track_caller]
    pub(crate) fn does_not_print(self, text: &str) -> Self {
        assert!(!self.text().contains(text), "{} prints {text:?}:\n{}", self.line, self.text());
        self
    }

    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(
            self.stderr.contains(text),
            "{} does not say {text:?}:\n{}",
            self.line,
            self.stderr
        );
        self
    }

    #[track_caller]
    pub(crate) fn quiet(self) -> Self {
        assert_eq!(self.stderr, "", "{}", self.line);
        self
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.stdout)
            .unwrap_or_else(|error| panic!("{}: {error}", self.line))
    }
}

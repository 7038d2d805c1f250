//! A checkout that a test writes, builds and changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::{Run, cargo, target_folder};

/// A folder outside every workspace's members, empty when it is made and kept afterwards, so that a
/// failed test can be looked at.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
}

/// The folder of the crate that users depend on.
#[must_use]
pub fn runtime() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("runtime")
}

impl Scratch {
    /// An empty folder; no two tests may use one name.
    ///
    /// # Panics
    ///
    /// Panics if the file system refuses it.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let folder = target_folder("scratch").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("what is below the target folder can be removed");
        }
        let scratch = Self { folder };
        // The versions that the workspace was built with, and that are on this machine.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("Cargo.lock");
        scratch.write("Cargo.lock", fs::read(lock).expect("the workspace has a lock file"));
        scratch
    }

    /// A folder that is there, as it is.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file, and the folders above it.
    ///
    /// # Panics
    ///
    /// Panics if the file system refuses it.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let file = self.folder.join(path);
        let folder = file.parent().expect("a file is in a folder");
        fs::create_dir_all(folder).expect("a folder can be made");
        fs::write(&file, text).expect("a file can be written");
        self
    }

    /// Writes a crate's manifest, in which `@` is replaced by what a dependency on the runtime crate
    /// is written with.
    #[expect(clippy::must_use_candidate, reason = "it is called for the file")]
    pub fn manifest(&self, path: &str, text: &str) -> &Self {
        // In single quotes a backslash is a backslash.
        let dependency = format!("path = '{}'", runtime().display());
        self.write(path, text.replace('@', &dependency))
    }

    /// Removes a file.
    ///
    /// # Panics
    ///
    /// If it is not there.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.folder.join(path)).expect("the file is there");
    }

    /// A run of cargo in this folder.
    #[must_use]
    pub fn command(&self, arguments: &str) -> Command {
        let mut command = cargo(&self.folder);
        command.args(arguments.split_whitespace());
        command
    }

    /// Runs cargo in this folder.
    #[must_use]
    pub fn cargo(&self, arguments: &str) -> Run {
        Run::of(&mut self.command(arguments))
    }
}

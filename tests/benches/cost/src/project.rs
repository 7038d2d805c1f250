//! Crates that are written in order to be measured.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use crate::measure::SUBJECT;

/// A crate with all that cargo needs.
pub struct Project {
    pub folder: PathBuf,
}

/// The folder of the `jmessage-codes` package.
const PRODUCT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../runtime");
/// The versions that all measured crates use.
const LOCK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");

impl Project {
    /// Writes a manifest: the dependencies, and any further tables.
    pub fn new(name: &str, dependencies: &str, tables: &str) -> io::Result<Self> {
        let folder = room()?.join(name);
        fs::create_dir_all(folder.join("src"))?;
        let dependencies = dependencies.replace("PRODUCT", PRODUCT);
        let manifest = format!(
            "[workspace]\n[package]\nname = \"{SUBJECT}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\n{dependencies}\n{tables}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(LOCK, folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// Writes a file; its new time has cargo build the crate anew.
    pub fn write(&self, file: &str, text: &str) -> io::Result<()> {
        fs::write(self.folder.join(file), text)
    }

    /// Cargo in this crate, with a build folder that all of them share.
    pub fn cargo(&self, words: &[&str]) -> io::Result<Command> {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.folder).args(words).arg("--quiet");
        cargo.env("CARGO_TARGET_DIR", room()?.join("target")).env("CARGO_INCREMENTAL", "0");
        // As users build: without the flags of this workspace, in whose folder the crate may be.
        cargo.env("RUSTFLAGS", "");
        Ok(cargo)
    }
}

/// The folder for everything that is written: next to this program's own build.
pub fn room() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let build = program.ancestors().nth(2).map(Path::to_path_buf);
    build.map(|build| build.join("cost")).ok_or_else(|| io::ErrorKind::NotFound.into())
}

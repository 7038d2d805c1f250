//! In: the runtime crate. Out: target folders in which it is built already, with what it needs.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::{fs, process};

use crate::cargo::{Run, alone, target_folder};
use crate::scratch::Scratch;

/// A target folder in which a crate that depends on the runtime crate was built, and nothing else.
fn prepared() -> &'static Path {
    static PREPARED: OnceLock<PathBuf> = OnceLock::new();
    PREPARED.get_or_init(|| {
        let target = target_folder("prepared");
        let scratch = Scratch::new("prepared");
        let manifest = "[workspace]\n[package]\nname = 'prepared'\nedition = '2024'\n\
                        [dependencies]\njmessage-codes = { @ }\n";
        scratch.manifest("Cargo.toml", manifest).write("src/lib.rs", "");
        let mut command = alone(scratch.folder());
        Run::of(command.arg("build").env("CARGO_TARGET_DIR", &target)).green();
        target
    })
}

/// A target folder that tests share. It is a copy where no test made it before.
///
/// # Panics
///
/// Panics if the file system refuses it.
#[must_use]
pub fn target(folder: PathBuf) -> PathBuf {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    if !folder.exists() {
        // Under its name there is a whole copy or none.
        let made = folder.with_extension(process::id().to_string());
        copy(prepared(), &made);
        if fs::rename(&made, &folder).is_err() {
            fs::remove_dir_all(&made).expect("it was made here");
        }
    }
    folder
}

/// Makes a target folder for one test.
///
/// # Panics
///
/// Panics if the file system refuses it.
pub fn own(target: &Path) {
    copy(prepared(), target);
}

/// Copies a folder with the times of its files, by which cargo tells what is stale.
///
/// # Panics
///
/// Panics if the file system refuses it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("the folder can be read");
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        if old.is_dir() {
            copy(&old, &new);
        } else {
            fs::copy(&old, &new).expect("a file can be copied");
            let time = entry.metadata().and_then(|of| of.modified()).expect("a file has a time");
            let file = fs::File::options().write(true).open(&new).expect("it is ours");
            file.set_modified(time).expect("a time can be set");
        }
    }
}

//! In: the runtime crate. Out: target folders in which it is built already, with what it needs.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, process};

use crate::cargo::{Run, alone, shared_target, target_folder};
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

/// The folder that the tests share. It is a copy where no test made it before.
pub(crate) fn shared() -> &'static Path {
    static SHARED: OnceLock<PathBuf> = OnceLock::new();
    SHARED.get_or_init(|| {
        let shared = shared_target();
        if !shared.exists() {
            // Under its name there is a whole copy or none.
            let made = shared.with_extension(process::id().to_string());
            copy(prepared(), &made);
            if fs::rename(&made, &shared).is_err() {
                fs::remove_dir_all(&made).expect("it was made here");
            }
        }
        shared
    })
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

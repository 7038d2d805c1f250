//! The next build shows every change of a list: edits, mistakes, files that come and go, and
//! checkouts that are copied with their target folder.

use jmessage_codes_tests::cargo::Run;
use jmessage_codes_tests::prepared::{self, copy};
use jmessage_codes_tests::scratch::Scratch;

const FIRST: &str = "code,message\n1,first\n";
const SECOND: &str = "code,message\n1,second\n";
const BROKEN: &str = "code,message\n1x,broken\n";

const MAIN: &str = "
    #![allow(dead_code)]
    mod deep;
    fn main() { print!(\"{}\", deep::LIST[0]); }
";
const DEEP: &str = "
    jmessage_codes::jmessage_codes! { pub enum List from \"codes/list.csv\"; }
    pub const LIST: &[List] = List::ALL;
";

/// A program that prints its list's first code, with the list outside its source folder.
fn program(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    let manifest = format!(
        "[workspace]\n[package]\nname = '{}'\nedition = '2024'\n\
         [dependencies]\njmessage-codes = {{ @ }}\n",
        name.replace('/', "-"),
    );
    scratch.manifest("Cargo.toml", &manifest).write("src/main.rs", MAIN).write("src/deep.rs", DEEP);
    scratch
}

/// What the program prints when it is built and run again.
fn printed(scratch: &Scratch) -> String {
    scratch.cargo("run -q").green().stdout.clone()
}

#[test]
fn an_edit_shows() {
    let scratch = program("rebuild/edit");
    scratch.write("codes/list.csv", FIRST);
    assert_eq!(printed(&scratch), "first (1)");
    scratch.write("codes/list.csv", SECOND);
    assert_eq!(printed(&scratch), "second (1)");
}

#[test]
fn an_edit_shows_after_a_build_that_failed() {
    let scratch = program("rebuild/failed");
    scratch.write("codes/list.csv", BROKEN);
    scratch.cargo("check -q").red().complained("codes/list.csv:2:1");
    scratch.write("codes/list.csv", FIRST);
    assert_eq!(printed(&scratch), "first (1)");
    scratch.write("codes/list.csv", BROKEN);
    scratch.cargo("run -q").red().complained("`1x`");
    scratch.write("codes/list.csv", SECOND);
    assert_eq!(printed(&scratch), "second (1)");
}

#[test]
fn a_file_may_come_and_go() {
    let scratch = program("rebuild/come-and-go");
    says_where_it_looked(&scratch, scratch.cargo("check -q").red());
    scratch.write("codes/list.csv", FIRST);
    assert_eq!(printed(&scratch), "first (1)");
    scratch.remove("codes/list.csv");
    says_where_it_looked(&scratch, scratch.cargo("run -q").red());
    scratch.write("codes/lists.csv", SECOND);
    scratch.cargo("check -q").red().complained("there is `codes/lists.csv`");
    scratch.write("codes/list.csv", SECOND);
    assert_eq!(printed(&scratch), "second (1)");
}

fn says_where_it_looked(scratch: &Scratch, run: &Run) {
    let message = "error: cannot find `codes/list.csv`; looked at\n         \
                   codes/list.csv (from the package's folder)\n       help: ";
    assert!(run.stderr.contains(message), "{}", run.stderr);
    run.complained("due to 1 previous error");
    nothing_of_this_machine(scratch, run);
}

fn nothing_of_this_machine(scratch: &Scratch, run: &Run) {
    let machine = scratch.folder().to_string_lossy();
    assert!(!run.stderr.contains(&*machine), "{}", run.stderr);
}

/// The list of a macro's own package is looked for there, and watched there.
#[test]
fn the_list_of_a_macro_of_another_package_is_watched() {
    let scratch = program("rebuild/of-macro");
    let manifest = "[workspace]\nexclude = ['theirs']\n[package]\nname = 'of-macro'\nedition = '2024'\n\
                    [dependencies]\njmessage-codes = { @ }\ntheirs = { path = 'theirs' }\n";
    let theirs = "#[macro_export] macro_rules! list { ($name:ident) => {\n\
                  jmessage_codes::jmessage_codes! { pub enum $name from \"codes/list.csv\"; } } }\n";
    scratch
        .manifest("Cargo.toml", manifest)
        .write("theirs/Cargo.toml", "[package]\nname = 'theirs'\nedition = '2024'\n[workspace]\n")
        .write("theirs/src/lib.rs", theirs)
        .write("src/deep.rs", "theirs::list!(List); pub const LIST: &[List] = List::ALL;")
        .write("theirs/codes/list.csv", FIRST);
    assert_eq!(printed(&scratch), "first (1)");
    scratch.write("theirs/codes/list.csv", SECOND);
    assert_eq!(printed(&scratch), "second (1)");
    scratch.remove("theirs/codes/list.csv");
    let run = scratch.cargo("check -q");
    run.red().complained("looked at\n         theirs/codes/list.csv (from the package's folder)\n");
    nothing_of_this_machine(&scratch, &run);
}

/// A list that a build script makes is watched where it is made.
#[test]
fn a_list_that_a_build_script_makes_is_watched() {
    let scratch = program("rebuild/made");
    let script = "fn main() {
        println!(\"cargo::rerun-if-changed=source.csv\");
        let made = std::path::PathBuf::from(std::env::var(\"OUT_DIR\").unwrap()).join(\"made.csv\");
        match std::fs::read(\"source.csv\") {
            Ok(text) => std::fs::write(made, text).unwrap(),
            // An earlier run of this test may have left one.
            Err(_) => drop(std::fs::remove_file(made)),
        }
    }";
    let deep = DEEP.replace("codes/list.csv", "$OUT_DIR/made.csv");
    scratch.write("build.rs", script).write("src/deep.rs", deep);
    let run = scratch.cargo("check -q");
    run.red().complained("looked at\n         $OUT_DIR/made.csv (where the build script writes)\n");
    nothing_of_this_machine(&scratch, &run);
    scratch.write("source.csv", FIRST);
    assert_eq!(printed(&scratch), "first (1)");
    scratch.write("source.csv", SECOND);
    assert_eq!(printed(&scratch), "second (1)");
}

/// Above a package that is reached through a symbolic link are two folders: the one on paper, and
/// the one on the disk. The file that is read is the one that is watched.
#[cfg(unix)]
#[test]
fn a_list_above_a_linked_package_is_watched() {
    let scratch = program("rebuild/linked");
    let manifest = "[workspace]\nexclude = ['real', 'linked']\n[package]\nname = 'linked'\n\
                    edition = '2024'\n[dependencies]\ntheirs = { path = 'linked' }\n";
    let theirs = "[package]\nname = 'theirs'\nedition = '2024'\n\
                  [workspace]\n[dependencies]\njmessage-codes = { @ }\n";
    let list = "jmessage_codes::jmessage_codes! { pub enum List from \"../list.csv\"; }";
    scratch
        .manifest("Cargo.toml", manifest)
        .manifest("real/theirs/Cargo.toml", theirs)
        .write("real/theirs/src/lib.rs", list)
        .write("src/deep.rs", "pub use theirs::List; pub const LIST: &[List] = List::ALL;")
        .write("list.csv", BROKEN)
        .write("real/list.csv", FIRST);
    std::os::unix::fs::symlink("real/theirs", scratch.folder().join("linked")).expect("a link");
    assert_eq!(printed(&scratch), "first (1)");
    scratch.write("real/list.csv", SECOND);
    assert_eq!(printed(&scratch), "second (1)");
}

/// Neither checkout watches the other's list, as long as it is in the folder of its package: cargo
/// itself keeps whole paths of all files beyond that.
#[test]
fn a_copy_of_a_checkout_with_its_target_folder_stands_alone() {
    let one = checkout("rebuild/moved/one");
    prepared::own(&one.folder().join("target"));
    one.write("app/codes/inside.csv", FIRST).write("codes/beside.csv", FIRST);
    assert_eq!(printed_in(&one), "first (1) first (1)");
    one.write("codes/beside.csv", SECOND);
    assert_eq!(printed_in(&one), "first (1) second (1)");

    let two = Scratch::new("rebuild/moved/two");
    copy(one.folder(), two.folder());
    two.write("app/codes/inside.csv", SECOND);
    assert_eq!(printed_in(&two), "second (1) second (1)", "an edit in the copy does not show");
    one.write("app/codes/inside.csv", BROKEN);
    assert_eq!(printed_in(&two), "second (1) second (1)", "the original matters to its copy");
    one.write("app/codes/inside.csv", SECOND);
    assert_eq!(printed_in(&one), "second (1) second (1)");
}

/// A workspace of one program, which has one list in its folder and one beside it.
fn checkout(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    let manifest = "[package]\nname = 'app'\nedition = '2024'\n\
                    [dependencies]\njmessage-codes = { @ }\n";
    scratch
        .manifest("app/Cargo.toml", manifest)
        .write("Cargo.toml", "[workspace]\nmembers = ['app']\nresolver = '3'\n")
        .write(
            "app/src/main.rs",
            "jmessage_codes::jmessage_codes! { enum Inside from \"codes/inside.csv\"; }\n\
             jmessage_codes::jmessage_codes! { enum Beside from \"../codes/beside.csv\"; }\n\
             fn main() { print!(\"{} {}\", Inside::ALL[0], Beside::ALL[0]); }\n",
        );
    scratch
}

/// As [`printed`], with a target folder in the checkout, and built incrementally as users do.
fn printed_in(scratch: &Scratch) -> String {
    let mut command = scratch.command("run -q");
    command.env_remove("CARGO_TARGET_DIR").env_remove("CARGO_INCREMENTAL");
    Run::of(&mut command).green().stdout.clone()
}

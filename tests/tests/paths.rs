//! The path of an invocation finds the list from every place: one workspace of users, one run of cargo.

use std::path::PathBuf;
use std::process::Command;

use jmessage_codes_tests::cargo::Run;
use jmessage_codes_tests::prepared;
use jmessage_codes_tests::scratch::{Scratch, runtime};

const LIST: &str = "code,message\n1,first thing\n2,second thing\n";
const OTHER: &str = "code,message\n7,not this one\n";

#[test]
fn a_list_is_found_from_every_place() {
    let scratch = Scratch::new("paths");
    write_root(&scratch);
    write_member(&scratch);
    write_outside(&scratch);
    scratch.cargo("test --workspace").green().passed(&[
        "in_source",
        "deep::er::in_nested_module",
        "in_out_of_line_module_at_an_odd_path",
        "in_tests",
        "in_examples",
        "src/lib.rs - in_doc_test",
        "in_member",
        "through_path_dependency",
        "through_macro_of_this_crate",
        "through_macro_with_the_users_literal",
        "through_macro_with_its_own_literal",
        "a_list_of_its_own_comes_first",
    ]);
}

/// A check of the enum `$name`, in a test named `$test`.
fn test(test: &str, name: &str) -> String {
    format!(
        "#[test] fn {test}() {{ assert_eq!({name}::from_code(2), Some({name}::SecondThing)); }}\n"
    )
}

const ROOT: &str = "
    //! Places.
    /// ```
    /// jmessage_codes::jmessage_codes! { enum Doc from \"codes/list.csv\"; }
    /// assert_eq!(Doc::from_code(2), Some(Doc::SecondThing));
    /// ```
    pub fn in_doc_test() {}
    pub mod deep;
    #[path = \"odd/place.rs\"] mod odd;
    macro_rules! list { ($vis:vis $name:ident, $path:literal) => {
        jmessage_codes::jmessage_codes! { $vis enum $name from $path; }
    } }
    list!(pub(crate) Wrapped, \"codes/list.csv\");
";

fn write_root(scratch: &Scratch) {
    let manifest = "[workspace]\nmembers = ['member']\nexclude = ['outside']\n\
                    [package]\nname = 'places'\nedition = '2024'\n\
                    [dependencies]\njmessage-codes = { @ }\n\
                    [[example]]\nname = 'show'\ntest = true\n";
    let list = "codes/list.csv";
    let source = ROOT.to_owned()
        + &test("through_macro_of_this_crate", "Wrapped")
        + &tested("in_source", "Source", list);
    let example = "fn main() {}\n".to_owned() + &tested("in_examples", "Example", list);
    let odd = tested("in_out_of_line_module_at_an_odd_path", "Odd", list);
    let deep = tested("in_nested_module", "Deep", "./codes/../codes/list.csv");
    scratch
        .manifest("Cargo.toml", manifest)
        .write("codes/list.csv", LIST)
        .write("src/lib.rs", source)
        .write("src/deep/mod.rs", "pub mod er;")
        .write("src/deep/er.rs", deep)
        .write("src/odd/place.rs", odd)
        .write("tests/it.rs", tested("in_tests", "Test", list))
        .write("examples/show.rs", example);
}

/// A member, whose path starts at its own folder, and which calls the crate by another name.
fn write_member(scratch: &Scratch) {
    scratch
        .manifest(
            "member/Cargo.toml",
            "[package]\nname = 'member'\nedition = '2024'\n\
             [dependencies]\nrenamed = { package = 'jmessage-codes', @ }\n\
             outside = { path = '../outside' }\n",
        )
        .write("member/codes/of_member.csv", LIST)
        .write("member/codes/both.csv", OTHER)
        .write(
            "member/src/lib.rs",
            "renamed::jmessage_codes! { pub enum Member from \"codes/of_member.csv\"; }\n\
             outside::list_at!(TheirMacro, \"codes/of_member.csv\");\n\
             outside::list_of_outside!(TheirList);\n\
             outside::list_of_both!(Both);\n\
             use outside::Outside;\n"
                .to_owned()
                + &test("in_member", "Member")
                + &test("through_path_dependency", "Outside")
                + &test("through_macro_with_the_users_literal", "TheirMacro")
                + &test("through_macro_with_its_own_literal", "TheirList")
                + &test("a_list_of_its_own_comes_first", "Both"),
        );
}

/// A crate outside the workspace, with macros for its own users.
fn write_outside(scratch: &Scratch) {
    scratch
        .manifest(
            "outside/Cargo.toml",
            "[workspace]\n[package]\nname = 'outside'\nedition = '2024'\n\
             [dependencies]\njmessage-codes = { @ }\n",
        )
        .write("outside/codes/of_outside.csv", LIST)
        .write("outside/codes/both.csv", LIST)
        .write(
            "outside/src/lib.rs",
            "pub use jmessage_codes;\n\
             jmessage_codes::jmessage_codes! { pub enum Outside from \"codes/of_outside.csv\"; }\n\
             #[macro_export] macro_rules! list_at { ($name:ident, $path:literal) => {\n\
                 $crate::jmessage_codes::jmessage_codes! { pub enum $name from $path; }\n\
             } }\n\
             #[macro_export] macro_rules! list_of_outside { ($name:ident) => {\n\
                 $crate::jmessage_codes::jmessage_codes! {\n\
                     pub enum $name from \"codes/of_outside.csv\"; }\n\
             } }\n\
             #[macro_export] macro_rules! list_of_both { ($name:ident) => {\n\
                 $crate::jmessage_codes::jmessage_codes! { pub enum $name from \"codes/both.csv\"; }\n\
             } }\n",
        );
}

/// An invocation and its test.
fn tested(test: &str, name: &str, path: &str) -> String {
    invocation(name, path) + &self::test(test, name)
}

fn invocation(name: &str, path: &str) -> String {
    format!("jmessage_codes::jmessage_codes! {{ pub enum {name} from \"{path}\"; }}\n")
}

/// A list in the folder of its package is part of what is published; one beside it is not, and the
/// check that cargo does before it publishes reports it.
#[test]
fn a_list_is_published_with_its_package() {
    let scratch = Scratch::new("published/crate");
    let manifest = "[workspace]\n[package]\nname = 'published'\nversion = '1.0.0'\n\
                    edition = '2024'\nlicense = 'MIT'\ndescription = 'A list'\n\
                    [dependencies]\njmessage-codes = { @, version = '>=0.1' }\n";
    scratch
        .manifest("Cargo.toml", manifest)
        .write("src/lib.rs", invocation("Published", "codes/list.csv"))
        .write("codes/list.csv", LIST)
        .write("../list.csv", LIST);
    let package = || {
        let patch = format!("patch.crates-io.jmessage-codes.path='{}'", runtime().display());
        Run::of(scratch.command("package --allow-dirty --config").arg(patch))
    };
    package().green();
    scratch.write("src/lib.rs", invocation("Published", "../list.csv"));
    scratch.cargo("check").green();
    package().red().complained("error: cannot find `../list.csv`");
}

const MADE: &str = "
    use std::{env, fs, path::Path};
    fn main() {
        println!(\"cargo::rerun-if-changed=build.rs\");
        let folder = env::var(\"OUT_DIR\").unwrap();
        let write = |name, text| fs::write(Path::new(&folder).join(name), text).unwrap();
        write(\"list.csv\", \"code,message\\n1,first thing\\n2,second thing\\n\");
        write(\"source.rs\", \"jmessage_codes::jmessage_codes! { \\
            /// Generated.\\npub enum Generated from \\\"codes/list.csv\\\"; }\");
    }
";

/// A build script makes a list, or a source file with an invocation in it. A doc test is written to
/// a folder for temporary files. None of them belongs to the package that they happen to be in.
#[test]
fn a_generated_file_is_in_no_other_package() {
    let scratch = Scratch::new("generated");
    let package = |name| {
        format!(
            "[package]\nname = '{name}'\nedition = '2024'\n\
             [dependencies]\njmessage-codes = {{ @ }}\n"
        )
    };
    let source = "
        //! ```
        //! jmessage_codes::jmessage_codes! { enum Doc from \"codes/list.csv\"; }
        //! jmessage_codes::jmessage_codes! { enum Made from \"$OUT_DIR/list.csv\"; }
        //! assert_eq!(Doc::from_code(2).is_some(), Made::from_code(2).is_some());
        //! ```
        include!(concat!(env!(\"OUT_DIR\"), \"/source.rs\"));
    ";
    scratch
        .manifest(
            "Cargo.toml",
            &("[workspace]\nmembers = ['member']\n".to_owned() + &package("around")),
        )
        .write("src/lib.rs", "")
        .write("codes/list.csv", OTHER)
        .write("temporary/empty", "")
        .manifest("member/Cargo.toml", &package("member"))
        .write("member/build.rs", MADE)
        .write("member/codes/list.csv", LIST)
        .write(
            "member/src/lib.rs",
            source.to_owned()
                + &tested("made_by_a_build_script", "Made", "$OUT_DIR/list.csv")
                + &test("in_a_generated_source", "Generated"),
        );
    let temporary = scratch.folder().join("temporary");
    // The target folder is in the package `around`, as it is in that of many workspaces.
    let target = scratch.folder().join("target");
    prepared::own(&target);
    let mut command = scratch.command("test -p member");
    command.env("TMPDIR", &temporary).env("TMP", &temporary).env("CARGO_TARGET_DIR", target);
    Run::of(&mut command).green().passed(&[
        "made_by_a_build_script",
        "in_a_generated_source",
        "src/lib.rs - (line 2)",
    ]);
}

/// A source file that several packages share is in none, and its path starts at each of them. The
/// manifest of a workspace is not that of a package.
#[test]
fn a_shared_source_finds_the_list_of_each_package() {
    let scratch = Scratch::new("shared");
    let manifest = "[package]\nname = 'member'\nedition = '2024'\n\
                    [dependencies]\njmessage-codes = { @ }\n";
    scratch
        .write("Cargo.toml", "[workspace]\nmembers = ['member']\nresolver = '3'\n")
        .write("codes/list.csv", OTHER)
        .write("shared/list.rs", tested("in_shared_source", "Shared", "codes/list.csv"))
        .manifest("member/Cargo.toml", manifest)
        .write("member/codes/list.csv", LIST)
        .write("member/src/lib.rs", "#[path = \"../../shared/list.rs\"] mod list;");
    scratch.cargo("test").green().passed(&["in_shared_source"]);
}

/// A macro of another crate that lacks its own list does not read the caller's of the same name.
#[test]
fn a_list_of_another_package_is_not_the_callers() {
    let scratch = Scratch::new("not-the-callers");
    scratch
        .manifest(
            "Cargo.toml",
            "[workspace]\n[package]\nname = 'caller'\nedition = '2024'\n\
             [dependencies]\njmessage-codes = { @ }\ntheirs = { path = 'theirs' }\n",
        )
        .write("codes/list.csv", LIST)
        .write("src/lib.rs", "theirs::list!(Theirs);")
        .write("theirs/Cargo.toml", "[package]\nname = 'theirs'\nedition = '2024'\n")
        .write(
            "theirs/src/lib.rs",
            "#[macro_export] macro_rules! list { ($name:ident) => {\n\
             jmessage_codes::jmessage_codes! { pub enum $name from \"codes/list.csv\"; } } }\n",
        );
    scratch
        .cargo("check")
        .red()
        .complained("looked at\n         theirs/codes/list.csv (from the package's folder)\n")
        .complained("help: the package that is being built has this file, but ");
}

/// Without cargo a path starts at the package of its source file, or else at the file's folder.
#[test]
fn a_list_is_found_without_cargo() {
    let scratch = Scratch::new("without-cargo");
    let manifest = "[workspace]\n[package]\nname = 'plain'\nedition = '2024'\n\
                    [dependencies]\njmessage-codes = { @ }\n";
    let source = |path| invocation("List", path) + "fn main() { print!(\"{}\", List::ALL[1]); }\n";
    scratch
        .manifest("package/Cargo.toml", manifest)
        .write("package/src/main.rs", source("codes/list.csv"))
        .write("package/codes/list.csv", LIST)
        .write("loose/main.rs", source("codes/list.csv"))
        .write("loose/codes/list.csv", LIST);
    let library = library(&Scratch::at(scratch.folder().join("package")));
    let program = scratch.folder().join("program");
    for file in ["package/src/main.rs", "loose/main.rs"] {
        let mut rustc = Command::new("rustc");
        rustc.arg("--edition=2024").arg(scratch.folder().join(file)).arg("-o").arg(&program);
        rustc.arg("-L").arg(library.with_file_name("")).env_remove("CARGO_MANIFEST_DIR");
        rustc.arg("--extern").arg(format!("jmessage_codes={}", library.display()));
        Run::of(&mut rustc).green();
        assert_eq!(Run::of(&mut Command::new(&program)).stdout, "second thing (2)", "{file}");
    }
}

/// The library that cargo built from the runtime crate for this package.
fn library(package: &Scratch) -> PathBuf {
    let messages = package.cargo("build --message-format=json").green().stdout.clone();
    let mut texts = messages.split('"');
    let library = texts.find(|text| text.contains("libjmessage_codes-") && text.contains(".rlib"));
    library.expect("cargo names what it built").replace(r"\\", r"\").into()
}

/// A symbolic link to nothing, and a folder in place of a list.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_named() {
    let scratch = Scratch::new("no-file");
    scratch
        .manifest(
            "Cargo.toml",
            "[workspace]\n[package]\nname = 'no-file'\nedition = '2024'\n\
             [dependencies]\njmessage-codes = { @ }\n",
        )
        .write("codes/list.csv/inner.csv", LIST)
        .write(
            "src/lib.rs",
            invocation("Broken", "codes/broken.csv")
                + &invocation("Folder", "codes/list.csv")
                + &invocation("Through", "codes/list.csv/inner.csv/list.csv"),
        );
    let link = scratch.folder().join("codes/broken.csv");
    std::os::unix::fs::symlink("nowhere.csv", link).expect("a link can be made");
    scratch
        .cargo("check")
        .red()
        .complained("help: `codes/broken.csv` is a symbolic link to nothing")
        .complained("error: `codes/list.csv` is a folder, not a list")
        .complained("help: `codes/list.csv/inner.csv` is a file, not a folder")
        .complained("due to 3 previous errors");
}

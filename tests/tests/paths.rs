//! Wherever an invocation stands, its path finds the list: one workspace of users, one run of cargo.

use jmessage_codes_tests::cargo::Run;
use jmessage_codes_tests::scratch::{Scratch, runtime};

const LIST: &str = "code,message\n1,first thing\n2,second thing\n";

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
        .write("member/codes/both.csv", LIST)
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
        .write("outside/codes/both.csv", "code,message\n7,not this one\n")
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
/// check that cargo does before it publishes says so.
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

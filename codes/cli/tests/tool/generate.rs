use std::fs;
use std::process::Command;

use crate::support::{COMMANDS, Place};

#[test]
fn completions_name_every_command() {
    let place = Place::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = place.run(&format!("generate completions {shell}")).exits(0).quiet();
        for command in ["explain", "annotate", "names", "export"] {
            assert!(run.text().contains(command), "{shell}: {command}");
        }
    }
    place.run("generate completions bsh").exits(2).says("bash");
    place.run("generate completions").exits(2);
}

// Shells that are not installed are left out; bash is on nearly every system.
#[test]
fn the_shells_accept_their_completions() {
    let place = Place::new();
    for (shell, check) in [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")] {
        place.write("script", place.run(&format!("generate completions {shell}")).text());
        if let Ok(output) = Command::new(shell).arg(check).arg(place.path("script")).output() {
            assert!(
                output.status.success(),
                "{shell}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
}

#[test]
fn each_command_has_a_man_page() {
    let place = Place::new();
    place.run("generate man deep/man1").exits(0).prints_nothing().quiet();
    for page in ["jmessage-codes", "jmessage-codes-explain", "jmessage-codes-generate-man"] {
        let page = place.read(&format!("deep/man1/{page}.1"));
        assert!(page.contains(".TH jmessage-codes"), "{page}");
    }
    // The tool itself, and what `generate` makes: man pages, completions, a schema.
    let others = 4;
    let pages = fs::read_dir(place.path("deep/man1")).unwrap().count();
    assert_eq!(pages, COMMANDS.len() + others, "add a new command to `COMMANDS`");
    place.write("file", "");
    place.run("generate man file").exits(2).says("cannot write to `file`");
    place.run("generate").exits(2);
}

#[test]
fn the_schema_is_the_one_of_the_package() {
    let schema = include_str!("../../schema/output.schema.json");
    Place::new().run("generate schema").exits(0).prints_exactly(schema);
}

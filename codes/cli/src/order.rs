//! Options in front of the command move after it, so that options can be anywhere. In and out:
//! the words of a command line.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};

use clap::Command;

/// Moves the options in front of the command after it.
///
/// Without a known command the words stay as they are.
pub(crate) fn options_after_command(words: Vec<OsString>, command: &Command) -> Vec<OsString> {
    let Some(at) = position_of_command(&words, command) else { return words };
    let mut words = words;
    let name = words.remove(at);
    words.insert(1, name);
    words
}

fn position_of_command(words: &[OsString], command: &Command) -> Option<usize> {
    let valued = options_with_value(command);
    let mut words = words.iter().enumerate().skip(1);
    while let Some((at, word)) = words.next() {
        if valued.contains(word.as_os_str()) {
            words.next();
        } else if !word.to_string_lossy().starts_with('-') {
            return is_command(word, command).then_some(at);
        }
    }
    None
}

fn is_command(word: &OsStr, command: &Command) -> bool {
    word == "help" || command.get_subcommands().any(|known| known.get_name() == word)
}

// The options whose value is the next word, unless it is part of the same one.
fn options_with_value(command: &Command) -> HashSet<OsString> {
    let all = std::iter::once(command).chain(command.get_subcommands());
    all.flat_map(Command::get_arguments)
        .filter(|argument| argument.get_action().takes_values())
        .flat_map(|argument| {
            let long = argument.get_long().map(|long| format!("--{long}"));
            let short = argument.get_short().map(|short| format!("-{short}"));
            long.into_iter().chain(short).map(OsString::from)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::options_after_command;

    fn ordered(line: &str) -> String {
        let words = line.split(' ').map(Into::into).collect();
        let words = options_after_command(words, &crate::arguments::command());
        words.join(std::ffi::OsStr::new(" ")).into_string().unwrap()
    }

    #[test]
    fn options_move_after_the_command() {
        for (line, expected) in [
            ("x --lang zh explain 5", "x explain --lang zh 5"),
            ("x --list list list", "x list --list list"),
            ("x --format=json --list a list --list b", "x list --format=json --list a --list b"),
            ("x --color never generate man d", "x generate --color never man d"),
            ("x explain list", "x explain list"),
            ("x --lang explain", "x --lang explain"),
            ("x --lang zh explian 5", "x --lang zh explian 5"),
        ] {
            assert_eq!(ordered(line), expected);
        }
    }
}

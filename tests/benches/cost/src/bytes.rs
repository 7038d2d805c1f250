//! What the built-in list adds to a stripped program, compared with one that reads and writes the
//! same and has no list.

use std::process::Command;
use std::{fs, io};

use lists::{Row, builtin};

use crate::measure::{SUBJECT, finish};
use crate::project::{Project, room};
use crate::styles::{STYLES, Style};

const PROFILE: &str = "[profile.release]\nopt-level = \"s\"\nlto = true\ncodegen-units = 1\n\
    panic = \"abort\"\nstrip = true";

/// The program: a number in, two texts out, which the compiler cannot know.
const PROGRAM: &str = r"
fn main() {
    use std::io::Write;
    let code: i32 = std::env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(0);
    let [message, description] = std::hint::black_box(texts(code));
    let mut out = std::io::stdout();
    let _ = out.write_all(message.as_bytes());
    let _ = out.write_all(description.as_bytes());
}
";

pub fn run() -> io::Result<()> {
    let rows = builtin();
    let texts: usize = rows.iter().map(|row| row.message.len() + row.description.len()).sum();
    println!("The messages and descriptions are {texts} bytes.\n");
    println!("| program | sections | file |\n|---|---|---|");
    let none =
        "[if code == 7 { \"one\" } else { \"none\" }, if code == 9 { \"two\" } else { \"\" }]";
    let empty = size(&STYLES[0], &rows, none)?;
    for (name, texts) in [("lookup only", LOOKUP), ("messages", MESSAGE)] {
        show(&format!("ours, {name}"), size(&STYLES[2], &rows, texts)?, empty);
    }
    for style in &STYLES {
        if let Some(texts) = both(style.name) {
            show(style.name, size(style, &rows, texts)?, empty);
        }
    }
    Ok(())
}

const LOOKUP: &str = "[if Code::from_code(code).is_some() { \"one\" } else { \"none\" }, \"\"]";
const MESSAGE: &str = "[Code::from_code(code).map_or(\"none\", |code| code.message()), \"\"]";

/// From the number to the message and the description, in each style.
fn both(style: &str) -> Option<&'static str> {
    match style {
        "ours" | "`match`es by hand" | "csv-codegen" => Some(
            "match Code::from_code(code) {
                Some(code) => [code.message(), code.description()],
                None => [\"none\", \"\"],
            }",
        ),
        "strum, num_enum, thiserror" => Some(
            "use strum::EnumMessage;
            match Code::try_from(code) {
                Ok(code) => [
                    code.get_message().unwrap_or_default(),
                    code.get_detailed_message().unwrap_or_default(),
                ],
                Err(_) => [\"none\", \"\"],
            }",
        ),
        "phf" => Some("CODES.get(&code).map_or([\"none\", \"\"], |it| [it.2, it.3])"),
        _ => None,
    }
}

/// The bytes of the sections that are loaded, and of the file.
fn size(style: &Style, rows: &[Row], texts: &str) -> io::Result<[usize; 2]> {
    let project = Project::new("bytes", style.dependencies, PROFILE)?;
    project.write("list.csv", &lists::csv(rows))?;
    let list = (style.source)(rows);
    let allow = "#![allow(dead_code, reason = \"the list is not used\")]\n";
    let main =
        format!("{allow}{list}fn texts(code: i32) -> [&'static str; 2] {{ {texts} }}{PROGRAM}");
    project.write("src/main.rs", &main.replace("//! x\n", ""))?;
    finish(&mut project.cargo(&["build", "--release"])?)?;
    let program = room()?.join("target/release").join(SUBJECT);
    // `size` writes a line of heads, then text, data, bss.
    let sections = finish(Command::new("size").arg(&program))?;
    let numbers = sections.lines().nth(1).unwrap_or_default().split_whitespace();
    let loaded = numbers.take(2).filter_map(|word| word.parse::<usize>().ok()).sum();
    let file = usize::try_from(fs::metadata(&program)?.len()).map_err(io::Error::other)?;
    Ok([loaded, file])
}

fn show(name: &str, [sections, file]: [usize; 2], empty: [usize; 2]) {
    println!("| {name} | {} | {} |", sections - empty[0], file - empty[1]);
}

use crate::support::{COMMANDS, Place};

const OLD: &str =
    "code,name,message\n4100,CardDeclined,card declined\n4102,CardExpired,card expired\n";
const CODES: &str =
    "code,name,message\n4100,CardDeclined,card was declined\n4103,CardExpired,card expired\n";
const DRAFT: &str = "code,message\n4100,card declined\n4102,blade 12\" worn\n";
const NAMED: &str =
    "code,message\n4100,card declined\n4101,card declined\n4102,ungültiger Schlüssel\n";

// Each `$ jmessage-codes …` of the page, with what is shown below it.
#[test]
fn the_page_shows_what_the_tool_prints() {
    let page = include_str!("../../README.md");
    let place = Place::new();
    for (name, text) in
        [("old.csv", OLD), ("codes.csv", CODES), ("draft.csv", DRAFT), ("named.csv", NAMED)]
    {
        place.write(name, text);
    }
    let mut commands = Vec::new();
    for block in page.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for part in block.split("$ ").skip(1) {
            let (line, shown) = part.split_once('\n').unwrap();
            let (command, printed) = output(&place, line);
            assert_eq!(shown, printed, "$ {line}");
            commands.push(command);
        }
    }
    assert_eq!(commands, COMMANDS);
}

/// Runs a command line of a page; returns its command and what it prints.
pub(crate) fn output(place: &Place, line: &str) -> (String, String) {
    let (line, input) = match line.split_once(" | ") {
        Some((echo, line)) => (line, echo.trim_start_matches("echo ").trim_matches('\'')),
        None => (line, ""),
    };
    let line = line.strip_prefix("jmessage-codes ").expect("the page runs nothing else");
    // Every second part is in quotes.
    let parts = line.split('"').enumerate();
    let words: Vec<&str> = parts
        .flat_map(
            |(index, part)| {
                if index % 2 == 1 { vec![part] } else { part.split_whitespace().collect() }
            },
        )
        .collect();
    let mut command = place.command();
    command.args(&words);
    let run = crate::support::Run::of(command, format!("{input}\n").as_bytes());
    (words[0].to_owned(), run.text() + &run.stderr)
}

use crate::support::Place;

// Each `$ jmessage-codes …` of the page, with what is shown below it.
#[test]
fn the_page_shows_what_the_tool_prints() {
    let page = include_str!("../../README.md");
    let place = Place::new();
    let mut commands = 0;
    for block in page.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for part in block.split("$ ").skip(1) {
            let (line, shown) = part.split_once('\n').unwrap();
            commands += 1;
            assert_eq!(shown.trim_end(), output(&place, line).trim_end(), "$ {line}");
        }
    }
    assert!(commands >= 9, "{commands}");
}

// `cat` shows what a command wrote; a file of the page is written by `cat > FILE` and its text.
fn output(place: &Place, line: &str) -> String {
    let (line, input) = match line.split_once(" | ") {
        Some((echo, line)) => {
            (line, echo.trim_start_matches("echo ").trim_matches('\'').to_owned() + "\n")
        }
        None => (line, String::new()),
    };
    let line = line.strip_prefix("jmessage-codes ").expect("the page runs nothing else");
    place.write("old.csv", OLD);
    place.write("codes.csv", CODES);
    let run = place.run_with(line, input.as_bytes());
    run.text() + &run.stderr
}

const OLD: &str =
    "code,name,message\n4100,CardDeclined,card declined\n4102,CardExpired,card expired\n";
const CODES: &str =
    "code,name,message\n4100,CardDeclined,card was declined\n4103,CardExpired,card expired\n";

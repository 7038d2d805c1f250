use crate::support::{BILLING, MISTAKEN, Place};

fn place() -> Place {
    let place = Place::with_billing();
    place.write("mistaken.csv", MISTAKEN);
    place
}

#[test]
fn every_mistake_of_every_file_is_shown() {
    let place = place();
    place
        .run("check billing.csv web")
        .exits(0)
        .quiet()
        .prints_exactly("billing.csv: 4 codes, no mistakes\nweb: 76 codes, no mistakes\n");
    let run = place.run("check mistaken.csv billing.csv").exits(1);
    run.prints("mistaken.csv:3:1").prints("mistaken.csv:4:1").prints("billing.csv: 4 codes");
    place.run_with("check -", MISTAKEN.as_bytes()).exits(1).prints("<stdin>:3:1");
    place.run_with("check -", BILLING.as_bytes()).exits(0).prints("<stdin>: 4 codes");
}

#[test]
fn the_type_of_the_codes_is_checked_on_request() {
    let place = place();
    place.write("wide.csv", "code,message\n300,three hundred\n");
    place.run("check wide.csv").exits(0);
    place.run("check --repr u16 wide.csv").exits(0);
    place.run("check --repr u8 wide.csv").exits(1).prints("300").prints("u8");
    place.run("check --repr u9 wide.csv").exits(2).says("did you mean `u8`?");
}

#[test]
fn a_file_that_cannot_be_read_hides_no_other() {
    let run = place().run("check absent.csv mistaken.csv").exits(2);
    run.says("cannot read `absent.csv`").prints("mistaken.csv:3:1");
    place().run("check").exits(2).says("FILE");
}

#[test]
fn a_line_for_each_mistake() {
    let run = place().run("check --format short mistaken.csv billing.csv").exits(1);
    let text = run.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(
        lines[0].starts_with("mistaken.csv:3:1: error: ") && lines[0].contains("4100"),
        "{text}"
    );
    assert!(lines[1].starts_with("mistaken.csv:4:1: error: `41x`"), "{text}");
}

#[test]
fn github_shows_mistakes_beside_the_lines() {
    let run = place().run("check --format github mistaken.csv billing.csv").exits(1);
    let text = run.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(
        lines[0].starts_with("::error file=mistaken.csv,line=3,col=1,endColumn=5,title="),
        "{text}"
    );
    assert!(lines[0].contains("%0Ahelp: "), "{text}");
}

#[test]
fn sarif_has_a_result_for_each_mistake() {
    let document = place().run("check --format sarif mistaken.csv billing.csv").exits(1).json();
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    assert_eq!(run["results"].as_array().unwrap().len(), 2);
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "DuplicateCode");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "mistaken.csv");
    assert_eq!(place["region"]["startLine"], 3);
    assert_eq!(place["region"]["endColumn"], 5);
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]));
}

#[test]
fn json_has_all_of_it() {
    let document = place().run("check --format json mistaken.csv billing.csv").exits(1).json();
    let files = document["files"].as_array().unwrap();
    assert_eq!(files[0]["mistakes"][0]["kind"], "DuplicateCode");
    assert_eq!(files[0]["mistakes"][0]["start"], serde_json::json!({ "line": 3, "column": 1 }));
    assert_eq!((&files[1]["codes"], &files[1]["mistakes"]), (&4.into(), &serde_json::json!([])));
}

#[test]
fn a_list_is_checked_against_its_past() {
    let place = place();
    place.write("more.csv", BILLING.to_owned() + "4200,New,new,,,,false,,payments\n");
    place.write("less.csv", BILLING.replace("4100,CardDeclined", "4101,CardDeclined"));
    let run = place.run("check --against billing.csv more.csv").exits(0);
    run.prints("more.csv: 5 codes, no mistakes").prints("minor").prints("4200");
    place.run("check --against billing.csv less.csv").exits(1).prints("breaking").prints("4100");
    let run = place.run("check --against billing.csv less.csv --format github").exits(1);
    run.prints("::error file=less.csv,title=breaking change::");
    let document = place.run("check --against billing.csv less.csv --format json").exits(1).json();
    assert_eq!(document["against"]["severity"], "breaking");
    let document = place.run("check --against billing.csv less.csv --format sarif").exits(1).json();
    assert_eq!(document["runs"][0]["results"][0]["ruleId"], "renumbered");
    place.run("check --against billing.csv less.csv --format short").exits(1).prints("breaking");
    // Mistakes first.
    place.run("check --against billing.csv mistaken.csv").exits(1).does_not_print("breaking");
    place
        .run("check --against mistaken.csv billing.csv")
        .exits(2)
        .says("`mistaken.csv` has mistakes: correct them first");
    place.run("check --against billing.csv more.csv less.csv").exits(2).says("one FILE");
    place.run("check --against absent.csv more.csv").exits(2).says("cannot read `absent.csv`");
}

use crate::support::{BILLING, MISTAKEN, Place};

// A byte order mark, `;`, CRLF, quotes that are not needed, an empty line: all of it stays.
const BROKEN: &str = "\u{FEFF}name;code;message\r\n;341;lamp \"A\" out\r\nLampTwo;342;\"lamp, second; out\"\r\n\r\nLampOk;343;\"lamp ok\"\r\n";
const FIXED: &str = "\u{FEFF}name;code;message\r\n;341;\"lamp \"\"A\"\" out\"\r\nLampTwo;342;\"lamp, second; out\"\r\n\r\nLampOk;343;\"lamp ok\"\r\n";

#[test]
fn only_the_mistake_changes() {
    let place = Place::new();
    place.write("broken.csv", BROKEN);
    let run = place.run("fix broken.csv").exits(0).quiet();
    run.prints("--- broken.csv\n+++ broken.csv\n")
        .prints("\n-;341;lamp \"A\" out\n+;341;\"lamp \"\"A\"\" out\"\n")
        .prints("broken.csv: 1 mistake fixed\n");
    assert_eq!(place.read("broken.csv"), FIXED);
    place.run("fix broken.csv").exits(0).prints_exactly("broken.csv: nothing to fix\n");
    assert_eq!(place.read("broken.csv"), FIXED);
}

#[test]
fn a_dry_run_writes_nothing() {
    let place = Place::new();
    place.write("broken.csv", BROKEN);
    let run = place.run("fix --dry-run broken.csv").exits(0).quiet();
    run.prints("+;341;\"lamp \"\"A\"\" out\"\n").prints("broken.csv: 1 mistake would be fixed\n");
    assert_eq!(place.read("broken.csv"), BROKEN);
}

#[test]
fn standard_input_is_copied() {
    let place = Place::new();
    place.run_with("fix -", BROKEN.as_bytes()).exits(0).quiet().prints_exactly(FIXED);
    place.run_with("fix -", BILLING.as_bytes()).exits(0).prints_exactly(BILLING);
    let run = place.run_with("fix --dry-run -", BROKEN.as_bytes()).exits(0);
    run.prints("<stdin>: 1 mistake would be fixed\n");
    place
        .run_with("fix -", MISTAKEN.as_bytes())
        .exits(1)
        .prints_exactly(MISTAKEN)
        .says("2 mistakes left");
}

#[test]
fn what_needs_a_look_needs_a_word() {
    let place = Place::new();
    place.write("blanks.csv", "code,message\n1, one\n");
    let run = place.run("fix blanks.csv").exits(1);
    run.says("blanks.csv: 1 mistake left: 1 mistake can be fixed with `--unsafe`")
        .says("blanks.csv:2:3");
    assert_eq!(place.read("blanks.csv"), "code,message\n1, one\n");
    place.run("fix --unsafe blanks.csv").exits(0).prints("1 mistake fixed");
    assert_eq!(place.read("blanks.csv"), "code,message\n1,one\n");
    place.run("fix --unsafe blanks.csv").exits(0).prints("nothing to fix");
}

#[test]
fn what_somebody_has_to_decide_is_left_and_shown() {
    let place = Place::with_billing();
    place.write("mistaken.csv", MISTAKEN);
    let run = place.run("fix mistaken.csv billing.csv").exits(1);
    run.says("mistaken.csv: 2 mistakes left: a person has to decide what is meant")
        .says("mistaken.csv:3:1")
        .prints("billing.csv: nothing to fix");
    assert_eq!(
        (place.read("mistaken.csv"), place.read("billing.csv")),
        (MISTAKEN.into(), BILLING.into())
    );
}

#[test]
fn several_files_are_fixed_and_one_that_cannot_hides_none() {
    let place = Place::with_billing();
    place.write("one.csv", BROKEN);
    place.write("two.csv", BROKEN);
    let run = place.run("fix one.csv absent.csv two.csv").exits(2);
    run.says("cannot read `absent.csv`")
        .prints("one.csv: 1 mistake fixed")
        .prints("two.csv: 1 mistake fixed");
    assert_eq!((place.read("one.csv"), place.read("two.csv")), (FIXED.into(), FIXED.into()));
    place.run("fix web").exits(2).says("built in");
    place.run("fix").exits(2).says("<FILE>...");
}

#[test]
fn json_says_what_was_fixed() {
    let place = Place::new();
    place.write("broken.csv", BROKEN);
    let file = &place.run("fix --format json broken.csv").exits(0).json()["files"][0];
    assert_eq!((&file["changed"], &file["written"]), (&true.into(), &true.into()));
    assert_eq!(file["fixed"][0]["kind"], "BareQuote");
    assert_eq!(file["fixed"][0]["line"], 2);
    assert_eq!(file["remaining"], serde_json::json!([]));
    let file = &place.run("fix --format json broken.csv").exits(0).json()["files"][0];
    assert_eq!((&file["changed"], &file["written"]), (&false.into(), &false.into()));
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    let place = Place::new();
    place.write("real/broken.csv", BROKEN);
    let real = place.path("real/broken.csv");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real/broken.csv", place.path("link.csv")).unwrap();
    place.run("fix link.csv").exits(0);
    assert!(fs::symlink_metadata(place.path("link.csv")).unwrap().is_symlink());
    assert_eq!(place.read("real/broken.csv"), FIXED);
    assert_eq!(fs::metadata(real).unwrap().permissions().mode() & 0o777, 0o640);
    // Nothing else is left in the folder.
    assert_eq!(fs::read_dir(place.path("real")).unwrap().count(), 1);
}

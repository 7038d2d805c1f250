use crate::support::{MISTAKEN, Place};

const FORMS: [&str; 5] = ["typescript", "json", "markdown", "html", "openapi"];

#[test]
fn every_form_is_written_and_the_same_each_time() {
    let place = Place::with_billing();
    for form in FORMS {
        for list in ["web", "billing.csv"] {
            let line = format!("export --to {form} --list {list}");
            let first = place.run(&line).exits(0).quiet();
            assert!(!first.stdout.is_empty(), "{line}");
            place.run(&line).exits(0).prints_exactly(&first.text());
            place.run(&format!("{line} -o out")).exits(0).prints_nothing();
            assert_eq!(place.read("out"), first.text(), "{line}");
            place.run(&format!("{line} --check out")).exits(0).prints_nothing().quiet();
        }
    }
    let web = place.run("export --to json").exits(0);
    place.run("export --to json --list web").prints_exactly(&web.text());
    assert_eq!(web.json()["codes"].as_array().unwrap().len(), 76);
}

#[test]
fn the_folder_of_a_list_makes_no_difference() {
    let place = Place::with_billing();
    place.write("codes/billing.csv", crate::support::BILLING);
    let one = place.run("export --to json --list billing.csv").exits(0);
    place.run("export --to json --list ./codes/billing.csv").prints_exactly(&one.text());
    assert_eq!(one.json()["name"], "billing.csv");
}

#[test]
fn a_stale_file_is_named_with_the_command_that_renews_it() {
    let place = Place::with_billing();
    let line = "export --to markdown --list billing.csv --title Billing";
    let stale = place.run(&format!("{line} --check docs.md")).exits(1).prints_nothing();
    let renew = "jmessage-codes export --to markdown --list billing.csv --title Billing -o docs.md";
    stale.says("`docs.md` does not exist yet").says(renew);
    place.run(renew.strip_prefix("jmessage-codes ").unwrap()).exits(0);
    place.run(&format!("{line} --check docs.md")).exits(0);
    // A checkout may have the line ends of its system.
    place.write("docs.md", place.read("docs.md").replace('\n', "\r\n"));
    place.run(&format!("{line} --check docs.md")).exits(0);
    place.write("docs.md", place.read("docs.md") + "more\n");
    place.run(&format!("{line} --check docs.md")).exits(1).says("`docs.md` is stale").says(renew);
}

#[test]
fn wrong_words_are_asked_about() {
    let place = Place::with_billing();
    place.run("export").exits(2).says("--to");
    place.run("export --to typscript").exits(2).says("typescript");
    place.run("export --to json --list wbe").exits(2).says("did you mean `web`?");
    place.run("export --to json -o a --check b").exits(2);
    place
        .run("export --to json -o absent/folder/x")
        .exits(2)
        .says("cannot write `absent/folder/x`");
    place.write("mistaken.csv", MISTAKEN);
    place
        .run("export --to json --list mistaken.csv")
        .exits(2)
        .prints_nothing()
        .says("has mistakes: correct them first");
}
